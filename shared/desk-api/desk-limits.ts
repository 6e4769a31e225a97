import { limits } from '../submission/limits.ts';

/** Sizes of what staff may send, in UTF-16 units for text, beside those of the submission contract. */
export const deskLimits = {
  ...limits,
  /** A letter, or a version of one for a child. */
  letter: limits.story,
  /** Reasons, findings, notes: one thought at a time. */
  reasons: limits.pointDetails,
  contributors: 10,
  causes: 20,
  /** A subject may fall into three parts, and any point may be added later. */
  parts: 100,
} as const;

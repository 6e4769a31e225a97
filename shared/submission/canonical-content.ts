import type { Sent } from './sent.ts';
import { submissionSchemaVersion } from './submission.ts';

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]),
  );
};

/**
 * One text for one content: key order, form or JSON, the submission's own id and what nobody typed make no difference
 * (design.md section 4).
 */
export const canonicalContent = ({ kind, value }: Sent): string => {
  const { submissionId: _id, website: _website, began: _began, ...content } = value;
  return JSON.stringify([submissionSchemaVersion, kind, ordered(content)]);
};

/** The same for a request about something sent before. */
export const canonicalText = (value: unknown): string =>
  JSON.stringify([submissionSchemaVersion, ordered(value)]);

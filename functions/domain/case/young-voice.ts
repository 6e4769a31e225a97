import type { Voice } from './case-record.ts';

/** The voice for a child or care leaver of this age in whole years. */
export const youngVoice = (kind: 'child' | 'care-leaver', age: number | undefined): Voice =>
  kind === 'care-leaver' && (age ?? 18) >= 18 ? 'young-adult' : 'child';

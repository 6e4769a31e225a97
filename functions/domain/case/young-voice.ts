import type { Need } from '../../../shared/submission/lists.ts';
import type { Voice } from './case-record.ts';

/** The voices that a child or care leaver may be answered in. */
export type YoungVoice = Extract<Voice, 'child' | 'easy-read' | 'young-adult'>;

/** What decides it: whether they were in care, their age in whole years, and what helps them to read. */
export type YoungReader = {
  readonly kind: 'child' | 'care-leaver';
  readonly age?: number | undefined;
  readonly needs?: readonly Need[] | undefined;
};

/** The voice for a child or care leaver. Whoever reads easy words is answered in them, at any age. */
export const youngVoice = ({ kind, age, needs }: YoungReader): YoungVoice => {
  if (needs?.includes('easy-read') === true) return 'easy-read';
  return kind === 'care-leaver' && (age ?? 18) >= 18 ? 'young-adult' : 'child';
};

/** The voice of a letter to somebody young; where a record is in another, a child's. */
export const youngVoiceOf = (voice: Voice): YoungVoice => (isYoungVoice(voice) ? voice : 'child');

/** Whether a child or care leaver is answered in this voice. */
export const isYoungVoice = (voice: Voice): voice is YoungVoice =>
  voice === 'child' || voice === 'easy-read' || voice === 'young-adult';

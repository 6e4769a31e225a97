import type { Voice } from '../../case/case-record.ts';
import type { LimitName } from '../../clock/limits.ts';
import { adultLetter, advocateLetter } from './adult-words.ts';
import { type YoungWords, youngAcknowledgements } from './young-words.ts';

/** What each date on a receipt means, in one voice. */
export type LimitTold = Extract<
  LimitName,
  'interest-decision' | 'triage-check' | 'stage-1-first' | 'stage-1-last'
>;
export type DateSentences = Readonly<Record<LimitTold, string>>;

/** True for the limits that a receipt speaks of. */
export const isTold = (rule: LimitName): rule is LimitTold => rule in adultSentences;

const decided = 'A person will have decided whether this procedure is open to you.';

const youngSentences = (words: YoungWords): DateSentences => ({
  'interest-decision': decided,
  'triage-check': words.triageCheck,
  'stage-1-first': words.firstDate,
  'stage-1-last': words.lastDate,
});

const adultSentences: DateSentences = {
  'interest-decision': decided,
  'triage-check': advocateLetter.triageCheck,
  'stage-1-first': adultLetter.firstDate,
  'stage-1-last': adultLetter.lastDate,
};

export const dateSentences: Readonly<Record<Voice, DateSentences>> = {
  child: youngSentences(youngAcknowledgements.child),
  'easy-read': youngSentences(youngAcknowledgements['easy-read']),
  'young-adult': youngSentences(youngAcknowledgements['young-adult']),
  adult: adultSentences,
  outsider: adultSentences,
  advocate: {
    ...adultSentences,
    'stage-1-first': advocateLetter.firstDate,
    'stage-1-last': advocateLetter.lastDate,
  },
};

/** All that somebody outside the family is told about any part. */
export const outsiderReason = 'A person will decide.';

import type { Voice } from '../../case/case-record.ts';
import type { LimitName } from '../../clock/limits.ts';
import { adultLetter, advocateLetter } from './adult-words.ts';
import { type AnswerDateWords, answerDates } from './date-words.ts';
import { type YoungWords, youngAcknowledgements } from './young-words.ts';

/** What each date on a receipt means, in one voice. */
export type LimitTold = Extract<
  LimitName,
  'interest-decision' | 'triage-check' | 'stage-1-first' | 'stage-1-last'
>;
const told: ReadonlySet<LimitName> = new Set<LimitTold>([
  'interest-decision',
  'triage-check',
  'stage-1-first',
  'stage-1-last',
]);

export type DateSentences = Readonly<Record<LimitTold, string>>;

/** True for the limits that a receipt speaks of. */
export const isTold = (rule: LimitName): rule is LimitTold => told.has(rule);

const decided = 'A person will have decided whether this procedure is open to you.';

const young =
  (words: YoungWords) =>
  (conditional: boolean): DateSentences => ({
    'interest-decision': decided,
    'triage-check': words.triageCheck,
    ...answerDates(words, conditional),
  });

const grown =
  (words: AnswerDateWords) =>
  (conditional: boolean): DateSentences => ({
    'interest-decision': decided,
    'triage-check': advocateLetter.triageCheck,
    ...answerDates(words, conditional),
  });

const sentences: Readonly<Record<Voice, (conditional: boolean) => DateSentences>> = {
  child: young(youngAcknowledgements.child),
  'easy-read': young(youngAcknowledgements['easy-read']),
  'young-adult': young(youngAcknowledgements['young-adult']),
  adult: grown(adultLetter),
  outsider: grown(adultLetter),
  advocate: grown(advocateLetter),
};

/** What each date means, to this reader, while something is to be decided first or not. */
export const dateSentences = (voice: Voice, conditional: boolean): DateSentences =>
  sentences[voice](conditional);

/** All that somebody outside the family is told about any part. */
export const outsiderReason = 'A person will decide.';

import type { Voice } from '../../case/case-record.ts';
import type { LimitName } from '../../clock/limits.ts';
import { adultLetter, advocateLetter } from './adult-words.ts';
import { type AnswerDateWords, answerDates } from './date-words.ts';
import { corporateDates, type ElsewhereWords, elsewhereWords } from './elsewhere-words.ts';
import { type YoungWords, youngAcknowledgements } from './young-words.ts';

/** What each date on a receipt means, in one voice. */
export type LimitTold = Extract<
  LimitName,
  | 'interest-decision'
  | 'triage-check'
  | 'stage-1-first'
  | 'stage-1-last'
  | 'corporate-answer'
  | 'corporate-answer-last'
>;
const told: ReadonlySet<LimitName> = new Set<LimitTold>([
  'interest-decision',
  'triage-check',
  'stage-1-first',
  'stage-1-last',
  'corporate-answer',
  'corporate-answer-last',
]);

export type DateSentences = Readonly<Record<LimitTold, string>>;

/** True for the limits that a receipt speaks of. */
export const isTold = (rule: LimitName): rule is LimitTold => told.has(rule);

const decided = 'A person will have decided whether this procedure is open to you.';

const young =
  (words: YoungWords, corporate: ElsewhereWords) =>
  (conditional: boolean): DateSentences => ({
    'interest-decision': decided,
    'triage-check': words.triageCheck,
    ...answerDates(words, conditional),
    ...corporateDates(corporate),
  });

const grown =
  (words: AnswerDateWords, corporate: ElsewhereWords) =>
  (conditional: boolean): DateSentences => ({
    'interest-decision': decided,
    'triage-check': advocateLetter.triageCheck,
    ...answerDates(words, conditional),
    ...corporateDates(corporate),
  });

const sentences: Readonly<Record<Voice, (conditional: boolean) => DateSentences>> = {
  child: young(youngAcknowledgements.child, elsewhereWords.child),
  'easy-read': young(youngAcknowledgements['easy-read'], elsewhereWords['easy-read']),
  'young-adult': young(youngAcknowledgements['young-adult'], elsewhereWords['young-adult']),
  adult: grown(adultLetter, elsewhereWords.adult),
  outsider: grown(adultLetter, elsewhereWords.adult),
  advocate: grown(advocateLetter, elsewhereWords.advocate),
};

/** What each date means, to this reader, while something is to be decided first or not. */
export const dateSentences = (voice: Voice, conditional: boolean): DateSentences =>
  sentences[voice](conditional);

/** All that somebody outside the family is told about any part. */
export const outsiderReason = 'A person will decide.';

import type { Voice } from '../../case/case-record.ts';
import type { LimitName } from '../../clock/limits.ts';
import { adultLetter, advocateLetter } from './adult-words.ts';
import { type AnswerDateWords, answerDates } from './date-words.ts';
import { corporateDates, type ElsewhereWords, elsewhereWords } from './elsewhere-words.ts';
import { type LaterLimitTold, laterDates } from './later-date-words.ts';
import { type YoungWords, youngAcknowledgements } from './young-words.ts';

/** The dates that a complainant is told: of a receipt, and of all that may follow. */
export type LimitTold = Extract<
  LimitName,
  | 'interest-decision'
  | 'triage-check'
  | 'stage-1-first'
  | 'stage-1-last'
  | 'corporate-answer'
  | 'corporate-answer-last'
  | LaterLimitTold
>;
const told: ReadonlySet<LimitName> = new Set<LimitTold>([
  'interest-decision',
  'triage-check',
  'stage-1-first',
  'stage-1-last',
  'corporate-answer',
  'corporate-answer-last',
  'stage-2-first',
  'stage-2-last',
  'stage-3-request',
  'panel-meets',
  'panel-report',
  'panel-response',
]);

/** What each of them means, in one voice. */
export type DateSentences = Readonly<Record<LimitTold, string>>;
type OfStageOne = Omit<DateSentences, LaterLimitTold>;

/** True for the limits that a complainant is told of. */
export const isTold = (rule: LimitName): rule is LimitTold => told.has(rule);

const decided = 'A person will have decided whether this procedure is open to you.';

const young =
  (words: YoungWords, corporate: ElsewhereWords) =>
  (conditional: boolean): OfStageOne => ({
    'interest-decision': decided,
    'triage-check': words.triageCheck,
    ...answerDates(words, conditional),
    ...corporateDates(corporate),
  });

const grown =
  (words: AnswerDateWords, corporate: ElsewhereWords) =>
  (conditional: boolean): OfStageOne => ({
    'interest-decision': decided,
    'triage-check': advocateLetter.triageCheck,
    ...answerDates(words, conditional),
    ...corporateDates(corporate),
  });

const sentences: Readonly<Record<Voice, (conditional: boolean) => OfStageOne>> = {
  child: young(youngAcknowledgements.child, elsewhereWords.child),
  'easy-read': young(youngAcknowledgements['easy-read'], elsewhereWords['easy-read']),
  'young-adult': young(youngAcknowledgements['young-adult'], elsewhereWords['young-adult']),
  adult: grown(adultLetter, elsewhereWords.adult),
  outsider: grown(adultLetter, elsewhereWords.adult),
  advocate: grown(advocateLetter, elsewhereWords.advocate),
};

/** What each date means, to this reader, while something is to be decided first or not. */
export const dateSentences = (voice: Voice, conditional: boolean): DateSentences => ({
  ...sentences[voice](conditional),
  ...laterDates(voice, conditional),
});

/** All that somebody outside the family is told about any part. */
export const outsiderReason = 'A person will decide.';

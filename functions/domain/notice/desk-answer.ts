import { limits } from '../clock/limits.ts';
import { dayInWords, londonDayOf } from '../clock/london.ts';
import { countWorkingDays } from '../clock/working-days.ts';
import { askOnPageBlocks } from './ask-on-page.ts';
import type { AnswerInShort, DeskLetterOf } from './desk-letter-words.ts';
import { type Block, heading, list, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { DeskWords } from './words/desk-words.ts';
import { deskWords } from './words/desk-words-by-voice.ts';
import { subjectNameFor } from './words/subject-words.ts';

/**
 * The answer of Stage 1: each point with what was found, the apology, what is done, and the right to go on with its day
 * (practice.md section 2 (1); law.md section 4). The day is advice, and never a bar.
 */
export const answerBlocks = (
  facts: NoticeFacts,
  { parts, apology, action, remedies }: DeskLetterOf<'stage-1-answer'>,
): readonly Block[] => {
  const { record } = facts;
  const words = deskWords[record.voice];
  const subjects = new Map(record.parts.map(({ id, subject }) => [id, subject]));
  const nameOf = (part: string) => subjectNameFor(record.voice, subjects.get(part) ?? 'not-sure');
  return [
    ...lateBlocks(facts, words),
    paragraph(words.answer),
    ...parts.flatMap(({ part, outcome, finding }) => [
      heading(words.found[outcome](nameOf(part))),
      paragraph(finding),
    ]),
    ...(apology === undefined ? [] : [heading(words.sorryHeading), paragraph(apology)]),
    ...(action === undefined && remedies.length === 0 ? [] : [heading(words.actionHeading)]),
    ...(action === undefined ? [] : [paragraph(action)]),
    ...(remedies.length === 0 ? [] : [list(remedies.map((remedy) => words.remedies[remedy]))]),
    ...(record.parts.some(({ state }) => state === 'held') ? [paragraph(words.rest)] : []),
    ...rightBlocks(facts, words),
  ];
};

/** The same in a few words that were written for the child. */
export const inShortBlocks = (
  facts: NoticeFacts,
  { words: said }: AnswerInShort,
): readonly Block[] => {
  const words = deskWords[facts.record.voice];
  return [
    ...lateBlocks(facts, words),
    paragraph(words.answer),
    paragraph(said),
    ...rightBlocks(facts, words),
  ];
};

const lateBlocks = ({ record }: NoticeFacts, words: DeskWords): readonly Block[] =>
  record.answers?.at(-1)?.late === undefined ? [] : [paragraph(words.answerLate)];

const rightBlocks = (facts: NoticeFacts, words: DeskWords): readonly Block[] => {
  const answered = facts.record.answers?.at(-1)?.at;
  if (answered === undefined) throw new Error('An answer leaves before it was sent');
  const { workingDays } = limits['stage-2-request-advised'];
  const { date } = countWorkingDays(londonDayOf(answered), workingDays);
  return [
    heading(words.notHappyHeading),
    paragraph(words.notHappy(dayInWords(date), facts.contactPerson.phone)),
    ...askOnPageBlocks(facts),
    paragraph(words.later),
  ];
};

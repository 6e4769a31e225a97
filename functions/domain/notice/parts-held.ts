import type { CasePart } from '../case/case-record.ts';
import { deadlineDates } from '../clock/deadline-dates.ts';
import { deadlinesAtReceipt } from '../clock/limits.ts';
import { dayInWords } from '../clock/london.ts';
import { type Block, dates, heading, type Letter, list, paragraph } from './letter.ts';
import {
  dateRows,
  datesAreConditional,
  helpline,
  type NoticeFacts,
  signatureOf,
} from './notice-facts.ts';
import { answerDates } from './words/date-words.ts';
import { type HoldWords, holdWords } from './words/hold-words.ts';
import { subjectNameFor } from './words/subject-words.ts';

/**
 * The letter that says which parts wait for proceedings: named, with reasons, the day a person looks again, and the
 * invitation to send them again (reg 8; law.md section 7). A hold is never a refusal and never a closing.
 */
export const partsHeld = (facts: NoticeFacts): Letter => {
  const words = wordsFor(facts);
  const held = facts.record.parts.filter(({ state }) => state === 'held');
  const { proceedings, reasons } = writtenBy(facts);
  const review = held.flatMap(({ hold }) => hold?.reviewOn ?? []).sort()[0];
  return {
    ...letterHead(facts, words),
    subject: words.heldSubject(facts.record.reference),
    blocks: [
      paragraph(words.held),
      list(names(held, facts)),
      paragraph(words.because(proceedings)),
      heading(words.whyHeading),
      paragraph(reasons),
      paragraph(words.notClosed),
      ...(review === undefined ? [] : [paragraph(words.review(dayInWords(review)))]),
      paragraph(words.again(facts.contactPerson.phone)),
      ...(held.length < facts.record.parts.length ? [paragraph(words.rest)] : []),
      ...lastBlocks(facts, words),
    ],
  };
};

/** The letter that says that parts are looked at now, with the dates that start today. */
export const partsTakenUp = (facts: NoticeFacts): Letter => {
  const { record, authority } = facts;
  const words = wordsFor(facts);
  const latest = record.parts
    .flatMap(({ clockFrom }) => clockFrom ?? [])
    .sort()
    .at(-1);
  const taken = record.parts.filter(({ clockFrom }) => clockFrom === latest);
  const due = deadlineDates(
    deadlinesAtReceipt,
    latest === undefined ? {} : { received: latest },
    authority.targets,
  );
  return {
    ...letterHead(facts, words),
    subject: words.takenUpSubject(record.reference),
    blocks: [
      paragraph(words.takenUp),
      list(names(taken, facts)),
      dates(dateRows(due, answerDates(words.answer, datesAreConditional(record)))),
      ...lastBlocks(facts, words),
    ],
  };
};

const wordsFor = ({ record }: NoticeFacts): HoldWords => {
  if (record.voice === 'outsider') {
    throw new Error('Somebody outside the family is told of no proceedings by letter');
  }
  return holdWords[record.voice];
};

const writtenBy = ({ words }: NoticeFacts) => {
  if (words?.kind !== 'parts-held')
    throw new Error('The reasons for a hold are not with its letter');
  return words;
};

const names = (
  parts: readonly CasePart[],
  { record: { voice } }: NoticeFacts,
): readonly string[] => [...new Set(parts.map(({ subject }) => subjectNameFor(voice, subject)))];

const letterHead = (
  facts: NoticeFacts,
  words: HoldWords,
): Pick<Letter, 'preview' | 'greeting' | 'signature'> => ({
  preview: words.preview,
  greeting: words.greeting(facts.person.person.name),
  signature: signatureOf(facts),
});

const lastBlocks = (
  { record, authority, contactPerson }: NoticeFacts,
  words: HoldWords,
): readonly Block[] => [
  paragraph(words.reference(record.reference)),
  paragraph(words.contact(contactPerson.name, contactPerson.phone, authority.complaintsTeam.hours)),
  paragraph(words.ombudsman(helpline(authority, 'ombudsman').phone)),
];

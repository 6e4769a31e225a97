import type { CaseRecord } from '../case/case-record.ts';
import { everyDate } from '../case/dates-told.ts';
import type { DeadlineDate } from '../clock/deadline-dates.ts';
import type { LimitName } from '../clock/limits.ts';
import { dayInWords } from '../clock/london.ts';
import { type Block, type DateRow, dates, type Letter, paragraph } from './letter.ts';
import {
  asTheirs,
  dateRows,
  datesAreConditional,
  type NoticeFacts,
  signatureOf,
} from './notice-facts.ts';
import { answerDates } from './words/date-words.ts';
import { laterDates } from './words/later-date-words.ts';
import {
  type MovedWords,
  movedForAdvocacy,
  movedForTeam,
  movedWords,
} from './words/moved-words.ts';

/**
 * The letter that says which dates a new bank holiday moved, in the voice of whoever was told the old ones: the new
 * date, its working, and what was said before (design.md section 5, rule 4).
 */
export const datesMoved = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  const words = movedWords[record.voice];
  const team = authority.complaintsTeam;
  return {
    subject: words.subject(record.reference),
    preview: words.preview,
    greeting: words.greeting(person.person.name),
    blocks: [
      paragraph(words.why),
      paragraph(words.reference(record.reference)),
      ...conditionalBlocks(record, words.conditional),
      dates(movedRows(facts, { ...words, dates: { ...words.dates, ...answersOf(record, words) } })),
      paragraph(words.same),
      paragraph(words.contact(contactPerson.name, contactPerson.phone, team.hours)),
    ],
    signature: signatureOf(facts),
  };
};

/** The same for the young person whose advocate wrote. */
export const datesMovedForChild = (facts: NoticeFacts): Letter => datesMoved(asTheirs(facts));

/** The advocacy service was told one date, so it is told that one again. */
export const datesMovedForAdvocacy = (facts: NoticeFacts): Letter => ({
  ...shortLetter(facts, movedForAdvocacy),
  signature: signatureOf(facts),
});

/** The team's clock, with its new dates. */
export const datesMovedForTeam = (facts: NoticeFacts): Letter => ({
  ...shortLetter(facts, movedForTeam),
  signature: [facts.authority.name],
});

type ShortWords = Pick<RowWords, 'before' | 'dates'> & {
  readonly subject: (reference: string) => string;
  readonly preview: string;
  readonly greeting: string;
  readonly why: string;
  readonly reference: (reference: string) => string;
};

const shortLetter = (facts: NoticeFacts, words: ShortWords): Omit<Letter, 'signature'> => {
  const { reference } = facts.record;
  return {
    subject: words.subject(reference),
    preview: words.preview,
    greeting: words.greeting,
    blocks: [
      paragraph(words.why),
      paragraph(words.reference(reference)),
      dates(movedRows(facts, words)),
    ],
  };
};

const conditionalBlocks = (record: CaseRecord, words: string): readonly Block[] =>
  words !== '' && datesAreConditional(record) ? [paragraph(words)] : [];

const answersOf = (record: CaseRecord, { answer }: MovedWords): RowWords['dates'] =>
  answer === undefined
    ? {}
    : {
        ...answerDates(answer, datesAreConditional(record)),
        ...laterDates(record.voice, datesAreConditional(record)),
      };

type RowWords = {
  readonly dates: Partial<Record<LimitName, string>>;
  readonly before: (date: string) => string;
};

// The date is the one written when the case was changed; the working is of the same table, so the two agree.
const movedRows = (
  { record, authority }: NoticeFacts,
  { dates: says, before }: RowWords,
): readonly DateRow[] => {
  const right = new Map<LimitName, DeadlineDate>(
    everyDate(record, authority).map((due) => [due.rule, due]),
  );
  return record.datesTold.flatMap(({ rule, was }) => {
    const due = right.get(rule);
    if (was === undefined || due === undefined) return [];
    return dateRows([due], says).map((row) => ({
      ...row,
      working: `${row.working} ${before(dayInWords(was))}`,
    }));
  });
};

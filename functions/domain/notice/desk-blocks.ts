import { dayInWords } from '../clock/london.ts';
import { answerBlocks } from './desk-answer.ts';
import { decisionToldBlocks } from './desk-decision.ts';
import { definedBlocks } from './desk-elsewhere.ts';
import type { DeskLetterKind, DeskLetterOf } from './desk-letter-words.ts';
import { laterBlocksByKind } from './later-blocks.ts';
import { type Block, box, dates, heading, paragraph } from './letter.ts';
import { dateRows, datesAreConditional, datesOf, type NoticeFacts } from './notice-facts.ts';
import { deskWords } from './words/desk-words-by-voice.ts';

type Wrote<Kind extends DeskLetterKind> = (
  facts: NoticeFacts,
  told: DeskLetterOf<Kind>,
) => readonly Block[];

const extension: Wrote<'extension-told'> = (facts, { ground, reasons }) => {
  const words = deskWords[facts.record.voice];
  const newDate = datesAreConditional(facts.record) ? words.newDateIf : words.newDate;
  return [
    paragraph(words.extended[ground]),
    heading(words.reasonsHeading),
    paragraph(reasons),
    dates(dateRows(datesOf(facts), { 'stage-1-last': newDate })),
    paragraph(words.ifNothing(facts.contactPerson.phone)),
  ];
};

const laterDate: Wrote<'later-date-agreed'> = ({ record, contactPerson }, { day }) => {
  const words = deskWords[record.voice];
  return [words.agreed(dayInWords(day)), words.agreedNoLoss(contactPerson.phone)].map(paragraph);
};

const settled: Wrote<'settled-in-writing'> = ({ record, contactPerson }, { what }) => {
  const words = deskWords[record.voice];
  return [
    paragraph(words.settled),
    box('', [what]),
    paragraph(words.settledAsk(contactPerson.phone)),
    paragraph(words.settledGoOn),
  ];
};

const withdrawn: Wrote<'withdrawal-confirmed'> = ({ record, contactPerson }) => {
  const words = deskWords[record.voice];
  return [words.withdrawn, words.withdrawnMeans, words.withdrawnAgain(contactPerson.phone)].map(
    paragraph,
  );
};

const consent: Wrote<'consent-asked'> = ({ record, contactPerson }, { about }) => {
  const words = deskWords[record.voice];
  return [words.consent[about], words.consentHow(contactPerson.phone), words.consentFree].map(
    paragraph,
  );
};

const meeting: Wrote<'meeting-invite'> = ({ record, contactPerson }, { on, time, where }) => {
  const words = deskWords[record.voice];
  return [
    words.meeting(dayInWords(on), time),
    words.meetingWhere(where),
    words.meetingAdvocate,
    words.meetingCannot(contactPerson.phone),
  ].map(paragraph);
};

const newCode: Wrote<'status-secret-changed'> = ({ record, contactPerson }, { given }) => {
  const words = deskWords[record.voice];
  return [words.newCode, words.newCodeGiven[given], words.notYou(contactPerson.phone)].map(
    paragraph,
  );
};

const newContact: Wrote<'contact-changed'> = ({ record, contactPerson }) => {
  const words = deskWords[record.voice];
  return [words.contactNew, words.notYou(contactPerson.phone)].map(paragraph);
};

/** What each letter says between its greeting and its reference. */
export const blocksByKind: { readonly [Kind in DeskLetterKind]: Wrote<Kind> } = {
  'stage-1-answer': answerBlocks,
  'extension-told': extension,
  'later-date-agreed': laterDate,
  'settled-in-writing': settled,
  'withdrawal-confirmed': withdrawn,
  'decision-told': decisionToldBlocks,
  'part-defined': definedBlocks,
  'consent-asked': consent,
  'meeting-invite': meeting,
  'status-secret-changed': newCode,
  'contact-changed': newContact,
  ...laterBlocksByKind,
};

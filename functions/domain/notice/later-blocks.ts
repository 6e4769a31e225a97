import { panelBy, panelResponseBy, stageTwoDays } from '../case/later-stages.ts';
import { bankHolidays } from '../clock/bank-holidays.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import { dayInWords } from '../clock/london.ts';
import type { LaterLetterKind } from './later-letter-words.ts';
import {
  stageThreeOf,
  stageTwoOf,
  threeResponse,
  twoOutcome,
  type Wrote,
} from './later-outcome-blocks.ts';
import { box, heading, list, paragraph } from './letter.ts';
import { type NoticeFacts, targetInWords } from './notice-facts.ts';
import { deskWords } from './words/desk-words-by-voice.ts';
import { laterWords } from './words/later-words.ts';
import { subjectNameFor } from './words/subject-words.ts';

const twoBegun: Wrote<'stage-2-begun'> = (facts, { requestedOn }) => {
  const words = laterWords[facts.record.voice];
  const days = stageTwoDays(stageTwoOf(facts), bankHolidays);
  const [first, last] = [dayInWords(days.first), dayInWords(days.last)];
  const late = lateLines(facts, requestedOn, 'late-stage-2');
  const lines =
    late === undefined
      ? [
          words.twoBegun(dayInWords(requestedOn)),
          words.twoWho,
          words.twoDates(first, last),
          words.twoStatement,
        ]
      : [...late, words.twoDatesIf(first, last)];
  return [...lines, words.advocate, words.ask(facts.contactPerson.phone)].map(paragraph);
};

// Until a named person has decided, nothing is promised and nobody is refused (practice rule 16).
const lateLines = (
  { record, authority }: NoticeFacts,
  requestedOn: CalendarDay,
  kind: 'late-stage-2' | 'late-stage-3',
): readonly string[] | undefined => {
  const decision = record.decisions.find((one) => one.kind === kind && one.state === 'open');
  if (decision === undefined) return undefined;
  const { target, raisedAt = record.receivedAt } = decision;
  const words = laterWords[record.voice];
  return [
    words.late(dayInWords(requestedOn), targetInWords(target, raisedAt, authority.targets)),
    words.notRefused,
  ];
};

const statement: Wrote<'statement-for-agreement'> = ({ record, contactPerson }, told) => {
  const words = laterWords[record.voice];
  return [
    paragraph(words.statement),
    box('', [told.words]),
    paragraph(words.statementAgree(contactPerson.phone)),
    paragraph(words.statementClock),
  ];
};

const twoExtended: Wrote<'stage-2-extended'> = (facts, { until, reasons }) => {
  const { voice } = facts.record;
  const words = laterWords[voice];
  const { last } = stageTwoDays(stageTwoOf(facts), bankHolidays);
  return [
    paragraph(words.twoExtended(dayInWords(until))),
    heading(deskWords[voice].reasonsHeading),
    paragraph(reasons),
    paragraph(words.notPast(dayInWords(last))),
  ];
};

const limited: Wrote<'scope-limited'> = ({ record: { voice } }, { subject, because, reasons }) => {
  const words = laterWords[voice];
  return [
    paragraph(words.limited(subjectNameFor(voice, subject))),
    paragraph(words.because[because]),
    heading(deskWords[voice].reasonsHeading),
    paragraph(reasons),
    paragraph(words.rest),
    paragraph(deskWords[voice].decidedBy),
  ];
};

const early: Wrote<'early-referral-told'> = ({ record }) => {
  const words = laterWords[record.voice];
  return [words.early, words.earlyAgreed].map(paragraph);
};

const threeBegun: Wrote<'stage-3-begun'> = (facts, { requestedOn }) => {
  const words = laterWords[facts.record.voice];
  const by = dayInWords(panelBy(stageThreeOf(facts), bankHolidays));
  const late = lateLines(facts, requestedOn, 'late-stage-3');
  const lines =
    late === undefined
      ? [words.threeBegun(dayInWords(requestedOn)), words.threeWho, words.threeDates(by)]
      : [...late, words.threeDatesIf(by)];
  return [...lines, words.advocate, words.ask(facts.contactPerson.phone)].map(paragraph);
};

const panelInvite: Wrote<'panel-invite'> = ({ record, contactPerson }, { on, time, where }) => {
  const words = laterWords[record.voice];
  return [
    words.panelOn(dayInWords(on), time),
    words.panelWhere(where),
    words.panelBring,
    words.panelPapers,
    deskWords[record.voice].meetingCannot(contactPerson.phone),
  ].map(paragraph);
};

const panelReport: Wrote<'panel-report-sent'> = (facts, told) => {
  const words = laterWords[facts.record.voice];
  const by = panelResponseBy(stageThreeOf(facts), bankHolidays);
  return [
    paragraph(words.panelReport),
    box('', [told.words]),
    ...(by === undefined ? [] : [paragraph(words.answerBy(dayInWords(by)))]),
  ];
};

const remedyDone: Wrote<'remedy-done'> = ({ record }, told) => {
  const words = laterWords[record.voice];
  return [paragraph(told.state === 'done' ? words.done : words.notDone), box('', [told.words])];
};

const contactLimited: Wrote<'contact-limited'> = (
  { record: { voice }, contactPerson },
  { limits: chosen, until, reviewOn, reasons },
) => {
  const words = laterWords[voice];
  return [
    paragraph(words.contactLimited),
    list(chosen.map((one) => words.limits[one])),
    heading(deskWords[voice].reasonsHeading),
    paragraph(reasons),
    paragraph(words.until(dayInWords(until), dayInWords(reviewOn))),
    paragraph(words.stillComplain),
    paragraph(words.challenge(contactPerson.phone)),
  ];
};

const limitsEnded: Wrote<'contact-limits-ended'> = ({ record: { voice } }) => [
  paragraph(laterWords[voice].limitsEnded),
];

/** What each letter of a later stage says between its greeting and its reference. */
export const laterBlocksByKind: { readonly [Kind in LaterLetterKind]: Wrote<Kind> } = {
  'stage-2-begun': twoBegun,
  'statement-for-agreement': statement,
  'stage-2-extended': twoExtended,
  'scope-limited': limited,
  'stage-2-outcome': twoOutcome,
  'early-referral-told': early,
  'stage-3-begun': threeBegun,
  'panel-invite': panelInvite,
  'panel-report-sent': panelReport,
  'stage-3-response': threeResponse,
  'remedy-done': remedyDone,
  'contact-limited': contactLimited,
  'contact-limits-ended': limitsEnded,
};

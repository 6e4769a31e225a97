import { storedAt } from '../case/case-entry.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { datesForTeam } from '../case/dates-told.ts';
import { dayInWords, londonDayOf, londonTimeOf } from '../clock/london.ts';
import { catalogue } from '../triage/catalogue.ts';
import { entryFacts } from './entry-facts.ts';
import { decisionBlocks } from './intake-decisions.ts';
import {
  type Block,
  box,
  dates,
  type Fact,
  factTable,
  heading,
  type Letter,
  list,
  paragraph,
} from './letter.ts';
import {
  dateRows,
  datesAreConditional,
  type HandOver,
  type NoticeFacts,
  targetInWords,
} from './notice-facts.ts';
import { intakeLetter } from './words/intake-words.ts';
import { ageBand, contactFacts, needsInWords } from './words/person-words.ts';
import {
  confidenceWords,
  holdWords,
  notGivenWords,
  referralWords,
  routeWords,
  subjectWords,
  urgencyReason,
  urgencyWords,
} from './words/staff-words.ts';

/**
 * What came in, triaged, for the complaints team: urgency and why, the clock, each part with its proposed route and how
 * sure that is, what a person must decide by when (practice.md section 4). Never a name in the subject, never the story,
 * never a verdict.
 */
export const teamIntake = (facts: NoticeFacts): Letter => {
  const { record, authority } = facts;
  return {
    subject: intakeLetter.subject(record.reference, urgencyWords[record.urgency.level]),
    preview: intakeLetter.preview,
    greeting: intakeLetter.greeting,
    blocks: [
      factTable(summary(facts)),
      box(intakeLetter.contactHeading, contactLines(facts)),
      ...childBoxes(facts),
      heading(intakeLetter.datesHeading),
      ...(isToldConditionally(record) ? [paragraph(intakeLetter.conditional)] : []),
      dates(
        dateRows(datesForTeam(record, authority), {
          'triage-check': intakeLetter.triageCheck,
          'stage-1-first': intakeLetter.firstDate,
          'stage-1-last': intakeLetter.lastDate,
        }),
      ),
      heading(intakeLetter.partsHeading),
      list(record.parts.map((part) => partLine(part, facts.handOver))),
      paragraph(intakeLetter.clockRuns),
      heading(intakeLetter.decisionsHeading),
      ...record.decisions.flatMap((decision) => decisionBlocks(facts, decision)),
      heading(intakeLetter.barredHeading),
      paragraph(barred(facts)),
      heading(intakeLetter.toldHeading),
      list(told(facts)),
    ],
    signature: [authority.name],
  };
};

// Somebody outside the family is told none of these dates, so none as conditional (practice rule 15).
const isToldConditionally = (record: NoticeFacts['record']): boolean =>
  record.voice !== 'outsider' && datesAreConditional(record);

const complainantWords = ({ complainant }: NoticeFacts['record']): string => {
  const who = intakeLetter.complainants[complainant.kind];
  return complainant.submittedBy === 'advocate' ? intakeLetter.throughAdvocate(who) : who;
};

const summary = ({ record, person, authority }: NoticeFacts): readonly Fact[] => [
  { name: intakeLetter.reference, value: record.reference },
  { name: intakeLetter.urgency, value: urgencyWords[record.urgency.level] },
  {
    name: intakeLetter.why,
    value: record.urgency.because.map(urgencyReason).join('; ') || intakeLetter.noTrigger,
  },
  {
    name: intakeLetter.received,
    value: `${dayInWords(londonDayOf(record.receivedAt))}, ${londonTimeOf(record.receivedAt)}`,
  },
  ...entryFacts(record),
  {
    name: intakeLetter.readBy,
    value: targetInWords('same-day', storedAt(record), authority.targets),
  },
  { name: intakeLetter.complainant, value: complainantWords(record) },
  ...writerFacts({ record, person }),
  { name: intakeLetter.needs, value: needsInWords(person) },
  {
    name: intakeLetter.change,
    value: record.changeComing ? intakeLetter.changeYes : intakeLetter.changeNo,
  },
  ...signalFacts(record),
  {
    name: intakeLetter.missing,
    value:
      record.notGiven.map((name) => notGivenWords[name]).join(', ') || intakeLetter.nothingMissing,
  },
];

/** That a program may have sent it: said to whoever reads it, and to nobody else (practice rule 8). */
export const signalFacts = ({ signals }: Pick<CaseRecord, 'signals'>): readonly Fact[] => {
  if (signals === undefined) return [];
  const signs = signals.map((signal) => intakeLetter.signalWords[signal]).join('; ');
  return [{ name: intakeLetter.signals, value: intakeLetter.mayBeAProgram(signs) }];
};

// Codes only: who the writer says they are, and whether they speak for a child who agreed. Decisions rest on both.
const writerFacts = ({
  record,
  person,
}: Pick<NoticeFacts, 'record' | 'person'>): readonly Fact[] => {
  const { relationship } = person.person;
  const { onBehalf } = record;
  return [
    ...(relationship === undefined
      ? []
      : [{ name: intakeLetter.writer, value: relationship.replaceAll('-', ' ') }]),
    ...(onBehalf === undefined
      ? []
      : [
          {
            name: intakeLetter.speaksFor,
            value: `${intakeLetter.onBehalf[onBehalf.kind]}; ${intakeLetter.agreed[onBehalf.agreed ?? 'not-asked']}`,
          },
        ]),
  ];
};

// An advocate's own details are not the young person's: both are given, each with its don'ts.
const childBoxes = ({ record, person }: NoticeFacts): readonly Block[] => {
  if (record.complainant.submittedBy !== 'advocate') return [];
  return (person.children ?? []).map(({ name, age, contact, needs }) => {
    const statement = { ...person, person: { contact, needs } };
    return box(intakeLetter.childHeading(name), [
      intakeLetter.instructed[record.instructed ?? 'not-said'],
      `${intakeLetter.childAge}: ${ageBand(age)}`,
      `${intakeLetter.needs}: ${needsInWords(statement)}`,
      ...contactFacts(statement).map((fact) => `${fact.name}: ${fact.value}`),
    ]);
  });
};

const contactLines = ({ person }: NoticeFacts): readonly string[] => [
  ...contactFacts(person).map(({ name, value }) => `${name}: ${value}`),
  ...(person.mustNotKnow === undefined ? [] : [intakeLetter.mustNotKnow(person.mustNotKnow)]),
];

const partLine = (
  part: NoticeFacts['record']['parts'][number],
  handOver: HandOver = {},
): string => {
  const { cites, confidence } = catalogue[part.rule];
  const line = intakeLetter.part(
    subjectWords(part.subject),
    routeWords[part.route],
    cites,
    confidenceWords[confidence],
  );
  const inbox = handOver[part.route];
  return inbox === undefined ? line : `${line} ${intakeLetter.handOver(inbox)}`;
};

const barred = ({ record }: NoticeFacts): string => {
  const about = [...new Set(record.parts.flatMap((part) => part.about))];
  return about.length === 0
    ? intakeLetter.barredNobody
    : intakeLetter.barredPeople(about.join(', ').replaceAll('-', ' '));
};

const told = ({ record }: NoticeFacts): readonly string[] => {
  const { state, because } = record.referral;
  const why = because === undefined ? '' : ` (${holdWords[because]})`;
  return [
    intakeLetter.advocate(referralWords[state] + why),
    record.voice === 'outsider' && record.acknowledgement === 'email'
      ? intakeLetter.acknowledgedOutsider
      : intakeLetter.acknowledged[record.acknowledgement],
  ];
};

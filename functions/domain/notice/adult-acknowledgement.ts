import type { CaseDecision } from '../case/case-record.ts';
import { dayInWords } from '../clock/london.ts';
import type { DecisionKind } from '../triage/decisions.ts';
import { type Block, dates, heading, type Letter, list, paragraph } from './letter.ts';
import {
  dateRows,
  datesAhead,
  datesAreConditional,
  datesOf,
  helpline,
  type NoticeFacts,
  signatureOf,
  targetInWords,
} from './notice-facts.ts';
import { adultLetter } from './words/adult-words.ts';
import { answerDates } from './words/date-words.ts';
import { needsInWords } from './words/person-words.ts';
import { subjectNameFor } from './words/subject-words.ts';

/**
 * The letter to an adult: each part and where we think it goes, what a person decides first, the dates with their
 * working, limits that are not ours, and the right to go on (practice.md section 4). Says nothing of what records hold,
 * where a child lives, or whether a child has an advocate; calls no acknowledgement statutory.
 */
export const adultAcknowledgement = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  const team = authority.complaintsTeam;
  return {
    subject: adultLetter.subject(record.reference),
    preview: adultLetter.preview,
    greeting: adultLetter.greeting(person.person.name),
    blocks: [
      paragraph(adultLetter.weHaveIt),
      paragraph(adultLetter.reference(record.reference)),
      paragraph(adultLetter.allowed),
      ...partsBlocks(facts),
      ...decisionBlocks(facts),
      ...datesBlocks(facts),
      ...corporateBlocks(facts),
      ...limitBlocks(facts),
      ...needsBlocks(facts),
      heading(adultLetter.childHeading),
      paragraph(adultLetter.child(authority.advocacy.service, authority.advocacy.publicPhone)),
      heading(adultLetter.contactHeading),
      paragraph(adultLetter.contact(contactPerson.name, contactPerson.phone, team.hours)),
      paragraph(adultLetter.ombudsman(helpline(authority, 'ombudsman').phone)),
    ],
    signature: signatureOf(facts),
  };
};

const partsBlocks = (facts: NoticeFacts): readonly Block[] => {
  const { parts, voice } = facts.record;
  const check = datesOf(facts).find(({ rule }) => rule === 'triage-check');
  return [
    heading(adultLetter.partsHeading),
    list(
      parts.map(({ subject, route }) =>
        adultLetter.part(subjectNameFor(voice, subject), adultLetter.routes[route]),
      ),
    ),
    paragraph(
      adultLetter.partsCheck(
        check === undefined ? '' : dayInWords(check.date),
        facts.contactPerson.phone,
      ),
    ),
    paragraph(adultLetter.clockRuns),
    paragraph(adultLetter.notPassedOn),
  ];
};

const told: Partial<Record<DecisionKind, (date: string) => string>> = adultLetter.decisions;

const decisionBlocks = ({ record, authority }: NoticeFacts): readonly Block[] => {
  const line = ({
    kind,
    target,
    raisedAt = record.receivedAt,
  }: CaseDecision): readonly string[] => {
    const words = told[kind];
    return words === undefined ? [] : [words(targetInWords(target, raisedAt, authority.targets))];
  };
  const lines = record.decisions.flatMap(line);
  if (lines.length === 0) return [];
  return [heading(adultLetter.decisionsHeading), list(lines), paragraph(adultLetter.noRefusal)];
};

const datesBlocks = (facts: NoticeFacts): readonly Block[] => {
  const { ahead, isLate } = datesAhead(facts);
  const isConditional = datesAreConditional(facts.record);
  return [
    heading(adultLetter.datesHeading),
    ...(isLate ? [paragraph(adultLetter.lateAlready)] : []),
    ...(isConditional ? [paragraph(adultLetter.conditional)] : []),
    dates(dateRows(ahead, answerDates(adultLetter, isConditional))),
    paragraph(adultLetter.afterLast(facts.contactPerson.phone)),
  ];
};

const corporateBlocks = ({ record }: NoticeFacts): readonly Block[] =>
  record.parts.some(({ route }) => route === 'corporate')
    ? [heading(adultLetter.corporateHeading), paragraph(adultLetter.corporate)]
    : [];

/** Limits that are not ours, told in time to be kept (practice rule 23). */
export const limitBlocks = ({ record, authority }: NoticeFacts): readonly Block[] => {
  const { body, writtenWithinCalendarDays } = authority.conferenceAppeal;
  const words = {
    conference: adultLetter.conferenceLimit(body, writtenWithinCalendarDays),
    tribunal: adultLetter.tribunalLimit,
  };
  const lines = record.limitsToTell.map((limit) => words[limit]);
  return lines.length === 0 ? [] : [heading(adultLetter.limitsHeading), list(lines)];
};

const needsBlocks = ({ person }: NoticeFacts): readonly Block[] =>
  (person.person.needs ?? []).length > 0 || person.person.interpreter !== undefined
    ? [paragraph(adultLetter.needs(needsInWords(person)))]
    : [];

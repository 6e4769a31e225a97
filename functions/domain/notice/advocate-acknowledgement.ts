import { limitBlocks } from './adult-acknowledgement.ts';
import { type Block, dates, heading, type Letter, list, paragraph } from './letter.ts';
import {
  dateRows,
  datesAhead,
  datesAreConditional,
  helpline,
  type NoticeFacts,
  signatureOf,
} from './notice-facts.ts';
import { adultLetter, advocateLetter } from './words/adult-words.ts';
import { answerDates } from './words/date-words.ts';
import { subjectNameFor } from './words/subject-words.ts';

/**
 * The letter to an advocate: whose complaint it is, the dates, who will be written to, how to correct the points
 * (practice.md section 4). Never a birthday, a placement, the story or the safety answer.
 */
export const advocateAcknowledgement = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  const team = authority.complaintsTeam;
  return {
    subject: advocateLetter.subject(record.reference),
    preview: advocateLetter.preview,
    greeting: advocateLetter.greeting(person.person.name),
    blocks: [
      paragraph(advocateLetter.weHaveIt(whose(facts))),
      paragraph(advocateLetter.reference(record.reference)),
      ...(hasOpenAgreement(facts) ? [paragraph(advocateLetter.notYetAsked)] : []),
      heading(advocateLetter.pointsHeading),
      list(
        record.parts.map(({ subject, route }) =>
          advocateLetter.part(subjectNameFor(record.voice, subject), adultLetter.routes[route]),
        ),
      ),
      paragraph(advocateLetter.correct(contactPerson.phone)),
      ...datesBlocks(facts),
      ...limitBlocks(facts),
      heading(advocateLetter.writeHeading),
      paragraph(advocateLetter.writeTo[person.writeTo ?? 'unsaid']),
      paragraph(advocateLetter.meetings),
      paragraph(advocateLetter.contact(contactPerson.name, contactPerson.phone, team.hours)),
      paragraph(advocateLetter.ombudsman(helpline(authority, 'ombudsman').phone)),
    ],
    signature: signatureOf(facts),
  };
};

const whose = ({ record, person }: NoticeFacts): string =>
  (record.complainant.kind === 'adult' ? undefined : person.children?.[0]?.name) ??
  advocateLetter.someone;

const hasOpenAgreement = ({ record }: NoticeFacts): boolean =>
  record.decisions.some(({ kind }) => kind === 'child-agreement');

const datesBlocks = (facts: NoticeFacts): readonly Block[] => {
  const { ahead, isLate } = datesAhead(facts);
  const isConditional = datesAreConditional(facts.record);
  const rows = dateRows(ahead, {
    'triage-check': advocateLetter.triageCheck,
    ...answerDates(advocateLetter, isConditional),
  });
  return [
    heading(advocateLetter.datesHeading),
    ...(isLate ? [paragraph(advocateLetter.lateAlready)] : []),
    ...(isConditional ? [paragraph(advocateLetter.conditional)] : []),
    dates(rows),
  ];
};

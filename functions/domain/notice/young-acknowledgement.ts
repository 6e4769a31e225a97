import { youngVoiceOf } from '../case/young-voice.ts';
import { isAboutComplaintsTeam } from '../triage/about-complaints-team.ts';
import { type Block, box, dates, heading, type Letter, list, paragraph, steps } from './letter.ts';
import {
  dateRows,
  datesAhead,
  datesAreConditional,
  helpline,
  type NoticeFacts,
  signatureOf,
} from './notice-facts.ts';
import { answerDates } from './words/date-words.ts';
import { toldFor, type YoungWords, youngAcknowledgements } from './words/young-words.ts';

/**
 * The letter to a young person who complained: we have it, what happens next, the real dates and their working, who is
 * on their side (practice.md section 4). Never repeats what they wrote, and never says a word of law or procedure.
 */
export const youngAcknowledgement = (facts: NoticeFacts): Letter => {
  const { record, person, authority } = facts;
  const words = youngAcknowledgements[youngVoiceOf(record.voice)];
  const team = authority.complaintsTeam;
  return {
    subject: words.subject(record.reference),
    preview: words.preview,
    greeting: words.greeting(person.person.name),
    blocks: [
      paragraph(words.weHaveIt),
      paragraph(words.reference(record.reference)),
      paragraph(words.allowed),
      heading(words.nextHeading),
      paragraph(
        isAboutComplaintsTeam(record.parts) ? words.seniorReads : words.whoReads(team.name),
      ),
      heading(words.threeSteps.heading),
      steps(words.threeSteps.steps),
      ...datesBlocks(facts, words),
      ...limitBlocks(facts, words),
      ...advocateBlocks(facts, words),
      heading(words.helpHeading),
      paragraph(words.contact(facts.contactPerson.name, facts.contactPerson.phone, team.hours)),
      paragraph(words.ombudsman(helpline(authority, 'ombudsman').phone)),
      box('', [words.unsafe]),
    ],
    signature: signatureOf(facts),
  };
};

const limitBlocks = (
  { record, authority, contactPerson }: NoticeFacts,
  words: YoungWords,
): readonly Block[] =>
  record.limitsToTell.includes('conference')
    ? [
        paragraph(
          words.conferenceLimit(
            authority.conferenceAppeal.writtenWithinCalendarDays,
            contactPerson.phone,
          ),
        ),
      ]
    : [];

const datesBlocks = (facts: NoticeFacts, words: YoungWords): readonly Block[] => {
  const { ahead, isLate } = datesAhead(facts);
  const isConditional = datesAreConditional(facts.record);
  const rows = dateRows(ahead, {
    'triage-check': words.triageCheck,
    ...answerDates(words, isConditional),
  });
  return [
    heading(words.datesHeading),
    ...(isLate ? [paragraph(words.lateAlready)] : []),
    ...(isConditional ? [paragraph(words.conditional)] : []),
    dates(rows),
    paragraph(words.ifNothing(facts.contactPerson.phone)),
  ];
};

/** Who is on the young person's side, what they were told, and how to change that. */
export const advocateBlocks = (
  { record, authority, contactPerson }: NoticeFacts,
  words: YoungWords,
): readonly Block[] => {
  const { service, publicPhone, fallback } = authority.advocacy;
  const other = helpline(authority, fallback);
  const title = heading(words.advocateHeading);
  switch (record.referral.state) {
    case 'told-automatically':
      return [
        title,
        paragraph(words.advocateTold(service)),
        list(toldFor(record.kind)),
        paragraph(
          record.kind === 'complaint'
            ? words.advocateChange(contactPerson.phone)
            : words.requestChange(contactPerson.phone),
        ),
      ];
    case 'has-one':
      return record.complainant.submittedBy === 'advocate'
        ? [title, paragraph(words.advocateSent)]
        : [title, paragraph(words.advocateHasOne)];
    case 'said-no':
      return record.referral.because === undefined
        ? [title, paragraph(words.advocateSaidNo(service, publicPhone))]
        : [title, paragraph(words.advocateSaidNo(other.name, other.phone))];
    case 'person-arranges':
      return [title, paragraph(words.advocateArranged(other.name, other.phone))];
    case 'not-for-this-complaint':
      return [];
  }
};

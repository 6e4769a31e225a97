import { dayInWords, londonDayOf, londonTimeOf } from '../clock/london.ts';
import { box, factTable, type Letter, paragraph } from './letter.ts';
import { type NoticeFacts, targetInWords } from './notice-facts.ts';
import { signalFacts } from './team-intake.ts';
import { contactFacts } from './words/person-words.ts';
import { shortIntake } from './words/request-words.ts';
import { referralWords } from './words/staff-words.ts';

/** What the team is told of something that is not a complaint. A person still reads it the same day (practice rule 2). */
export const shortTeamIntake = ({ record, person, authority }: NoticeFacts): Letter => {
  const isRequest = record.kind === 'advocacy-request';
  const { receivedAt } = record;
  const received = `${dayInWords(londonDayOf(receivedAt))}, ${londonTimeOf(receivedAt)}`;
  return {
    subject: isRequest
      ? shortIntake.requestSubject(record.reference)
      : shortIntake.complimentSubject(record.reference),
    preview: shortIntake.preview,
    greeting: shortIntake.greeting,
    blocks: [
      paragraph(isRequest ? shortIntake.request : shortIntake.compliment),
      factTable([
        { name: shortIntake.reference, value: record.reference },
        { name: shortIntake.received, value: received },
        {
          name: shortIntake.readBy,
          value: targetInWords('same-day', receivedAt, authority.targets),
        },
        ...(isRequest
          ? [{ name: shortIntake.advocate, value: referralWords[record.referral.state] }]
          : []),
        ...signalFacts(record),
      ]),
      box(
        shortIntake.contactHeading,
        contactFacts(person).map(({ name, value }) => `${name}: ${value}`),
      ),
    ],
    signature: [authority.name],
  };
};

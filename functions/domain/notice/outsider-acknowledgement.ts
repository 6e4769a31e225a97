import { storedAt } from '../case/case-entry.ts';
import { type Letter, paragraph } from './letter.ts';
import { helpline, type NoticeFacts, signatureOf, targetInWords } from './notice-facts.ts';
import { outsiderLetter } from './words/adult-words.ts';

/**
 * The letter to somebody outside the family: received, a person decides, and nothing that could confirm or deny that a
 * child or family is known (practice rule 15). It is written from the reference, the receipt date and the writer's own
 * name alone, so it is the same whatever the council's records hold.
 */
export const outsiderAcknowledgement = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  const team = authority.complaintsTeam;
  const duty = authority.helplines.find(({ id }) => id === 'duty');
  return {
    subject: outsiderLetter.subject(record.reference),
    preview: outsiderLetter.preview,
    greeting: outsiderLetter.greeting(person.person.name),
    blocks: [
      paragraph(outsiderLetter.received),
      paragraph(outsiderLetter.reference(record.reference)),
      paragraph(
        outsiderLetter.decides(
          targetInWords('sufficientInterestDays', storedAt(record), authority.targets),
        ),
      ),
      paragraph(outsiderLetter.noRefusal),
      paragraph(outsiderLetter.cannotSay),
      paragraph(outsiderLetter.worried(duty?.phone ?? team.publicPhone, duty?.hours ?? team.hours)),
      paragraph(outsiderLetter.contact(contactPerson.name, contactPerson.phone, team.hours)),
      paragraph(outsiderLetter.ombudsman(helpline(authority, 'ombudsman').phone)),
    ],
    signature: signatureOf(facts),
  };
};

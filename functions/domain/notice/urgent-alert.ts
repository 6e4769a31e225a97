import { londonTimeOf } from '../clock/london.ts';
import { box, factTable, type Letter, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { ageBand, contactFacts } from './words/person-words.ts';
import { urgencyReason } from './words/staff-words.ts';
import { urgentLetter } from './words/urgent-words.ts';

/** The alert to the council's staffed duty team: someone may be in danger now (practice rule 1). Holds no story. */
export const urgentAlert = ({ record, person, authority, contactPerson }: NoticeFacts): Letter => ({
  subject: urgentLetter.subject(record.reference),
  preview: urgentLetter.preview,
  greeting: urgentLetter.greeting,
  blocks: [
    paragraph(urgentLetter.opening(londonTimeOf(record.receivedAt))),
    factTable([
      { name: urgentLetter.reference, value: record.reference },
      { name: urgentLetter.why, value: record.urgency.because.map(urgencyReason).join('; ') },
      { name: urgentLetter.name, value: person.person.name ?? urgentLetter.notGiven },
      { name: urgentLetter.age, value: ageBand(person.person.age) },
      { name: urgentLetter.where, value: person.where ?? urgentLetter.notGiven },
    ]),
    box(
      urgentLetter.contactHeading,
      contactFacts(person).map(({ name, value }) => `${name}: ${value}`),
    ),
    paragraph(urgentLetter.ask(contactPerson.name, contactPerson.phone)),
    paragraph(urgentLetter.told),
  ],
  signature: [authority.name],
});

import { londonTimeOf } from '../clock/london.ts';
import { type Block, box, type Fact, factTable, type Letter, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { ageBand, contactFacts } from './words/person-words.ts';
import { urgencyReason } from './words/staff-words.ts';
import { urgentLetter } from './words/urgent-words.ts';

/**
 * The alert to the council's staffed duty team: someone may be in danger now (practice rule 1). Says who wrote, which
 * children it is about, every don't, and holds no story.
 */
export const urgentAlert = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  return {
    subject: urgentLetter.subject(record.reference),
    preview: urgentLetter.preview,
    greeting: urgentLetter.greeting,
    blocks: [
      paragraph(openingOf(facts)),
      factTable([
        { name: urgentLetter.reference, value: record.reference },
        { name: urgentLetter.why, value: record.urgency.because.map(urgencyReason).join('; ') },
        { name: urgentLetter.wrote, value: urgentLetter.writers[record.role] },
        { name: urgentLetter.name, value: person.person.name ?? urgentLetter.notGiven },
        { name: urgentLetter.age, value: ageBand(person.person.age) },
        { name: urgentLetter.where, value: whereTheyAre(facts) },
        ...(person.children ?? []).flatMap(childRows),
      ]),
      box(urgentLetter.contactHeading, [...mustNotKnow(facts), ...lines(person)]),
      ...childBoxes(facts),
      paragraph(urgentLetter.ask(contactPerson.name, contactPerson.phone)),
      paragraph(urgentLetter.told),
    ],
    signature: [authority.name],
  };
};

// Somebody may say later, on the status page, that they are not safe: then it is that moment and that place.
const openingOf = ({ record, words }: NoticeFacts): string =>
  words?.kind === 'asked-from-page'
    ? urgentLetter.openingLater(londonTimeOf(words.at))
    : urgentLetter.opening(londonTimeOf(record.receivedAt));

const whereTheyAre = ({ person, words }: NoticeFacts): string =>
  (words?.kind === 'asked-from-page' ? words.where : undefined) ??
  person.where ??
  urgentLetter.notGiven;

type Child = NonNullable<NoticeFacts['person']['children']>[number];

const childRows = ({ name, age }: Child): readonly Fact[] =>
  name === undefined && age === undefined
    ? []
    : [{ name: urgentLetter.child, value: `${name ?? urgentLetter.notGiven}, ${ageBand(age)}` }];

const mustNotKnow = ({ person }: NoticeFacts): readonly string[] =>
  person.mustNotKnow === undefined ? [] : [urgentLetter.mustNotKnow(person.mustNotKnow)];

const lines = (person: NoticeFacts['person']): readonly string[] =>
  contactFacts(person).map(({ name, value }) => `${name}: ${value}`);

const childBoxes = ({ person }: NoticeFacts): readonly Block[] =>
  (person.children ?? []).flatMap(({ name, contact }) =>
    contact === undefined
      ? []
      : [box(urgentLetter.childContact(name), lines({ ...person, person: { contact } }))],
  );

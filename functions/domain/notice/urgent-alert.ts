import { storedAt } from '../case/case-entry.ts';
import { londonTimeOf } from '../clock/london.ts';
import { type Block, box, type Fact, factTable, type Letter, link, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { ageBand, contactFacts } from './words/person-words.ts';
import { urgencyReason } from './words/staff-words.ts';
import { urgentLetter } from './words/urgent-words.ts';

/**
 * The alert to the council's staffed duty team: someone may be in danger now (practice rule 1). Says who wrote, which
 * children it is about, every don't, and holds no story; then how to say that one has it, by when, and who is next.
 */
export const urgentAlert = (facts: NoticeFacts): Letter => {
  const { record, authority, contactPerson } = facts;
  return {
    subject: urgentLetter.subject(record.reference),
    preview: urgentLetter.preview,
    greeting: urgentLetter.greeting,
    blocks: [
      paragraph(alertOpening(facts)),
      ...askBlocks(facts),
      factTable(alertFacts(facts)),
      ...alertBoxes(facts),
      paragraph(urgentLetter.ask(contactPerson.name, contactPerson.phone)),
      paragraph(urgentLetter.told),
    ],
    signature: [authority.name],
  };
};

// First what a tired person must do at once.
const askBlocks = ({ link: address, alert }: NoticeFacts): readonly Block[] => [
  ...(alert?.passedOn === true ? [paragraph(urgentLetter.passedOn)] : []),
  ...(address === undefined ? [] : [link(urgentLetter.link, address)]),
  ...(alert === undefined
    ? []
    : [paragraph(urgentLetter.by(londonTimeOf(alert.by))), paragraph(nextWords(alert))]),
];

const nextWords = ({ next }: NonNullable<NoticeFacts['alert']>): string => {
  switch (next.kind) {
    case 'contact':
      return urgentLetter.nextContact(next.phone);
    case 'senior':
      return urgentLetter.nextSenior;
    case 'nobody':
      return urgentLetter.nextNobody;
  }
};

type AlertFacts = Pick<NoticeFacts, 'record' | 'person' | 'words'>;

/** What the duty team is told; the page behind the link shows the same. */
export const alertFacts = (facts: AlertFacts): readonly Fact[] => {
  const { record, person } = facts;
  return [
    { name: urgentLetter.reference, value: record.reference },
    { name: urgentLetter.why, value: record.urgency.because.map(urgencyReason).join('; ') },
    { name: urgentLetter.wrote, value: urgentLetter.writers[record.role] },
    { name: urgentLetter.name, value: person.person.name ?? urgentLetter.notGiven },
    { name: urgentLetter.age, value: ageBand(person.person.age) },
    { name: urgentLetter.where, value: whereTheyAre(facts) },
    ...(person.children ?? []).flatMap(childRows),
  ];
};

/** How to reach whoever wrote, and each child, with every don't. */
export const alertBoxes = (facts: AlertFacts): readonly AlertBox[] => [
  box(urgentLetter.contactHeading, [...mustNotKnow(facts), ...lines(facts.person)]),
  ...childBoxes(facts),
];

type AlertBox = Extract<Block, { kind: 'box' }>;

/** Somebody may say later, on the status page, that they are not safe: then it is that moment and that place. */
export const alertOpening = ({ record, words }: AlertFacts): string =>
  words?.kind === 'asked-from-page'
    ? urgentLetter.openingLater(londonTimeOf(words.at))
    : urgentLetter.opening(londonTimeOf(storedAt(record)));

const whereTheyAre = ({ person, words }: AlertFacts): string =>
  (words?.kind === 'asked-from-page' ? words.where : undefined) ??
  person.where ??
  urgentLetter.notGiven;

type Child = NonNullable<NoticeFacts['person']['children']>[number];

const childRows = ({ name, age }: Child): readonly Fact[] =>
  name === undefined && age === undefined
    ? []
    : [{ name: urgentLetter.child, value: `${name ?? urgentLetter.notGiven}, ${ageBand(age)}` }];

const mustNotKnow = ({ person }: AlertFacts): readonly string[] =>
  person.mustNotKnow === undefined ? [] : [urgentLetter.mustNotKnow(person.mustNotKnow)];

const lines = (person: NoticeFacts['person']): readonly string[] =>
  contactFacts(person).map(({ name, value }) => `${name}: ${value}`);

const childBoxes = ({ person }: AlertFacts): readonly AlertBox[] =>
  (person.children ?? []).flatMap(({ name, contact }) =>
    contact === undefined
      ? []
      : [box(urgentLetter.childContact(name), lines({ ...person, person: { contact } }))],
  );

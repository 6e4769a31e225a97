import { dayInWords } from '../clock/london.ts';
import { referralLinkDays } from '../referral/handshake.ts';
import {
  type Block,
  box,
  type Fact,
  factTable,
  heading,
  type Letter,
  link,
  paragraph,
} from './letter.ts';
import { datesAreConditional, datesOf, type NoticeFacts, signatureOf } from './notice-facts.ts';
import { ageBand, chosenContactFacts, needsInWords } from './words/person-words.ts';
import { referralLetter } from './words/referral-words.ts';

/**
 * The referral to the advocacy service: the minimum that lets an advocate reach the young person safely. Never the
 * subject, story, worker, safety answer, legal name or address beyond the safe contact (practice.md section 4).
 */
export const advocacyReferral = (facts: NoticeFacts): Letter => {
  const { record, authority } = facts;
  return {
    subject: referralLetter.subject(record.reference),
    preview: referralLetter.preview,
    greeting: referralLetter.greeting,
    blocks: [
      paragraph(referralLetter.opening[record.kind](authority.name)),
      factTable(referralFacts(facts)),
      box(referralLetter.contactHeading, referralContact(facts)),
      heading(referralLetter.toldHeading),
      ...referralTold(facts).map(paragraph),
      heading(referralLetter.askHeading),
      ...askBlocks(facts),
      paragraph(referralLetter.childDecides),
    ],
    signature: signatureOf(facts),
  };
};

type ReferralFacts = Pick<NoticeFacts, 'record' | 'person' | 'authority'>;

/** What the service is told of the young person; the page behind the link shows the same. */
export const referralFacts = (facts: ReferralFacts): readonly Fact[] => {
  const { record, person } = facts;
  const answerBy = datesOf(facts).find(({ rule }) => rule === 'stage-1-first');
  return [
    { name: referralLetter.reference, value: record.reference },
    { name: referralLetter.name, value: person.person.name ?? referralLetter.noName },
    { name: referralLetter.age, value: ageBand(person.person.age) },
    { name: referralLetter.needs, value: needsInWords(person) },
    {
      name: referralLetter.preference,
      value: referralLetter.preferences[person.advocate?.preference ?? 'none'],
    },
    ...(answerBy === undefined
      ? []
      : [{ name: answerByName(record), value: dayInWords(answerBy.date) }]),
  ];
};

const answerByName = (record: NoticeFacts['record']): string =>
  datesAreConditional(record) ? referralLetter.answerByIf : referralLetter.answerBy;

/** How to reach them safely, with every don't. */
export const referralContact = ({ person }: ReferralFacts): readonly string[] => {
  const rows = chosenContactFacts(person);
  const isReachable = rows.some(
    ({ name }) => name === 'Email' || name === 'Phone' || name === 'Post',
  );
  const lines = rows.map(({ name, value }) => `${name}: ${value}`);
  return isReachable ? lines : [referralLetter.noContact, ...lines];
};

/** What the young person was told before sending, and what they answered. */
export const referralTold = ({ record, person, authority }: ReferralFacts): readonly string[] => {
  const wish = record.referral.wish ?? person.advocate?.wish;
  return [
    referralLetter.told(authority.advocacy.service),
    wish === 'refer' ? referralLetter.saidYes : referralLetter.gaveNoAnswer,
  ];
};

// A referral that was stored before there were links is answered by mail or phone.
const askBlocks = ({ link: address, contactPerson }: NoticeFacts): readonly Block[] => {
  const { name, phone } = contactPerson;
  return [
    ...(address === undefined
      ? [paragraph(referralLetter.ask(name, phone))]
      : [
          paragraph(referralLetter.askByLink(name, phone)),
          link(referralLetter.link, address),
          paragraph(referralLetter.linkFor(referralLinkDays)),
        ]),
    paragraph(referralLetter.cannot),
  ];
};

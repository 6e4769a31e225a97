import { dayInWords } from '../clock/london.ts';
import { box, factTable, heading, type Letter, paragraph } from './letter.ts';
import { datesAreConditional, datesOf, type NoticeFacts, signatureOf } from './notice-facts.ts';
import { ageBand, chosenContactFacts, needsInWords } from './words/person-words.ts';
import { referralLetter } from './words/referral-words.ts';

/**
 * The referral to the advocacy service: the minimum that lets an advocate reach the young person safely. Never the
 * subject, story, worker, safety answer, legal name or address beyond the safe contact (practice.md section 4).
 */
export const advocacyReferral = (facts: NoticeFacts): Letter => {
  const { record, person, authority } = facts;
  const answerBy = datesOf(facts).find(({ rule }) => rule === 'stage-1-first');
  const wish = record.referral.wish ?? person.advocate?.wish;
  return {
    subject: referralLetter.subject(record.reference),
    preview: referralLetter.preview,
    greeting: referralLetter.greeting,
    blocks: [
      paragraph(referralLetter.opening[record.kind](authority.name)),
      factTable([
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
      ]),
      box(referralLetter.contactHeading, contactLines(facts)),
      heading(referralLetter.toldHeading),
      paragraph(referralLetter.told(authority.advocacy.service)),
      paragraph(wish === 'refer' ? referralLetter.saidYes : referralLetter.gaveNoAnswer),
      heading(referralLetter.askHeading),
      paragraph(referralLetter.ask(facts.contactPerson.name, facts.contactPerson.phone)),
      paragraph(referralLetter.childDecides),
    ],
    signature: signatureOf(facts),
  };
};

const answerByName = (record: NoticeFacts['record']): string =>
  datesAreConditional(record) ? referralLetter.answerByIf : referralLetter.answerBy;

const contactLines = ({ person }: NoticeFacts): readonly string[] => {
  const rows = chosenContactFacts(person);
  const isReachable = rows.some(
    ({ name }) => name === 'Email' || name === 'Phone' || name === 'Post',
  );
  const lines = rows.map(({ name, value }) => `${name}: ${value}`);
  return isReachable ? lines : [referralLetter.noContact, ...lines];
};

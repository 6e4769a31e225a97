import { dayInWords } from '../clock/london.ts';
import { askOnPageBlocks } from './ask-on-page.ts';
import { heading, type Letter, list, paragraph } from './letter.ts';
import { asTheirs, datesOf, helpline, type NoticeFacts, signatureOf } from './notice-facts.ts';
import { type OfferWords, offerWords } from './words/offer-words.ts';

/**
 * The offer that must be made when the twentieth day has passed with no answer and no date agreed (law.md section 4;
 * practice rule 20): Stage 2 now, a new date, or an explanation first.
 */
export const stageTwoOffer = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  const words = wordsFor(facts);
  const team = authority.complaintsTeam;
  const last = datesOf(facts).find(({ rule }) => rule === 'stage-1-last');
  const advocate = words.advocate(authority.advocacy.service, authority.advocacy.publicPhone);
  return {
    subject: words.subject(record.reference),
    preview: words.preview,
    greeting: words.greeting(person.person.name),
    blocks: [
      ...(last === undefined ? [] : [paragraph(words.late(dayInWords(last.date)))]),
      paragraph(words.sorry),
      heading(words.chooseHeading),
      list(words.choices),
      paragraph(words.how(contactPerson.phone)),
      ...askOnPageBlocks(facts),
      paragraph(words.noHurry),
      paragraph(words.stillOwed),
      ...(advocate === '' || isAboutAdvocacy(facts) ? [] : [paragraph(advocate)]),
      paragraph(words.reference(record.reference)),
      paragraph(words.contact(contactPerson.name, contactPerson.phone, team.hours)),
      paragraph(words.ombudsman(helpline(authority, 'ombudsman').phone)),
    ],
    signature: signatureOf(facts),
  };
};

/** The same for the young person whose advocate wrote. */
export const stageTwoOfferToChild = (facts: NoticeFacts): Letter => stageTwoOffer(asTheirs(facts));

const wordsFor = ({ record }: NoticeFacts): OfferWords => {
  if (record.voice === 'outsider') {
    throw new Error('Somebody outside the family is told of no Stage by letter');
  }
  return offerWords[record.voice];
};

// A service that is complained about is never named as help (practice rule 18).
const isAboutAdvocacy = ({ record }: NoticeFacts): boolean =>
  record.referral.because === 'about-an-advocate' ||
  record.referral.because === 'service-run-by-those-complained-about';

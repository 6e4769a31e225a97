import { youngVoiceOf } from '../case/young-voice.ts';
import { box, type Letter, paragraph } from './letter.ts';
import { helpline, type NoticeFacts, signatureOf } from './notice-facts.ts';
import { declinedWords } from './words/declined-words.ts';
import { youngAcknowledgements } from './words/young-words.ts';

/**
 * Tells a young person that the advocacy service cannot help, that a person here looks for someone else, and whom they
 * can call meanwhile (practice rule 18). Never the service's reason beyond that it could not reach them.
 */
export const advocateDeclined = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  const voice = youngVoiceOf(record.voice);
  const words = declinedWords[voice];
  const usual = youngAcknowledgements[voice];
  const team = authority.complaintsTeam;
  const other = helpline(authority, authority.advocacy.fallback);
  const { service } = authority.advocacy;
  const notReached = record.handshake?.because === 'cannot-reach-them';
  return {
    subject: words.subject(record.reference),
    preview: words.preview,
    greeting: usual.greeting(person.person.name),
    blocks: [
      paragraph(notReached ? words.notReached(service) : words.cannot(service)),
      paragraph(words.notYou),
      paragraph(words.someoneElse),
      paragraph(words.meanwhile(other.name, other.phone)),
      ...(record.kind === 'complaint' ? [paragraph(words.goesOn)] : []),
      paragraph(words.noThanks(contactPerson.phone)),
      paragraph(usual.reference(record.reference)),
      paragraph(usual.contact(contactPerson.name, contactPerson.phone, team.hours)),
      box('', [usual.unsafe]),
    ],
    signature: signatureOf(facts),
  };
};

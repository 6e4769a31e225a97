import { youngVoiceOf } from '../case/young-voice.ts';
import { box, heading, type Letter, list, paragraph } from './letter.ts';
import { helpline, type NoticeFacts, signatureOf } from './notice-facts.ts';
import { requestLetter } from './words/request-words.ts';
import { youngAcknowledgements } from './words/young-words.ts';
import { advocateBlocks } from './young-acknowledgement.ts';

/** The letter to a young person who asked for an advocate and has not complained. */
export const requestAcknowledgement = (facts: NoticeFacts): Letter => {
  const { record, person, authority, contactPerson } = facts;
  const words = youngAcknowledgements[youngVoiceOf(record.voice)];
  const team = authority.complaintsTeam;
  return {
    subject: words.subject(record.reference),
    preview: words.preview,
    greeting: words.greeting(person.person.name),
    blocks: [
      paragraph(requestLetter.weHaveIt),
      paragraph(words.reference(record.reference)),
      ...advocateBlocks(facts, words),
      heading(requestLetter.nextHeading),
      list(requestLetter.next(authority.advocacy.service)),
      heading(words.helpHeading),
      paragraph(words.contact(contactPerson.name, contactPerson.phone, team.hours)),
      paragraph(words.ombudsman(helpline(authority, 'ombudsman').phone)),
      box('', [words.unsafe]),
    ],
    signature: signatureOf(facts),
  };
};

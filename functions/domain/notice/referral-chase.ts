import { dayInWords, londonDayOf } from '../clock/london.ts';
import { referralLinkDays } from '../referral/handshake.ts';
import { factTable, type Letter, link, paragraph } from './letter.ts';
import { type NoticeFacts, signatureOf } from './notice-facts.ts';
import { chaseLetter, referralLetter } from './words/referral-words.ts';

/** Asks the advocacy service again, under a new link. It says nothing of the young person: that stands behind the link. */
export const referralChase = (facts: NoticeFacts): Letter => {
  const { record, contactPerson } = facts;
  const toldAt = record.handshake?.toldAt ?? record.receivedAt;
  return {
    subject: chaseLetter.subject(record.reference),
    preview: chaseLetter.preview,
    greeting: chaseLetter.greeting,
    blocks: [
      paragraph(chaseLetter.asked(dayInWords(londonDayOf(toldAt)))),
      factTable([{ name: chaseLetter.reference, value: record.reference }]),
      paragraph(chaseLetter.newLink),
      ...(facts.link === undefined ? [] : [link(referralLetter.link, facts.link)]),
      paragraph(referralLetter.linkFor(referralLinkDays)),
      paragraph(chaseLetter.elseWho(contactPerson.name, contactPerson.phone)),
    ],
    signature: signatureOf(facts),
  };
};

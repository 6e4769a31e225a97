import { dayInWords, londonDayOf, londonTimeOf } from '../clock/london.ts';
import { factTable, type Letter, paragraph } from './letter.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { answeredLetter } from './words/referral-words.ts';

/** Tells the complaints team what the advocacy service answered, as it stands when this is sent. No name, no words. */
export const referralAnswered = ({ record, authority }: NoticeFacts): Letter => {
  const { reference, handshake } = record;
  const { answeredAt = record.receivedAt, because } = handshake ?? {};
  const words = because === undefined ? answeredLetter.saidYes : answeredLetter.saidNo;
  const { saidNo, reasons } = answeredLetter;
  return {
    subject: words.subject(reference),
    preview: answeredLetter.preview,
    greeting: answeredLetter.greeting,
    blocks: [
      factTable([
        { name: answeredLetter.reference, value: reference },
        {
          name: answeredLetter.answered,
          value: `${dayInWords(londonDayOf(answeredAt))}, ${londonTimeOf(answeredAt)}`,
        },
        ...(because === undefined ? [] : [{ name: saidNo.because, value: reasons[because] }]),
      ]),
      ...(because === 'young-person-said-no' ? [paragraph(saidNo.askFirst)] : []),
      paragraph(words.todo),
    ],
    signature: [authority.name],
  };
};

import type { Voice } from '../../case/case-record.ts';
import { adultLetter, advocateLetter } from './adult-words.ts';
import type { AnswerDateWords } from './date-words.ts';
import { youngAcknowledgements } from './young-words.ts';

const {
  child: childAcknowledgement,
  'easy-read': easyReadAcknowledgement,
  'young-adult': youngAdultAcknowledgement,
} = youngAcknowledgements;

/** The words of the letters about parts that are held while proceedings run, and then taken up (reg 8). */
export type HoldWords = {
  readonly heldSubject: (reference: string) => string;
  readonly takenUpSubject: (reference: string) => string;
  readonly preview: string;
  readonly greeting: (name: string | undefined) => string;
  readonly reference: (reference: string) => string;
  readonly held: string;
  readonly because: (proceedings: string) => string;
  readonly whyHeading: string;
  readonly notClosed: string;
  readonly review: (date: string) => string;
  readonly again: (phone: string) => string;
  readonly rest: string;
  readonly takenUp: string;
  readonly answer: AnswerDateWords;
  readonly contact: (name: string, phone: string, hours: string) => string;
  readonly ombudsman: (phone: string) => string;
};

const subjects = {
  heldSubject: (reference: string) => `About your message ${reference}`,
  takenUpSubject: (reference: string) => `About your message ${reference}`,
  preview: 'Here is what happens next.',
};

const young = {
  ...subjects,
  greeting: childAcknowledgement.greeting,
  contact: childAcknowledgement.contact,
  ombudsman: childAcknowledgement.ombudsman,
};

const adult = {
  ...subjects,
  greeting: adultLetter.greeting,
  reference: adultLetter.reference,
  because: (proceedings: string) => `This is because of: ${proceedings}.`,
  whyHeading: 'Our reasons',
  notClosed: 'This is not closed, and no one has refused you.',
  review: (date: string) => `A person looks at this again by ${date}.`,
  again: (phone: string) =>
    `When that is over, please send these parts to us again. You need no form: quote your reference, or call ${phone}.`,
  rest: 'We go on with every other part, and its dates stay the same.',
  answer: adultLetter,
  contact: adultLetter.contact,
  ombudsman: adultLetter.ombudsman,
};

export const holdWords: Readonly<Record<Exclude<Voice, 'outsider'>, HoldWords>> = {
  child: {
    ...young,
    reference: childAcknowledgement.reference,
    held: 'We have to wait before we look at this part of what you told us:',
    because: (proceedings) => `This is because of: ${proceedings}.`,
    whyHeading: 'Why we have to wait',
    notClosed: 'We have not closed it. No one has said no.',
    review: (date) => `A person looks at this again by ${date}.`,
    again: (phone) => `When that is over, tell us and we will look at it. Call ${phone}.`,
    rest: 'We carry on with all the other parts. Their dates stay the same.',
    takenUp: 'We do not have to wait any more. We can now look at this part:',
    answer: childAcknowledgement,
  },
  'easy-read': {
    ...young,
    reference: easyReadAcknowledgement.reference,
    held: 'We have to wait. Then we can look at this part:',
    because: (proceedings) => `Why: ${proceedings}.`,
    whyHeading: 'Why we wait',
    notClosed: 'It is not closed. No one has said no.',
    review: (date) => `A person looks again by ${date}.`,
    again: (phone) => `Is that over? Then tell us. We will look at it. Call ${phone}.`,
    rest: 'We carry on with the other parts. Their dates stay the same.',
    takenUp: 'We can look at this part now:',
    answer: easyReadAcknowledgement,
    contact: easyReadAcknowledgement.contact,
    ombudsman: easyReadAcknowledgement.ombudsman,
  },
  'young-adult': {
    ...young,
    reference: youngAdultAcknowledgement.reference,
    held: 'We have to wait before we look at this part of what you sent:',
    because: (proceedings) => `This is because of: ${proceedings}.`,
    whyHeading: 'Why we have to wait',
    notClosed: 'It is not closed, and no one has refused you.',
    review: (date) => `A person looks at this again by ${date}.`,
    again: (phone) =>
      `When that is over, tell us and we will take it up. Quote your reference, or call ${phone}.`,
    rest: 'We carry on with every other part. Their dates stay the same.',
    takenUp: 'There is no need to wait any more. We are now looking at this part:',
    answer: youngAdultAcknowledgement,
  },
  adult: {
    ...adult,
    held: 'We have decided to wait before we look at these parts:',
    takenUp: 'We are now looking at these parts:',
  },
  advocate: {
    ...adult,
    held: 'We have decided to wait before we look at these parts:',
    takenUp: 'We are now looking at these parts:',
    answer: advocateLetter,
  },
};

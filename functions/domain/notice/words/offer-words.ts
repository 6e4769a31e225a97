import type { Voice } from '../../case/case-record.ts';
import { adultLetter } from './adult-words.ts';
import { youngAcknowledgements } from './young-words.ts';

const {
  child: childLetter,
  'easy-read': easyReadLetter,
  'young-adult': youngAdultLetter,
} = youngAcknowledgements;

/**
 * The words of the offer that is owed after the twentieth day (practice.md section 4): we are late, what you can choose,
 * and that doing nothing loses nothing. Never why waiting is normal, never a form, never that it is closed.
 */
export type OfferWords = {
  readonly subject: (reference: string) => string;
  readonly preview: string;
  readonly greeting: (name: string | undefined) => string;
  readonly late: (date: string) => string;
  readonly sorry: string;
  readonly chooseHeading: string;
  readonly choices: readonly string[];
  readonly how: (phone: string) => string;
  readonly noHurry: string;
  readonly stillOwed: string;
  readonly advocate: (service: string, phone: string) => string;
  readonly reference: (reference: string) => string;
  readonly contact: (name: string, phone: string, hours: string) => string;
  readonly ombudsman: (phone: string) => string;
};

const neutral = {
  subject: (reference: string) => `About your message ${reference}`,
  preview: 'You can choose what happens next.',
};

export const offerWords: Readonly<Record<Exclude<Voice, 'outsider'>, OfferWords>> = {
  child: {
    ...neutral,
    greeting: childLetter.greeting,
    late: (date) => `We had to answer you by ${date}. We did not.`,
    sorry: 'We are sorry. You should not have had to wait.',
    chooseHeading: 'You can choose',
    choices: [
      'Someone new looks into it now.',
      'You pick a new day for our answer.',
      'You ask us to explain first. Then you choose.',
    ],
    how: (phone) => `Tell us in any way you like. You can call ${phone}.`,
    noHurry: 'You do not have to hurry. If you do nothing, you lose nothing.',
    stillOwed: 'We must still answer you, whatever you choose.',
    advocate: (service, phone) =>
      `Someone on your side can help you choose. It is free. Call ${service} on ${phone}.`,
    reference: childLetter.reference,
    contact: childLetter.contact,
    ombudsman: childLetter.ombudsman,
  },
  'easy-read': {
    ...neutral,
    greeting: easyReadLetter.greeting,
    late: (date) => `We had to answer you by ${date}. We did not.`,
    sorry: 'We are late. We are sorry.',
    chooseHeading: 'You can choose',
    choices: [
      'Someone new looks at it now.',
      'You pick a new day for our answer.',
      'You ask us to explain first.',
    ],
    how: (phone) => `Tell us what you want. You can call ${phone}.`,
    noHurry: 'You do not have to hurry. You lose nothing if you wait.',
    stillOwed: 'We must still answer you.',
    advocate: (service, phone) =>
      `Someone can help you choose. It is free. Call ${service} on ${phone}.`,
    reference: easyReadLetter.reference,
    contact: easyReadLetter.contact,
    ombudsman: easyReadLetter.ombudsman,
  },
  'young-adult': {
    ...neutral,
    greeting: youngAdultLetter.greeting,
    late: (date) => `We had to answer you by ${date}, and we did not.`,
    sorry: 'We are sorry. You should not have had to wait.',
    chooseHeading: 'What you can choose',
    choices: [
      'Someone new looks into it now. This is called Stage 2.',
      'You set a new date for our answer.',
      'You ask us to explain first, and then choose.',
    ],
    how: (phone) => `Tell us in any way you like. There is no form. You can call ${phone}.`,
    noHurry: 'There is no deadline to choose. If you do nothing, you lose nothing.',
    stillOwed: 'We still owe you our first answer, whatever you choose.',
    advocate: (service, phone) =>
      `An advocate can help you choose. It is free. Call ${service} on ${phone}.`,
    reference: youngAdultLetter.reference,
    contact: youngAdultLetter.contact,
    ombudsman: youngAdultLetter.ombudsman,
  },
  adult: {
    ...neutral,
    greeting: adultLetter.greeting,
    late: (date) => `We had to answer you by ${date}, and we did not.`,
    sorry: 'We are sorry. You should not have had to wait.',
    chooseHeading: 'What you can choose',
    choices: [
      'Stage 2 now: someone new looks into it.',
      'A new date for our answer, which you set.',
      'You ask us to explain first, and then choose.',
    ],
    how: (phone) => `Tell us in any way you like. You need no form. You can call ${phone}.`,
    noHurry: 'There is no deadline to choose. If you do nothing, you lose nothing.',
    stillOwed: 'We still owe you our answer at Stage 1, whatever you choose.',
    advocate: (service, phone) =>
      `A child can have an advocate of their own for this. It is free. The child can call ${service} on ${phone}.`,
    reference: adultLetter.reference,
    contact: adultLetter.contact,
    ombudsman: adultLetter.ombudsman,
  },
  advocate: {
    ...neutral,
    greeting: adultLetter.greeting,
    late: (date) => `We had to answer by ${date}, and we did not.`,
    sorry: 'We are sorry. The person you speak for should not have had to wait.',
    chooseHeading: 'What they can choose',
    choices: [
      'Stage 2 now: someone new looks into it.',
      'A new date for our answer, which they set.',
      'They ask us to explain first, and then choose.',
    ],
    how: (phone) => `Tell us in any way that suits them. There is no form. You can call ${phone}.`,
    noHurry: 'There is no deadline to choose. If they do nothing, they lose nothing.',
    stillOwed: 'We still owe them our answer at Stage 1, whatever they choose.',
    advocate: () => '',
    reference: adultLetter.reference,
    contact: adultLetter.contact,
    ombudsman: adultLetter.ombudsman,
  },
};

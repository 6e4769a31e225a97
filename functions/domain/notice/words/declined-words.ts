import type { YoungVoice } from '../../case/young-voice.ts';

/** The words that tell a young person that the advocacy service said no, and who else can help. */
type DeclinedWords = {
  readonly subject: (reference: string) => string;
  readonly preview: string;
  readonly cannot: (service: string) => string;
  readonly notReached: (service: string) => string;
  readonly notYou: string;
  readonly someoneElse: string;
  readonly meanwhile: (fallback: string, phone: string) => string;
  readonly goesOn: string;
  readonly noThanks: (phone: string) => string;
};

const child: DeclinedWords = {
  subject: (reference) => `About your message ${reference}`,
  preview: 'Here is what happens next.',
  cannot: (service) => `We asked ${service} to help you. They cannot do it this time.`,
  notReached: (service) => `We asked ${service} to help you. They tried, and could not reach you.`,
  notYou: 'You did nothing wrong.',
  someoneElse:
    'A person here is now finding someone else to be on your side. We will ask you first.',
  meanwhile: (fallback, phone) =>
    `You do not have to wait. You can call ${fallback} on ${phone}. It is free. They can find you an advocate.`,
  goesOn: 'We look at your complaint just the same.',
  noThanks: (phone) => `Do you not want an advocate now? Call ${phone} and tell us. That is fine.`,
};

/** One letter in each voice. */
export const declinedWords: Readonly<Record<YoungVoice, DeclinedWords>> = {
  child,
  'easy-read': {
    ...child,
    cannot: (service) => `We asked ${service} to help you. They can not help this time.`,
    notReached: (service) => `We asked ${service} to help you. They could not reach you.`,
    someoneElse: 'A person here will find someone else. We will ask you first.',
    meanwhile: (fallback, phone) =>
      `You do not have to wait. You can call ${fallback} on ${phone}. It is free. They can find you an advocate.`,
    goesOn: 'We still look at your complaint.',
    noThanks: (phone) => `Do you not want an advocate now? That is OK. Call ${phone}.`,
  },
  'young-adult': {
    ...child,
    cannot: (service) => `We asked ${service} to support you. They cannot take this on.`,
    notReached: (service) =>
      `We asked ${service} to support you. They told us that they could not reach you.`,
    notYou: 'This is not because of anything you did.',
    someoneElse:
      'A person in our team is looking for another advocate. We will ask you before we tell anyone.',
    meanwhile: (fallback, phone) =>
      `You do not have to wait for us. ${fallback} is free, and can find you an advocate. Call ${phone}.`,
    goesOn: 'We deal with your complaint just the same.',
    noThanks: (phone) => `If you would rather not have an advocate now, call ${phone} and tell us.`,
  },
};

import type { SentKind } from '../../../../shared/submission/sent.ts';

/** The words of the referral to the advocacy service. */
export const referralLetter = {
  subject: (reference: string) => `A young person would like support ${reference}`,
  preview: 'Please accept within one working day.',
  greeting: 'Hello',
  opening: {
    complaint: (council: string) =>
      `A young person has made a complaint to ${council}. They may have an advocate, and they were told that we would ask you.`,
    'advocacy-request': (council: string) =>
      `A young person told ${council} that they would like an advocate. They may be thinking about a complaint. They were not asked what it is about, and they were told that we would ask you.`,
    compliment: (council: string) => `A young person wrote to ${council}.`,
  } satisfies Record<SentKind, (council: string) => string>,
  reference: 'Reference',
  name: 'Name they use',
  noName: 'they did not give one',
  age: 'Age group',
  needs: 'What helps them',
  preference: 'Advocate they would like',
  preferences: { woman: 'a woman', man: 'a man', either: 'either', none: 'not said' },
  answerBy: 'We must answer the complaint by',
  answerByIf: 'We must answer the complaint by (a person decides one thing first)',
  contactHeading: 'How to reach them safely. Use no other way.',
  noContact: 'They gave no way to reach them. Please ring us and we will work it out with you.',
  toldHeading: 'What they were told',
  told: (service: string) =>
    `We told them before they sent it. We said that ${service} would have these things, and nothing they wrote. We said that they could say no.`,
  saidYes: 'They said yes.',
  gaveNoAnswer: 'They did not answer. They did not say no.',
  askHeading: 'What we ask of you',
  ask: (name: string, phone: string) =>
    `Please accept within one working day: reply to this mail, or ring ${name} on ${phone}. If you cannot take this on, tell us at once so that we can find someone else.`,
  childDecides:
    'The young person decides whether to have your help. If they say no, their complaint goes on just the same.',
} as const;

import type { DeclineReason } from '../../../../shared/intake-api/referral-requests.ts';
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
    `Please accept within one working day: reply to this mail, or ring ${name} on ${phone}.`,
  askByLink: (name: string, phone: string) =>
    `Please accept within one working day. Open the link below to say yes or no. You can also ring ${name} on ${phone}.`,
  link: 'Say yes or no to this request',
  linkFor: (days: number) =>
    `The link is for your team alone: please do not pass it on. It opens for ${days} days. Nothing changes until you press a button on its page.`,
  cannot: 'If you cannot take this on, tell us at once. Then we can find someone else.',
  childDecides:
    'The young person decides whether to have your help. If they say no, their complaint goes on just the same.',
} as const;

/** The words that remind the service of a referral it has not answered. */
export const chaseLetter = {
  subject: (reference: string) => `Reminder: a young person would like support ${reference}`,
  preview: 'Please say yes or no today.',
  greeting: 'Hello',
  asked: (day: string) =>
    `On ${day} we told you of a young person who may have an advocate. We have not heard from you.`,
  reference: 'Reference',
  newLink:
    'Please say yes or no today. This is a new link: the one in our last mail opens nothing any more.',
  elseWho: (name: string, phone: string) =>
    `If you cannot open it, ring ${name} on ${phone}. If we do not hear from you, a person here will look for another advocate.`,
} as const;

/** The words that tell the complaints team what the service answered. */
export const answeredLetter = {
  preview: 'The advocacy service has answered.',
  greeting: 'To the person on duty for complaints',
  reference: 'Reference',
  answered: 'Answered',
  saidNo: {
    subject: (reference: string) => `${reference}: the advocacy service said no`,
    because: 'Their reason',
    todo: 'Arrange another advocate today. Ask the young person first: nothing goes to a second service until they have been told its name and have not said no. Where mail is safe, they are told that they can call another free service. Where it is not, there is a task to tell them. The clock runs on.',
    askFirst:
      'The service says that the young person said no. Ask the young person, by the safe way on the case, before anything else. We have sent them nothing about it.',
  },
  saidYes: {
    subject: (reference: string) => `${reference}: the advocacy service said yes`,
    todo: 'The service has said yes after all. If you were looking for another advocate, stop, unless the young person would rather have the other one. Close the task.',
  },
  reasons: {
    'conflict-of-interest': 'a conflict of interest',
    'no-advocate-free': 'no advocate is free',
    'outside-our-area': 'it is outside their area',
    'young-person-said-no': 'the young person said no to them',
    'cannot-reach-them': 'they cannot reach the young person',
    other: 'another reason: it stands with the case',
  } satisfies Record<DeclineReason, string>,
} as const;

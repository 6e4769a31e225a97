import { threeSteps } from '../../../../shared/procedure/three-steps.ts';
import type { YoungReceiptWords } from '../../receipt-words.ts';

/** The receipt of someone of 18 to 25 who was in care. At most 20 words a sentence: a test counts. */
export const youngAdultReceiptWords: YoungReceiptWords = {
  heading: 'We have it. Thank you.',
  thanks: 'Thank you for telling us. This page says what happens now, and by when.',
  referenceLabel: 'Your reference',
  referenceKeep: 'Keep this safe, and give it when you call us.',
  nextHeading: 'What happens next',
  received: { title: 'You sent it', says: 'We have everything you sent.' },
  dates: {
    acknowledge: {
      title: 'We tell you who is looking after it',
      says: ['We tell you who is looking after your complaint.'],
      saysIfConditional: ['We tell you who is looking after your complaint.'],
    },
    'triage-check': {
      title: 'A person checks it',
      says: ['A person in our team reads it, and checks who should answer each part.'],
      saysIfConditional: [
        'A person in our team reads it, and checks who should answer each part.',
        'They also decide one thing first, which the dates below depend on. No one has refused you.',
      ],
    },
    'stage-1-first': {
      title: 'Our answer',
      says: ['We must answer you by this date.'],
      saysIfConditional: [
        'If nothing changes, we answer you by this date.',
        'If the date changes, we will tell you why.',
      ],
    },
    'stage-1-last': {
      title: 'The latest date for our answer',
      says: ['If it takes longer, we must tell you why.', 'But we must answer by this date.'],
      saysIfConditional: [
        'If it takes longer, we must tell you why.',
        'If nothing changes, this is the latest date for our answer.',
      ],
    },
  },
  by: (date) => `By ${date}`,
  ownTarget: 'This is a target we set ourselves.',
  workedOut: 'How we worked this out',
  counting: (from, workingDays) =>
    `We start on the day after ${from}. Then we count ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}.`,
  workingDaysAre: 'Working days are Monday to Friday, without bank holidays.',
  skippedLead: 'These days did not count:',
  noneSkipped: 'No days were left out.',
  skipped: (date, why) => `${date}: ${why}`,
  late: {
    title: 'If you hear nothing',
    after: (date) => `After ${date}`,
    says: [
      'You can ask for someone new to look into it. We must offer you this.',
      'There is no rush to choose, and you lose nothing by waiting.',
      'We must still give you our answer too.',
    ],
  },
  sideHeading: 'Who is on your side',
  referral: {
    'told-automatically': ({ service }) => [
      `We are telling ${service} about you, so that they can get in touch.`,
      'An advocate is on your side and helps you get heard. It is free.',
    ],
    'has-one': () => [
      'You told us you have an advocate. They can help you with this, so show them this page.',
    ],
    'said-no': () => [
      'You said no to an advocate, and that is fine.',
      'We will deal with your complaint just the same, and you can still have one later.',
    ],
    'person-arranges': () => [
      'We have not told an advocate yet.',
      'A person in our team will sort out an advocate with you. It is free.',
    ],
    'not-for-this-complaint': () => [
      'We have not told an advocate about this. You can still ask for one, and it is free.',
    ],
  },
  toldLead: 'This is what we tell them:',
  neverTold: 'We never tell them what you wrote.',
  changeMind: ({ service }) =>
    `Changed your mind, or want an advocate now? Call us, or call ${service}:`,
  otherService: 'You can also call this service yourself. They can find you an advocate:',
  stepsHeading: threeSteps['young-adult'].heading,
  steps: threeSteps['young-adult'].steps,
  ombudsmanHeading: 'Someone outside the council',
  ombudsman: [
    'The Ombudsman checks whether councils have been fair. It is free.',
    'You can call them at any time. They may ask us to answer first.',
  ],
  talkHeading: 'Talk to us',
  talk: ({ leadRole }) => [
    'You can call the person looking after your complaint.',
    `Ask for the ${leadRole}, and give your reference.`,
  ],
  acknowledgement: {
    email: [
      'We will send you a short email too. It does not say what you wrote.',
      'It may take a few minutes.',
    ],
    'by-another-way': ['We will also let you know in the way you chose.'],
    'none-asked': [
      'You did not ask us to contact you, so keep this page.',
      'You can call us to ask what is happening.',
    ],
  },
  allowed:
    'You are allowed to complain. If anyone treats you badly because you did, tell us and we will act.',
  request: {
    thanks: 'You asked for someone to be on your side.',
    referral: {
      'person-arranges': () => [
        'We have not told an advocate yet.',
        'A person in our team will find someone for you. It is free.',
      ],
    },
    steps: ({ service }) => [
      `Someone from ${service} gets in touch, in the way you said is safe.`,
      'You talk with them, and you decide what happens after that.',
      'You can complain later, or not at all. Either is fine.',
    ],
    neverTold: 'We did not ask you what it is about, so we told them nothing about that.',
    talk: ['You can call us about this.', 'Tell us your reference.'],
    later: ['If nobody has been in touch after two working days, call us with your reference.'],
  },
};

import { threeSteps } from '../../../../shared/procedure/three-steps.ts';
import type { YoungReceiptWords } from '../../receipt-words.ts';

/** A child's receipt (practice.md section 4, "Child's acknowledgement"): what it must say, and never what was written. */
export const childReceiptWords: YoungReceiptWords = {
  heading: 'We have it. Thank you.',
  thanks: 'It takes courage to tell us. Here is what happens now.',
  referenceLabel: 'Your reference',
  referenceKeep: 'Keep this safe. You can use it when you call us.',
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
      says: ['A person in our team reads it.', 'They check who should answer each part.'],
      saysIfConditional: [
        'A person in our team reads it.',
        'They check who should answer each part.',
      ],
    },
    'stage-1-first': {
      title: 'Our answer',
      says: ['We must answer you by this day.'],
      saysIfConditional: [
        'We plan to answer you by this day.',
        'A person must check that first. If the day changes, we will tell you why.',
      ],
    },
    'stage-1-last': {
      title: 'The last day for our answer',
      says: [
        'Sometimes we need longer. Then we must tell you why.',
        'But we must answer by this day.',
      ],
      saysIfConditional: [
        'Sometimes we need longer. Then we must tell you why.',
        'We plan to answer by this day at the latest.',
        'A person must check that first. If the day changes, we will tell you why.',
      ],
    },
  },
  by: (date) => `By ${date}`,
  ownTarget: 'We set this day ourselves.',
  workedOut: 'How we worked this out',
  counting: (from, workingDays) =>
    `We start on the day after ${from}. Then we count ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}.`,
  workingDaysAre: 'Working days are Monday to Friday. Bank holidays do not count.',
  skippedLead: 'These days did not count:',
  noneSkipped: 'No days were left out.',
  skipped: (date, why) => `${date}: ${why}`,
  late: {
    title: 'If nothing comes',
    after: (date) => `After ${date}`,
    says: [
      'You can ask for someone new to look into it.',
      'We must offer you this. You can take your time to choose.',
      'We must still give you our answer too.',
    ],
  },
  sideHeading: 'Who is on your side',
  referral: {
    'told-automatically': ({ service }) => [
      `We are telling ${service} about you.`,
      'An advocate is on your side. They help you say what you want. It is free.',
    ],
    'has-one': () => [
      'You told us you have an advocate.',
      'They can help you with this. You can show them this page.',
    ],
    'said-no': () => [
      'You said no to an advocate. That is OK.',
      'We will deal with your complaint just the same. And you can still have one later.',
    ],
    'person-arranges': () => [
      'We have not told an advocate yet.',
      'A person in our team will find someone to be on your side. It is free.',
    ],
    'not-for-this-complaint': () => [
      'We have not told an advocate about this.',
      'You can still ask for one. It is free.',
    ],
  },
  toldLead: 'This is what we tell them:',
  neverTold: 'We never tell them what you wrote.',
  changeMind: ({ service }) =>
    `Changed your mind, or want an advocate now? Call us, or call ${service}:`,
  otherService: 'You can also call these people. They can find you an advocate:',
  stepsHeading: threeSteps.child.heading,
  steps: threeSteps.child.steps,
  ombudsmanHeading: 'Someone outside the council',
  ombudsman: [
    'The Ombudsman checks if councils were fair. It is free.',
    'You can call them at any time.',
  ],
  talkHeading: 'Talk to us',
  talk: ({ leadRole }) => [
    'You can call the person looking after your complaint.',
    `Ask for the ${leadRole}. Tell them your reference.`,
  ],
  acknowledgement: {
    email: [
      'We will send you a short email too.',
      'It does not say what you wrote. It may take a few minutes.',
    ],
    'by-another-way': ['We will also let you know in the way you chose.'],
    'none-asked': [
      'You did not ask us to contact you. So keep this page.',
      'Call us any time we are open to ask what is happening.',
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
      `Someone from ${service} gets in touch. They use the way you said is safe.`,
      'You talk with them. You decide what happens after that.',
      'You can complain later, or not at all. Both are OK.',
    ],
    neverTold: 'You did not have to say what it is about. So nobody knows yet.',
    talk: ['You can call us about this.', 'Tell us your reference.'],
    later: ['Has nobody got in touch after two working days? Call us and tell us your reference.'],
  },
};

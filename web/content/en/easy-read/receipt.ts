import { threeSteps } from '../../../../shared/procedure/three-steps.ts';
import type { YoungReceiptWords } from '../../receipt-words.ts';

/** The receipt in easy read: at most 12 words a sentence. It says all that a child's says. */
export const easyReadReceiptWords: YoungReceiptWords = {
  heading: 'We have it. Thank you.',
  thanks: 'It was brave to tell us. Here is what happens now.',
  referenceLabel: 'Your reference number',
  referenceKeep: 'Keep this safe. Tell us the number when you call.',
  nextHeading: 'What happens next',
  received: { title: 'You sent it', says: 'We have all of it.' },
  dates: {
    acknowledge: {
      title: 'We tell you who looks after it',
      says: ['We tell you who looks after your complaint.'],
      saysIfConditional: ['We tell you who looks after your complaint.'],
    },
    'triage-check': {
      title: 'A person reads it',
      says: ['They check who should answer you.'],
      saysIfConditional: ['They check who should answer you.'],
    },
    'stage-1-first': {
      title: 'Our answer',
      says: ['We must answer you by this day.'],
      saysIfConditional: [
        'We plan to answer you by this day.',
        'A person must check that first.',
        'The day may change. Then we tell you why.',
      ],
    },
    'stage-1-last': {
      title: 'The very last day for our answer',
      says: [
        'We may need more time. Then we must tell you why.',
        'But we must answer by this day.',
      ],
      saysIfConditional: [
        'We may need more time. Then we must tell you why.',
        'We plan to answer by this day.',
        'A person must check that first.',
        'The day may change. Then we tell you why.',
      ],
    },
  },
  by: (date) => `By ${date}`,
  ownTarget: 'We set this day.',
  workedOut: 'How we worked this out',
  counting: (from, workingDays) =>
    `We start on the day after ${from}. Then we count ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}.`,
  workingDaysAre: 'Working days are Monday to Friday. Bank holidays do not count.',
  skippedLead: 'These days did not count:',
  noneSkipped: 'All days were counted.',
  skipped: (date, why) => `${date}: ${why}`,
  late: {
    title: 'If you hear nothing',
    after: (date) => `After ${date}`,
    says: [
      'You can ask for someone new to look.',
      'We must offer you this. You can take your time.',
      'We must still answer you too.',
    ],
  },
  sideHeading: 'Who is on your side',
  referral: {
    'told-automatically': ({ service }) => [
      `We are telling ${service} about you.`,
      'An advocate is on your side. It is free.',
    ],
    'has-one': () => [
      'You told us you have an advocate.',
      'They can help you. You can show them this page.',
    ],
    'said-no': () => [
      'You said no to an advocate. That is OK.',
      'We will deal with your complaint just the same.',
      'You can still have one later.',
    ],
    'person-arranges': () => [
      'We have not told an advocate.',
      'A person here will find someone for you. It is free.',
    ],
    'not-for-this-complaint': () => [
      'We have not told an advocate.',
      'You can still ask for one. It is free.',
    ],
  },
  toldLead: 'We tell them this:',
  neverTold: 'We never tell them what you wrote.',
  changeMind: ({ service }) => `Do you want to change this? Call us, or call ${service}:`,
  otherService: 'You can also call these people. They can find you an advocate:',
  stepsHeading: threeSteps['easy-read'].heading,
  steps: threeSteps['easy-read'].steps,
  ombudsmanHeading: 'Someone outside the council',
  ombudsman: [
    'The Ombudsman checks if councils are fair. It is free.',
    'You can call them any time.',
  ],
  talkHeading: 'Talk to us',
  talk: ({ leadRole }) => [
    'You can call the person who looks after your complaint.',
    `Ask for the ${leadRole}.`,
    'Tell them your number.',
  ],
  acknowledgement: {
    email: ['We will send you an email too.', 'It does not say what you wrote.'],
    'by-another-way': ['We will also tell you in the way you chose.'],
    'none-asked': [
      'You did not ask us to contact you. So keep this page.',
      'You can call us to ask what is happening.',
    ],
  },
  allowed:
    'You are allowed to complain. Is someone bad to you because of it? Tell us. We will act.',
  request: {
    thanks: 'You asked for someone to be on your side.',
    referral: {
      'person-arranges': () => [
        'We have not told an advocate.',
        'A person here will find someone for you. It is free.',
      ],
    },
    steps: ({ service }) => [
      `Someone from ${service} gets in touch. They use the safe way.`,
      'You talk with them. You choose what happens next.',
      'You can complain later, or not at all. Both are OK.',
    ],
    neverTold: 'You did not have to say what it is about. So no one knows.',
    talk: ['You can call us about this.', 'Tell us your number.'],
    later: ['Did no one get in touch in two working days? Call us.'],
  },
};

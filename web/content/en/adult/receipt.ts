import type { AdultReceiptWords } from '../../receipt-words.ts';
import { adultHeadWords, adultTalkWords, adultWorkingWords } from './receipt-parts.ts';

/** An adult's receipt: it says nothing of what records hold, where a child lives, or whether a child has an advocate. */
export const adultReceiptWords: AdultReceiptWords = {
  ...adultHeadWords,
  ...adultTalkWords,
  ...adultWorkingWords,
  nextHeading: 'By when',
  received: { title: 'You sent it', says: 'We have everything you sent.' },
  dates: {
    'triage-check': {
      title: 'A person checks where each part belongs',
      says: ['They read all of it, and put right what we got wrong above.'],
      saysIfConditional: ['They read all of it, and put right what we got wrong above.'],
    },
    'stage-1-first': {
      title: 'Our answer (Stage 1)',
      says: ['We must answer by this date.'],
      saysIfConditional: ['If the procedure applies, we must answer by this date.'],
    },
    'stage-1-last': {
      title: 'The latest date for our answer',
      says: ['If it is complex, we may take until this date. We must tell you why.'],
      saysIfConditional: [
        'If the procedure applies and it is complex, this is the latest date. We must tell you why.',
      ],
    },
  },
  late: {
    title: 'If you have no answer',
    after: (date) => `After ${date}`,
    says: [
      'You have a right to Stage 2: someone new looks into it. We must offer it to you.',
      'You can take your time to choose. We still owe you the Stage 1 answer.',
    ],
  },
  partsHeading: 'Where we think each part belongs',
  partsLead: 'This is what we think from what you sent. A person has not checked it yet.',
  partsCheck: (date) => `A person checks this by ${date}. That is our own target.`,
  partsWrong: 'If we have put a part in the wrong place, call us and say so:',
  clockRuns:
    'Until a person decides otherwise, we treat every part as if the dates below apply to it.',
  conditional: [
    'These dates depend on what a person decides first. No one has refused you.',
    'We will write to you with the decision and the reasons.',
  ],
  corporateHeading: 'The parts for the council’s general procedure',
  corporate: [
    'A person will write to say what we understand that part to be.',
    'Our time to answer that part starts with their letter, which gives the date.',
  ],
  limitsHeading: 'Time limits that are not ours',
  conferenceLimit: (body, days) => [
    `To ask for a conference to be looked at again, write to ${body}.`,
    `Do it within ${days} days of the conference. Do not wait for us.`,
  ],
  tribunalLimit: [
    'An appeal to the SEND tribunal has its own limit.',
    'It is on the letter that came with the plan. Do not wait for us.',
  ],
  childHeading: 'An advocate for the child',
  child: ({ service }) => [
    'A child who wants to complain can have an advocate of their own. It is free.',
    `They can call ${service}. We have told them nothing about what you sent.`,
  ],
  passedOnHeading: 'What we passed on',
  passedOn: [
    'We have sent nothing to another organisation.',
    'We do that only with your yes, unless a child is at risk.',
  ],
};

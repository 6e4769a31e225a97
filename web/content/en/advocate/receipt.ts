import type { AdvocateReceiptWords } from '../../receipt-words.ts';
import { adultHeadWords, adultTalkWords, adultWorkingWords } from '../adult/receipt-parts.ts';

/** An advocate's receipt: never a birthday, a placement, the story or the safety answer. */
export const advocateReceiptWords: AdvocateReceiptWords = {
  ...adultHeadWords,
  ...adultTalkWords,
  ...adultWorkingWords,
  allowed:
    'They have a right to complain. If anyone treats them badly for it, tell us and we will act.',
  theirs: [
    'This is the complaint of the person you speak for, and we treat it as theirs.',
    'They may change their words, or stop, at any time.',
  ],
  conditional: [
    'These dates depend on what a person decides first. No one has refused them.',
    'We will write with the decision and the reasons.',
  ],
  nextHeading: 'What happens next',
  received: { title: 'You sent it', says: 'We have everything you sent.' },
  dates: {
    'triage-check': {
      title: 'A person checks where each part belongs',
      says: ['They read all of it, and ask you if something is not clear.'],
      saysIfConditional: ['They read all of it, and ask you if something is not clear.'],
    },
    'stage-1-first': {
      title: 'Our answer (Stage 1)',
      says: ['We must answer by this date.'],
      saysIfConditional: ['If nothing changes, we must answer by this date.'],
    },
    'stage-1-last': {
      title: 'The latest date for our answer',
      says: ['If it is complex, we may take until this date. We must say why.'],
      saysIfConditional: ['If nothing changes, this is the latest date. We must say why.'],
    },
  },
  late: {
    title: 'If there is no answer',
    after: (date) => `After ${date}`,
    says: [
      'They have a right to Stage 2: someone new looks into it. We must offer it.',
      'We still owe the Stage 1 answer.',
    ],
  },
  partsHeading: 'The parts as we have them',
  correct: 'If a part is wrong, missing or in the wrong place, call us and give the reference:',
  writeHeading: 'Letters and meetings',
  write: [
    'We write to whoever you told us to, and only in the way you said is safe.',
    'You are welcome at every meeting about this, and we will ask you each time.',
  ],
  againHeading: 'Another young person',
  again: 'Write for another young person',
  againKept: 'Your own details stay filled in until you leave this page.',
};

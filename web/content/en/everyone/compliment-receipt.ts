import type { ComplimentReceiptWords } from '../../receipt-words.ts';

/** Read by everyone, so in words a child can read. */
export const complimentReceiptWords: ComplimentReceiptWords = {
  heading: 'Thank you',
  thanks: 'It helps to know what went well.',
  referenceLabel: 'Your reference',
  referenceKeep: 'You only need this if you want to call us about it.',
  says: [
    'A person in our team reads what you sent.',
    'If you said yes, they tell the people it is about.',
    'We may not write back to you. If you asked us something, please call.',
  ],
  wrong: 'Is something wrong too? You can tell us about that.',
  toStart: 'Go to the start',
};

import type { OutsiderReceiptWords } from '../../receipt-words.ts';
import { adultHeadWords, adultTalkWords } from '../adult/receipt-parts.ts';

/** Nothing here may hint whether a child or a family is known (practice.md rule 15). */
export const outsiderReceiptWords: OutsiderReceiptWords = {
  ...adultHeadWords,
  ...adultTalkWords,
  heading: 'We have received what you sent',
  thanks: 'This page says what happens next.',
  nextHeading: 'What happens next',
  decides: (date) => `A person decides by ${date} whether this procedure is open to you.`,
  decidesSoon: 'A person decides whether this procedure is open to you.',
  noRefusal: 'They will write to you with the reasons. No one has refused you.',
  ifNothing: 'If you have heard nothing by then, call us.',
  cannotSay: 'We cannot say whether we know any child or family.',
  worriedHeading: 'If you are worried about a child',
  worried: 'Do not wait for us. If a child is in danger now, call 999. Otherwise call:',
  talk: () => ['Call us about what you sent, and give your reference.'],
};

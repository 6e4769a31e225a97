import type { KeepingWords } from '../../keeping-words.ts';

/** On every receipt, so in easy words: at most 12 a sentence. */
export const keepingWords: KeepingWords = {
  heading: 'To keep',
  safety: {
    unsafe: 'You told us that someone is not safe. Do not wait for us. Call 999 now.',
    worried: 'You told us that you are worried. You can call one of these now.',
  },
  readToday: 'A person reads this today, or on our next working day.',
  secretLabel: 'Your secret code',
  secretKeep: 'Keep it to yourself. With it and your reference you can check on this later.',
  /** It opens on a page of its own, so the receipt stays. */
  look: 'See where it is now',
  lookLines: ['You can add something too, or change your mind. This page stays here.'],
  copy: 'Copy',
  copyReference: 'your reference',
  copySecret: 'your secret code',
  copied: 'Copied',
  print: 'Print this page',
  calendar: 'Put the dates in my calendar',
  calendarSays: 'Your calendar will only say “Letter due”.',
  letterDue: 'Letter due',
  letterDueAtLast: 'Letter due, last day',
  sent: 'You sent it',
  picture: {
    acknowledge: { says: 'We write', saysIfConditional: 'We write' },
    'triage-check': { says: 'We check it', saysIfConditional: 'We check it' },
    'interest-decision': { says: 'We decide', saysIfConditional: 'We decide' },
    'stage-1-first': { says: 'Our answer', saysIfConditional: 'Planned answer' },
    'stage-1-last': { says: 'The last day', saysIfConditional: 'Planned last day' },
  },
};

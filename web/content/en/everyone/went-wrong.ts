import type { ReadingWords, WentWrongName } from '../../reading-words.ts';

const goBack = 'Press Back on your phone or computer. Your words should still be there.';
const sendAgain = 'You can send it again. We only keep one.';
const kept = 'What you sent before is safe with us.';
const toStart = { to: 'start', words: 'Go to the start' } as const;

/** When a page could not be given: what is kept, and what to do (practice.md rule 8). In words a child can read. */
export const wentWrongWords: Readonly<Record<WentWrongName, ReadingWords>> = {
  'something-went-wrong': {
    title: 'Not working',
    heading: 'Something broke at our end',
    parts: () => [
      {
        lines: ['That is our fault, not yours.', kept, goBack, sendAgain],
        call: 'team',
        link: toStart,
      },
    ],
  },
  offline: {
    title: 'Not online',
    heading: 'You are not online',
    parts: () => [
      {
        lines: [
          'We cannot reach the internet from here.',
          goBack,
          'Keep that page open. Try again when you are online.',
          kept,
        ],
        call: 'team',
        link: toStart,
      },
    ],
  },
  'too-many-tries': {
    title: 'Please wait',
    heading: 'That was too many tries',
    parts: () => [
      {
        lines: ['Please wait a minute. Then try again.', kept, goBack, 'Or call us:'],
        call: 'team',
        link: toStart,
      },
    ],
  },
  'timed-out': {
    title: 'Please try again',
    heading: 'We took too long',
    parts: () => [
      {
        lines: ['We did not answer in time. What you sent may have reached us.', goBack, sendAgain],
        call: 'team',
        link: toStart,
      },
    ],
  },
};

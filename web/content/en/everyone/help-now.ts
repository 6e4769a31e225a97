import type { ReadingWords } from '../../reading-words.ts';
import { frameWords } from './frame.ts';

/** Numbers to call now. The page shows them below these words. */
export const helpNowWords: ReadingWords = {
  title: 'Phone numbers',
  heading: frameWords.helpNow,
  parts: () => [
    {
      lines: [
        'Are you in danger right now? Call 999.',
        'You can call any of these numbers. You do not need to send us anything first.',
        'Nobody is reading this page now. So please call.',
      ],
    },
  ],
};

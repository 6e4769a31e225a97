import type { WayBackWords } from '../../way-back-words.ts';

/** The page that thanks someone whose browser sent the answers itself. Children read it too. */
export const monitoringThanksWords: WayBackWords = {
  heading: 'Thank you',
  lines: [
    'We have kept your answers apart from what you sent.',
    'You can close this page. Your receipt is still open on the other one.',
  ],
  toStart: 'Go to the start',
};

import type { WayBackWords } from '../../way-back-words.ts';

/** When there is no such page. */
export const notFoundWords: WayBackWords = {
  heading: 'We cannot find that page',
  lines: ['The address may have a mistake in it.', 'Nothing you sent is lost.'],
  toStart: 'Go to the start',
};

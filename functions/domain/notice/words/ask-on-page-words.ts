import type { Voice } from '../../case/case-record.ts';

const adult =
  'You can also ask on the page where you see where it is. You need your reference and your secret code.';

/**
 * That the next stage can be asked for on the status page too. The code itself stands in no letter, and no address does
 * (design.md section 4; practice rule 9).
 */
export const askOnPageWords: Readonly<Record<Voice, string>> = {
  child: 'You can also ask on the page where you check your complaint. You need your secret code.',
  'easy-read': 'You can also ask on your page. You need your secret code.',
  'young-adult': adult,
  adult,
  // Told of no stage, so of no such request (practice rule 15).
  outsider: '',
  advocate: adult,
};

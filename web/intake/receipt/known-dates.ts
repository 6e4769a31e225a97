import type { WorkedDate } from '../../../shared/intake-api/replies.ts';
import type { KnownDate } from '../../content/receipt-words.ts';

const known: Readonly<Record<KnownDate, true>> = {
  acknowledge: true,
  'triage-check': true,
  'interest-decision': true,
  'stage-1-first': true,
  'stage-1-last': true,
};

/** Whether receipts have words of their own for a date. */
export const isKnown = (rule: string): rule is KnownDate => Object.keys(known).includes(rule);

/** As they come. */
export const inOrder = (dates: readonly WorkedDate[]): readonly WorkedDate[] =>
  [...dates].sort((a, b) => a.date.localeCompare(b.date));

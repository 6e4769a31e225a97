import type { PartOutcome } from '../../../shared/desk-api/desk-lists.ts';

/** What was found for one part, as it is put to the reader. */
export type FindingWords = {
  readonly part: string;
  readonly outcome: PartOutcome;
  readonly finding: string;
};

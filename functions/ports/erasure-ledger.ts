import type { LedgerEntry } from '../domain/case/keeping/ledger-entry.ts';

/** What was taken out of cases for good, wherever that is kept: the records before they were lost, or a file of them. */
export type ErasureLedger = {
  /** Every entry up to `now` (UTC instant), the oldest first. */
  readonly entries: (now: string) => Promise<readonly LedgerEntry[]>;
};

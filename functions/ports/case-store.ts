import type { OpenedCase } from '../domain/case/opened-case.ts';
import type { KeptReceipt } from '../domain/notice/receipt.ts';
import type { Signature } from './signer.ts';

/** What is kept of a submission beside its case: enough to give the same receipt again. */
export type KeptSubmission = {
  readonly submissionId: string;
  readonly content: Signature;
  /** The key that its status secret is made with. */
  readonly statusKeyId: string;
  readonly receipt: KeptReceipt;
};

export type NewCase = {
  readonly opened: OpenedCase;
  readonly kept: KeptSubmission;
  /** Keyed hashes of the words by which staff may find the case. */
  readonly personWords: readonly string[];
};

export type SaveOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'already-saved'; readonly kept: KeptSubmission }
  | { readonly kind: 'reference-taken' };

export type CaseStore = {
  /**
   * Writes the case, its words, events, tasks, owed notices and the submission's receipt in one transaction, or nothing.
   * `already-saved` when this submission id was stored before; `reference-taken` when the drawn reference was.
   * Throws when the records cannot be reached.
   */
  readonly saveNew: (newCase: NewCase) => Promise<SaveOutcome>;
  /** The receipt kept under this submission id, if there is one. */
  readonly findSubmission: (submissionId: string) => Promise<KeptSubmission | undefined>;
};

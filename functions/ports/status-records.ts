import type { CaseFile } from '../domain/case/case-file.ts';

/**
 * What the status secret of a case is worked out from. `statusGeneration` is 0 until staff issue a new one. The secret
 * itself is nowhere.
 */
export type StatusLock = {
  readonly submissionId: string;
  readonly statusKeyId: string;
  readonly statusGeneration: number;
};

/** Cases as their complainants open them. */
export type StatusRecords = {
  /** The lock of a case, in one request whether or not there is one. */
  readonly lookUp: (reference: string) => Promise<StatusLock | undefined>;
  /** All of a case but the words; undefined when there is none. */
  readonly load: (reference: string) => Promise<CaseFile | undefined>;
};

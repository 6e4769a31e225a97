import type { CaseFile } from '../domain/case/case-file.ts';
import type { Attempts } from '../domain/case/status-attempts.ts';

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
  /**
   * The lock of a case and the tries that failed under this key, in one request whatever is there. `attemptKey` is a
   * keyed hash: it says neither who tried nor what.
   */
  readonly lookUp: (
    reference: string,
    attemptKey: string,
  ) => Promise<{ readonly lock?: StatusLock; readonly attempts?: Attempts }>;
  /** Keeps the tries that failed; they fall away by themselves. */
  readonly keepAttempts: (attemptKey: string, attempts: Attempts) => Promise<void>;
  /** All of a case but the words; undefined when there is none. */
  readonly load: (reference: string) => Promise<CaseFile | undefined>;
};

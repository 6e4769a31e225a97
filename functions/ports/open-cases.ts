import type { CaseRecord } from '../domain/case/case-record.ts';
import type { ChangedCase } from '../domain/case/changed-case.ts';

/** At most so many references; `after` asks for the next page, and is missing on the last. */
export type OpenPage = { readonly references: readonly string[]; readonly after?: string };

/** The cases that are listed, and a way to change one. */
export type OpenCases = {
  /** One page of the listed cases (`isListed`), the one due first at the front; `after` is where the last page ended. */
  readonly page: (limit: number, after?: string) => Promise<OpenPage>;
  /** The same for the cases that are to be looked at by `now` (UTC instant), the longest waiting first. */
  readonly pageOfDue: (now: string, limit: number, after?: string) => Promise<OpenPage>;
  /** The case as it stands; undefined when there is none. */
  readonly load: (reference: string) => Promise<CaseRecord | undefined>;
  /**
   * Writes the change with its events, notices and tasks in one transaction, over the version before it.
   * `changed-meanwhile` when somebody else changed the case first: nothing is written. Throws when the records cannot
   * be reached.
   */
  readonly save: (change: ChangedCase) => Promise<'saved' | 'changed-meanwhile'>;
};

import type { ChangedStaff, StaffRecord } from '../domain/staff/staff-record.ts';

/** Who works here. */
export type StaffList = {
  /** Everybody, those who ended too, in the order they came. */
  readonly list: () => Promise<readonly StaffRecord[]>;
  readonly load: (id: string) => Promise<StaffRecord | undefined>;
  /** Those of these ids who are known. */
  readonly loadAll: (ids: readonly string[]) => Promise<readonly StaffRecord[]>;
  /**
   * Writes a record and its event together, over the version before it. `changed-meanwhile` when somebody else was
   * first: nothing is written.
   */
  readonly save: (change: ChangedStaff) => Promise<'saved' | 'changed-meanwhile'>;
};

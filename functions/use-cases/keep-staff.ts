import type { AddStaff, ChangeStaff } from '../../shared/desk-api/staff-requests.ts';
import { scopeOf } from '../domain/case/desk/role-table.ts';
import { addStaff, changeStaff, endStaff, type StaffRecord } from '../domain/staff/staff-record.ts';
import type { Clock } from '../ports/clock.ts';
import type { StaffList } from '../ports/staff-list.ts';

export type KeepStaffPorts = { readonly list: StaffList; readonly clock: Clock };

export type StaffKept =
  | { readonly kind: 'kept'; readonly record: StaffRecord }
  /** Nobody changes or ends themself: the list must never be left without somebody to keep it. */
  | { readonly kind: 'not-your-role' | 'known-already' | 'no-person' | 'not-yourself' }
  | { readonly kind: 'stale'; readonly version: number };

export type KeepStaff = {
  readonly list: (by: StaffRecord) => Promise<readonly StaffRecord[] | 'not-your-role'>;
  readonly add: (by: StaffRecord, asked: AddStaff) => Promise<StaffKept>;
  readonly change: (by: StaffRecord, id: string, asked: ChangeStaff) => Promise<StaffKept>;
  readonly end: (by: StaffRecord, id: string, version: number) => Promise<StaffKept>;
};

/** Keeps who works here, for whoever leads the complaints team (design.md section 4). */
export const makeKeepStaff = ({ list, clock }: KeepStaffPorts): KeepStaff => {
  const over = async (
    by: StaffRecord,
    id: string,
    version: number,
    decide: (before: StaffRecord) => ReturnType<typeof endStaff>,
  ): Promise<StaffKept> => {
    if (!mayKeep(by)) return { kind: 'not-your-role' };
    if (by.id === id) return { kind: 'not-yourself' };
    const before = await list.load(id);
    if (before === undefined) return { kind: 'no-person' };
    if (before.version !== version) return { kind: 'stale', version: before.version };
    const change = decide(before);
    return (await list.save(change)) === 'saved'
      ? { kind: 'kept', record: change.record }
      : { kind: 'stale', version: before.version + 1 };
  };
  return {
    list: async (by) => (maySee(by) ? list.list() : 'not-your-role'),
    add: async (by, { id, ...details }) => {
      if (!mayKeep(by)) return { kind: 'not-your-role' };
      const change = addStaff(id, details, { actor: by.id, at: clock() });
      const saved = await list.save(change);
      return saved === 'saved'
        ? { kind: 'kept', record: change.record }
        : { kind: 'known-already' };
    },
    change: (by, id, { version, ...details }) =>
      over(by, id, version, (before) =>
        changeStaff(before, details, { actor: by.id, at: clock() }),
      ),
    end: (by, id, version) =>
      over(by, id, version, (before) => endStaff(before, { actor: by.id, at: clock() })),
  };
};

const mayKeep = ({ role }: StaffRecord): boolean => scopeOf(role, 'keep-staff') !== undefined;
// Whoever gives cases to others must be able to name them.
const maySee = (by: StaffRecord): boolean =>
  mayKeep(by) || by.leads.length > 0 || scopeOf(by.role, 'allocate') !== undefined;

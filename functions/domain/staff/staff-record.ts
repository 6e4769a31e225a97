import type { StaffMember } from '../case/desk/staff-member.ts';

/**
 * One person as the council keeps them (design.md section 4, `STAFF#`). Signing in only admits: this decides what they
 * may do, from the moment it changes. Nobody is deleted, because the audit names them by id; they end.
 */
export type StaffRecord = StaffMember & {
  readonly email: string;
  readonly version: number;
  readonly addedAt: string;
  readonly endedAt?: string;
};

/** What happened to a record, for its own audit: who did it, when, and what it says since. */
export type StaffEvent = {
  readonly event: 'staff-added' | 'staff-changed' | 'staff-ended';
  readonly at: string;
  readonly actor: string;
} & Pick<StaffMember, 'role' | 'teams' | 'leads'>;

export type StaffDetails = Pick<StaffRecord, 'name' | 'email' | 'role' | 'teams' | 'leads'>;

export type ChangedStaff = { readonly record: StaffRecord; readonly event: StaffEvent };

/** By whom, and when, as a UTC instant. */
type By = { readonly actor: string; readonly at: string };

const changed = (
  record: StaffRecord,
  event: StaffEvent['event'],
  { actor, at }: By,
): ChangedStaff => {
  const { role, teams, leads } = record;
  return { record, event: { event, at, actor, role, teams, leads } };
};

export const addStaff = (id: string, details: StaffDetails, by: By): ChangedStaff =>
  changed({ ...details, id, version: 1, addedAt: by.at }, 'staff-added', by);

/** New details; somebody who had ended is back with them. */
export const changeStaff = (before: StaffRecord, details: StaffDetails, by: By): ChangedStaff => {
  const { endedAt: _ended, ...kept } = before;
  return changed({ ...kept, ...details, version: before.version + 1 }, 'staff-changed', by);
};

export const endStaff = (before: StaffRecord, by: By): ChangedStaff =>
  changed({ ...before, version: before.version + 1, endedAt: by.at }, 'staff-ended', by);

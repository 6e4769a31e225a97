import type { Authority } from '../../../../shared/authority/authority.ts';
import type { StaffRole } from '../../../../shared/desk-api/staff-roles.ts';
import type { CaseRecord } from '../case-record.ts';
import type { DeskFile } from './desk-file.ts';
import { looksAfter, mayAct } from './may-act.ts';

// What a council calls its line between the team and the head of service differs; at the desk it is one role.
const deskRoles: ReadonlyMap<string, StaffRole> = new Map([
  ['service-manager', 'senior-manager'],
  ['strategic-lead', 'senior-manager'],
  ['senior-manager', 'senior-manager'],
  ['head-of-service', 'head-of-service'],
]);

/**
 * Who is told that a case was given out, by the council's own rule (councils.md): ids of staff. Never somebody who could
 * not open it (practice rule 6), nor whoever looks after it anyway.
 */
export const copiedOn = (
  record: CaseRecord,
  { staff, notices }: Pick<DeskFile, 'staff' | 'notices'>,
  { copiedOnAllocation }: Pick<Authority, 'copiedOnAllocation'>,
): readonly string[] => {
  const roles = new Set(copiedOnAllocation.map((role) => deskRoles.get(role)));
  const theirs = looksAfter(record);
  return staff
    .filter(({ role }) => roles.has(role))
    .filter(({ id }) => !theirs.includes(id))
    .filter((one) => mayAct(one, 'read-words', { record, notices }))
    .map(({ id }) => id);
};

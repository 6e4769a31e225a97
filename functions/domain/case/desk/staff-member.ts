import type {
  LeadDuty,
  RegisterEntry,
  StaffRole,
} from '../../../../shared/desk-api/staff-roles.ts';

/**
 * A member of staff as the council keeps them: sign-in admits, this decides. `teams` are ids of the council's service
 * areas; `leads`, which complaints come to them because others must not read them.
 */
export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly teams: readonly string[];
  readonly leads: readonly LeadDuty[];
  /** What the register holds of whoever is called in from outside (practice.md section 2 (9)). */
  readonly register?: RegisterEntry;
};

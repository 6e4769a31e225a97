/**
 * Who works in the desk (practice.md section 2 (10)). The investigating officer, the independent
 * person, the adjudicating officer and the panel see a case while they have a seat on it, and an advocate its dates and
 * state. What each may do is `functions/domain/case/desk/role-table.ts`.
 */
export const staffRoles = [
  'complaints-officer',
  'complaints-manager',
  'team-manager',
  'senior-manager',
  'head-of-service',
  'auditor',
  'contact-centre',
  'inbox-watcher',
  'safeguarding-duty',
  'investigating-officer',
  'independent-person',
  'adjudicating-officer',
  'panel-member',
  'advocate',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Who is on the council's register rather than in its offices (practice.md section 2 (9)): called in for one case at a time. */
export const calledInRoles = [
  'investigating-officer',
  'independent-person',
  'panel-member',
] as const satisfies readonly StaffRole[];

/**
 * Complaints that are kept from those who would read them otherwise, and from whom they then go to: about the complaints
 * team (practice rule 6), and what a worker for the council says (rule 24). The council names a person for each.
 */
export const leadDuties = ['complaints-about-the-team', 'whistleblowing'] as const;
export type LeadDuty = (typeof leadDuties)[number];

/** What may be looked at, or begun, without a command to a case. */
export const readActions = [
  'read-queue',
  'read-case',
  'read-words',
  'read-audit',
  'read-reports',
  'export-case',
  'enter-complaint',
  'keep-staff',
] as const;
export type ReadAction = (typeof readActions)[number];

/**
 * What the register holds of whoever is called in from outside (practice.md section 2 (9)): when their checks were last
 * seen (a London day), whether they can take a case on, and what a day of them costs.
 */
export type RegisterEntry = {
  readonly checkedOn: string;
  readonly isAvailable: boolean;
  readonly dayRatePence?: number | undefined;
};

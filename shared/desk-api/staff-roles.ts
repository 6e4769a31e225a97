/**
 * Who works in the desk (practice.md section 2 (10)). Adjudicating officers, panels and investigators come with Stages 2
 * and 3. What each may do is `functions/domain/case/desk/role-table.ts`.
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
] as const;
export type StaffRole = (typeof staffRoles)[number];

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

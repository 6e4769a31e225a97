import type { LeadDuty, StaffRole } from '../../../../shared/desk-api/staff-roles.ts';
import { isAboutComplaintsTeam } from '../../triage/about-complaints-team.ts';
import type { CaseRecord } from '../case-record.ts';
import { seated } from '../later-stages.ts';
import type { DeskFile } from './desk-file.ts';
import { type DeskAction, leadRow, type Scope, scopeOf } from './role-table.ts';
import type { StaffMember } from './staff-member.ts';

/** As much of a case as the right to see it is decided on: the list of open cases holds it too. */
type Seen = {
  readonly record: Pick<
    CaseRecord,
    'barred' | 'complainant' | 'parts' | 'allocation' | 'classification' | 'seats'
  >;
  readonly notices: readonly Pick<DeskFile['notices'][number], 'kind'>[];
};

/**
 * Whether somebody may do something with a case. Whoever is named in it or barred from it can do nothing at all, not
 * even see that it is there (practice rule 6).
 */
export const mayAct = (staff: StaffMember, action: DeskAction, file: Seen): boolean => {
  const { record } = file;
  if (isBarred(staff.id, record)) return false;
  const duty = keptFor(record);
  if (duty === undefined) return reaches(scopeOf(staff.role, action), staff, file);
  if (staff.leads.includes(duty)) {
    return reaches(leadRow[action] ?? scopeOf(staff.role, action), staff, file);
  }
  return isKeptFrom(duty, staff, record)
    ? false
    : reaches(scopeOf(staff.role, action), staff, file);
};

export const isBarred = (id: string, { barred = [] }: Pick<CaseRecord, 'barred'>): boolean =>
  barred.some(({ who }) => who === id);

/** For whom a case is kept, because those who would read it otherwise must not (practice rules 6 and 24). */
export const keptFor = ({
  complainant,
  parts,
}: Pick<CaseRecord, 'complainant' | 'parts'>): LeadDuty | undefined => {
  if (complainant.rule === 'worker-complains') return 'whistleblowing';
  return isAboutComplaintsTeam(parts) ? 'complaints-about-the-team' : undefined;
};

const complaintsTeam: readonly StaffRole[] = [
  'complaints-officer',
  'complaints-manager',
  'inbox-watcher',
];
const line: readonly StaffRole[] = ['team-manager', 'senior-manager', 'head-of-service'];

// The lead may allocate it to somebody who is not of those it is kept from; the duty team is told of danger whoever
// wrote, and an auditor reads no words.
const isKeptFrom = (duty: LeadDuty, { id, role }: StaffMember, record: Seen['record']): boolean => {
  if (duty === 'complaints-about-the-team') return complaintsTeam.includes(role);
  return [...complaintsTeam, ...line, 'auditor'].includes(role) && !looksAfter(record).includes(id);
};

/** Everybody who looks after a case: the lead, those who contribute, whoever covers. */
export const looksAfter = ({ allocation }: Pick<CaseRecord, 'allocation'>): readonly string[] =>
  allocation === undefined
    ? []
    : [
        allocation.lead,
        ...allocation.contributors.map(({ who }) => who),
        ...(allocation.cover === undefined ? [] : [allocation.cover.who]),
      ];

const reaches = (
  scope: Scope | undefined,
  staff: StaffMember,
  { record, notices }: Seen,
): boolean => {
  const isOwn = looksAfter(record).includes(staff.id) || seated(record).includes(staff.id);
  switch (scope) {
    case undefined:
      return false;
    case 'own':
      return isOwn;
    case 'team':
      return isOwn || (isOfTeam(staff, record) && isChecked(record));
    case 'alerted':
      return notices.some(({ kind }) => kind === 'urgent-alert');
    case 'all':
      return true;
  }
};

// Which of them it is about is not known from a code, so none reads it unless it is given to them by name.
const isOfTeam = (
  { role, teams }: StaffMember,
  { classification, parts }: Seen['record'],
): boolean =>
  teams.includes(classification?.team ?? '') &&
  !(role === 'team-manager' && parts.some(({ about }) => about.includes('team-manager')));

/** Nothing that was written leaves the complaints team before a person has checked whom it is about (practice rule 6). */
export const isChecked = ({ parts }: Pick<CaseRecord, 'parts'>): boolean =>
  parts.every(({ state }) => state !== 'proposed');

export const isOfComplaintsTeam = ({ role }: StaffMember): boolean => complaintsTeam.includes(role);

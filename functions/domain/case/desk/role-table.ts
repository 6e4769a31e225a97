import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import type { ReadAction, StaffRole } from '../../../../shared/desk-api/staff-roles.ts';

export type DeskAction = ReadAction | CommandName;

/**
 * To which cases a role's action reaches. `own`: allocated to them, to contribute or to cover; `team`: those, and the
 * cases of their teams; `alerted`: those about which the duty team was alerted; `all`: every one.
 */
export type Scope = 'own' | 'team' | 'alerted' | 'all';

type Row = Readonly<Partial<Record<DeskAction, Scope>>>;

const every = (scope: Scope, ...actions: readonly DeskAction[]): Row =>
  Object.fromEntries(actions.map((action) => [action, scope]));

const reading = ['read-queue', 'read-case', 'read-words'] as const;

/** What whoever looks after complaints does every day. */
const casework = [
  'read-for-safety',
  'acknowledge-alert',
  'confirm-parts',
  'change-route',
  'split-part',
  'add-issue',
  'hand-over',
  'define-part',
  'decide',
  'hold-parts',
  'take-up-parts',
  'identify',
  'record-consent',
  'classify',
  'allocate',
  'cover',
  'bar-worker',
  'record-informal-contact',
  'record-settlement-answer',
  'invite-to-meeting',
  'record-meeting',
  'confirm-meeting',
  'extend-stage-1',
  'agree-later-date',
  'draft-answer',
  'check-answer',
  'return-answer',
  'send-answer',
  'offer-stage-2',
  'withdraw',
  'close',
  'make-complaint',
  'answer-request',
  'correct-contact',
  'issue-status-secret',
  'note',
  'complete-task',
  'arrange-advocate',
  'send-referral-again',
  'request-stage-2',
  'draft-statement',
  'send-statement',
  'record-statement-answer',
  'appoint',
  'end-appointment',
  'extend-stage-2',
  'limit-scope',
  'record-talks',
  'receive-report',
  'draft-adjudication',
  'refer-early',
  'request-stage-3',
  'set-panel',
  'send-panel-papers',
  'record-panel',
  'receive-panel-report',
  'draft-panel-response',
  'log-premature-return',
  'record-enquiry',
  'answer-enquiry',
  'record-ombudsman-decision',
  'add-recommendation',
  'answer-recommendation',
  'add-action',
  'record-action',
  'return-lessons',
  'record-cost',
  'record-compliment',
  'record-advocacy',
  'limit-contact',
  'end-contact-limits',
] as const;

/** What is left to whoever answers for the complaints team. */
const leading = [
  'unbar-worker',
  'reopen',
  'read-audit',
  'read-reports',
  'export-case',
  'put-on-legal-hold',
  'lift-legal-hold',
  'propose-disposal',
  'confirm-disposal',
  'refuse-disposal',
  'redact-words',
  'decide-erasure',
  'record-access-request',
  'answer-access-request',
] as const;

/** What somebody does who was given a case to answer. */
const answering = [
  'record-informal-contact',
  'invite-to-meeting',
  'record-meeting',
  'draft-answer',
  'note',
] as const;

/** What whoever was given a case learns from it, and says of what is to be done. */
const learning = ['return-lessons', 'record-action'] as const;

/** What the adjudicating officer of a case answers for, while they have that seat. */
const adjudicating = [
  'draft-adjudication',
  'send-adjudication',
  'draft-panel-response',
  'send-panel-response',
  'answer-recommendation',
] as const;

const complaintsOfficer: Row = {
  ...every('all', ...reading, 'enter-complaint', ...casework),
  ...every('own', 'accept-allocation'),
};

/** Every role with every action it has; what is not here, it may not do (practice rule 6; practice.md section 2). */
export const roleTable: Readonly<Record<StaffRole, Row>> = {
  'complaints-officer': complaintsOfficer,
  'complaints-manager': { ...complaintsOfficer, ...every('all', ...leading, 'keep-staff') },
  'team-manager': {
    ...every('team', ...reading, 'allocate', 'cover'),
    ...every('own', ...answering, ...learning, 'accept-allocation'),
  },
  'senior-manager': {
    ...every('team', ...reading, 'read-reports', 'allocate', 'cover', 'return-answer'),
    ...every('team', 'put-on-legal-hold', 'lift-legal-hold'),
    ...every(
      'own',
      ...answering,
      ...learning,
      ...adjudicating,
      'receive-report',
      'accept-allocation',
    ),
  },
  'head-of-service': {
    ...every('own', ...answering, ...learning, ...adjudicating, 'accept-allocation'),
    ...every('all', ...reading, 'read-audit', 'read-reports', 'allocate', 'cover', 'note'),
    ...every('all', 'sign-off-answer', 'return-answer'),
    // The second of the two by whom a case is disposed of.
    ...every('all', 'confirm-disposal', 'refuse-disposal'),
  },
  auditor: every('all', 'read-queue', 'read-case', 'read-audit', 'read-reports'),
  // Enters what somebody said and reads nothing afterwards (practice.md section 2 (4)).
  'contact-centre': every('all', 'enter-complaint'),
  'inbox-watcher': every('all', ...reading, 'read-for-safety', 'note'),
  // Whoever has a seat sees the case while they have it (practice.md section 2 (9)).
  'investigating-officer': every(
    'own',
    ...reading,
    'draft-statement',
    'record-talks',
    'receive-report',
    'note',
  ),
  'independent-person': every('own', ...reading, 'receive-report', 'note'),
  'adjudicating-officer': every('own', ...reading, ...adjudicating, 'note'),
  'panel-member': every('own', ...reading),
  // Dates and state, never words (practice.md section 2 (10)).
  advocate: every('own', 'read-queue', 'read-case'),
  'safeguarding-duty': every('alerted', ...reading, 'acknowledge-alert', 'read-for-safety', 'note'),
};

/**
 * What the person has whom the council named for complaints that others must not read: all that the complaints team
 * has for other cases, and the sign-off, for there may be nobody else who may open it.
 */
export const leadRow: Row = {
  ...every('all', ...reading, ...casework, ...leading, 'sign-off-answer', 'accept-allocation'),
};

/** The scope of an action for a role; undefined when it has none. */
export const scopeOf = (role: StaffRole, action: DeskAction): Scope | undefined =>
  roleTable[role][action];

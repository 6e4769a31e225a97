import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import type { CaseRecord } from '../case-record.ts';
import { type Cannot, cannot } from './desk.ts';

/**
 * What a case must be for a command to be about it. `of`: a complaint, something that is not one yet, or anything.
 * `state`: while it is open, once it has ended, or either; what keeps people safe and reached is never shut out.
 */
type Needs = {
  readonly of: 'complaint' | 'not-complaint' | 'any';
  readonly state: 'open' | 'ended' | 'either';
};

const openComplaint: Needs = { of: 'complaint', state: 'open' };
// A stage may be asked for, and something learnt, long after a case was closed.
const anyComplaint: Needs = { of: 'complaint', state: 'either' };
const open: Needs = { of: 'any', state: 'open' };
const ended: Needs = { of: 'any', state: 'ended' };
const always: Needs = { of: 'any', state: 'either' };

export const commandNeeds: Readonly<Record<CommandName, Needs>> = {
  'read-for-safety': always,
  'acknowledge-alert': always,
  'confirm-parts': openComplaint,
  'change-route': openComplaint,
  'split-part': openComplaint,
  'add-issue': openComplaint,
  'hand-over': openComplaint,
  'define-part': openComplaint,
  decide: openComplaint,
  'hold-parts': openComplaint,
  'take-up-parts': openComplaint,
  identify: open,
  'record-consent': openComplaint,
  classify: open,
  allocate: open,
  'accept-allocation': open,
  cover: open,
  'bar-worker': always,
  'unbar-worker': always,
  'record-informal-contact': openComplaint,
  'record-settlement-answer': openComplaint,
  'invite-to-meeting': openComplaint,
  'record-meeting': openComplaint,
  'confirm-meeting': openComplaint,
  'extend-stage-1': openComplaint,
  'agree-later-date': openComplaint,
  'draft-answer': openComplaint,
  'check-answer': openComplaint,
  'return-answer': openComplaint,
  'sign-off-answer': openComplaint,
  'send-answer': openComplaint,
  'offer-stage-2': openComplaint,
  'request-stage-2': anyComplaint,
  'draft-statement': openComplaint,
  'send-statement': openComplaint,
  'record-statement-answer': openComplaint,
  appoint: openComplaint,
  'end-appointment': openComplaint,
  'extend-stage-2': openComplaint,
  'limit-scope': openComplaint,
  'record-talks': openComplaint,
  'receive-report': openComplaint,
  'draft-adjudication': openComplaint,
  'send-adjudication': openComplaint,
  'refer-early': anyComplaint,
  'request-stage-3': anyComplaint,
  'set-panel': openComplaint,
  'send-panel-papers': openComplaint,
  'record-panel': openComplaint,
  'receive-panel-report': openComplaint,
  'draft-panel-response': openComplaint,
  'send-panel-response': openComplaint,
  'log-premature-return': anyComplaint,
  'record-enquiry': anyComplaint,
  'answer-enquiry': anyComplaint,
  'record-ombudsman-decision': anyComplaint,
  'add-recommendation': anyComplaint,
  'answer-recommendation': anyComplaint,
  'add-action': anyComplaint,
  'record-action': anyComplaint,
  'return-lessons': anyComplaint,
  'record-cost': always,
  'record-compliment': { of: 'not-complaint', state: 'either' },
  'record-advocacy': always,
  'limit-contact': always,
  'end-contact-limits': always,
  'put-on-legal-hold': always,
  'lift-legal-hold': always,
  'propose-disposal': ended,
  'confirm-disposal': ended,
  'refuse-disposal': ended,
  'redact-words': always,
  'decide-erasure': always,
  'record-access-request': always,
  'answer-access-request': always,
  withdraw: openComplaint,
  close: open,
  reopen: ended,
  'make-complaint': { of: 'not-complaint', state: 'open' },
  'answer-request': always,
  'correct-contact': always,
  'issue-status-secret': always,
  note: always,
  'complete-task': always,
  // Whoever withdrew may still have an advocate.
  'arrange-advocate': always,
  'send-referral-again': open,
};

// Of what is gone nothing is left to work on, but for taking out the rest.
const isGone = (disposal: CaseRecord['disposal']): boolean =>
  disposal !== undefined && disposal.state !== 'proposed';

/** Why a command is not about a case as it stands; undefined when it is. */
export const whyNotAbout = (
  { kind, state, disposal }: Pick<CaseRecord, 'kind' | 'state' | 'disposal'>,
  name: CommandName,
): Cannot | undefined => {
  if (isGone(disposal) && name !== 'confirm-disposal') return cannot('command', 'disposed');
  const needs = commandNeeds[name];
  if (needs.of === 'complaint' && kind !== 'complaint') return cannot('command', 'not-a-complaint');
  if (needs.of === 'not-complaint' && kind === 'complaint') {
    return cannot('command', 'a-complaint-already');
  }
  if (needs.state === 'open' && state !== 'open') return cannot('command', 'closed');
  return needs.state === 'ended' && state === 'open' ? cannot('command', 'not-closed') : undefined;
};

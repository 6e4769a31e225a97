import type { Authority } from '../../../../shared/authority/authority.ts';
import type {
  CommandEnvelope,
  CommandName,
  DeskCommand,
} from '../../../../shared/desk-api/desk-command.ts';
import { bankHolidays } from '../../clock/bank-holidays.ts';
import { londonDayOf } from '../../clock/london.ts';
import type { Holidays } from '../../clock/working-days.ts';
import type { ChangedCase } from '../changed-case.ts';
import { whyNotAbout } from './command-needs.ts';
import { advocateDeciders } from './deciders/advocate.ts';
import { answerDeciders } from './deciders/answer.ts';
import { consentDeciders } from './deciders/consent.ts';
import { contactDeciders } from './deciders/contact.ts';
import { decisionDeciders } from './deciders/decisions.ts';
import { elsewhereDeciders } from './deciders/elsewhere.ts';
import { endingDeciders } from './deciders/ending.ts';
import { accessDeciders } from './deciders/keeping/access.ts';
import { disposalDeciders } from './deciders/keeping/disposal.ts';
import { eraseDeciders } from './deciders/keeping/erase.ts';
import { legalHoldDeciders } from './deciders/keeping/legal-hold.ts';
import { redactDeciders } from './deciders/keeping/redact.ts';
import { adjudicateDeciders } from './deciders/later/adjudicate.ts';
import { appointDeciders } from './deciders/later/appoint.ts';
import { keepingDeciders } from './deciders/later/keeping.ts';
import { learningDeciders } from './deciders/later/learning.ts';
import { ombudsmanDeciders } from './deciders/later/ombudsman.ts';
import { panelDeciders } from './deciders/later/panel.ts';
import { panelResponseDeciders } from './deciders/later/panel-response.ts';
import { requestStageDeciders } from './deciders/later/request-stage.ts';
import { stageTwoDeciders } from './deciders/later/stage-two.ts';
import { statementDeciders } from './deciders/later/statement.ts';
import { laterDateDeciders } from './deciders/later-dates.ts';
import { makeComplaintDeciders } from './deciders/make-complaint.ts';
import { peopleDeciders } from './deciders/people.ts';
import { requestDeciders } from './deciders/requests.ts';
import { safetyDeciders } from './deciders/safety.ts';
import { sendDeciders } from './deciders/send-answer.ts';
import { settlingDeciders } from './deciders/settling.ts';
import { triageDeciders } from './deciders/triage.ts';
import type { Cannot, Desk, Outcome } from './desk.ts';
import type { DeskFile } from './desk-file.ts';
import { mayAct } from './may-act.ts';
import { settleStep } from './settle-step.ts';
import type { StaffMember } from './staff-member.ts';

/**
 * What came of a command. `not-allowed`: nothing is said of the case, not even that it is there. `stale`: somebody
 * changed the case since it was read.
 */
export type DeskDecision =
  | { readonly kind: 'changed'; readonly changed: ChangedCase }
  | Cannot
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'stale'; readonly version: number };

/** What a command is decided with, beside the case. `now` is a UTC instant. */
export type Deciding = {
  readonly staff: StaffMember;
  readonly now: string;
  readonly authority: Authority;
  readonly holidays?: Holidays;
};

/**
 * Decides one command of a member of staff to a case (design.md section 1): what it changes, what it logs, who is told
 * and what people must do, or why not. Pure: a repeat under the same id is known by the caller, which keeps the id with
 * the change.
 */
export const decide = (
  file: DeskFile,
  { version, command }: Pick<CommandEnvelope, 'version' | 'command'>,
  { staff, now, authority, holidays = bankHolidays }: Deciding,
): DeskDecision => {
  const { record } = file;
  if (!mayAct(staff, command.command, file)) return { kind: 'not-allowed' };
  if (version !== record.version) return { kind: 'stale', version: record.version };
  const why = whyNotAbout(record, command.command);
  if (why !== undefined) return why;
  const today = londonDayOf(now);
  const next = record.version + 1;
  const desk = { file, record, staff, at: now, today, version: next, authority, holidays };
  const outcome = outcomeOf(command.command, desk, command);
  switch (outcome.kind) {
    case 'cannot':
      return outcome;
    case 'changed':
      return { kind: 'changed', changed: outcome.change };
    case 'step':
      return { kind: 'changed', changed: settleStep(desk, outcome, command.command) };
  }
};

type ByName = { readonly [Name in CommandName]: Extract<DeskCommand, { command: Name }> };
type EveryDecider = {
  readonly [Name in CommandName]: (desk: Desk, command: ByName[Name]) => Outcome;
};

const deciders: EveryDecider = {
  ...safetyDeciders,
  ...triageDeciders,
  ...elsewhereDeciders,
  ...decisionDeciders,
  ...consentDeciders,
  ...peopleDeciders,
  ...settlingDeciders,
  ...laterDateDeciders,
  ...answerDeciders,
  ...sendDeciders,
  ...endingDeciders,
  ...makeComplaintDeciders,
  ...requestDeciders,
  ...contactDeciders,
  ...advocateDeciders,
  ...requestStageDeciders,
  ...statementDeciders,
  ...appointDeciders,
  ...stageTwoDeciders,
  ...adjudicateDeciders,
  ...panelDeciders,
  ...panelResponseDeciders,
  ...ombudsmanDeciders,
  ...learningDeciders,
  ...keepingDeciders,
  ...legalHoldDeciders,
  ...disposalDeciders,
  ...redactDeciders,
  ...eraseDeciders,
  ...accessDeciders,
};

const outcomeOf = <Name extends CommandName>(
  name: Name,
  desk: Desk,
  command: ByName[Name],
): Outcome => deciders[name](desk, command);

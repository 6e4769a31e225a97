import type { Authority } from '../../../shared/authority/authority.ts';
import type { StatusAction } from '../../../shared/intake-api/status-requests.ts';
import { raisedAlert } from '../alert/alert.ts';
import { owed, teamReader } from '../notice/owed-notice.ts';
import type { AskedFromPage } from './asked-from-page.ts';
import type { AskedOutcome } from './asked-outcome.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseTask, TaskKind } from './case-task.ts';
import type { Decided } from './decided.ts';
import { withNextLook } from './take-looks.ts';

/** A request as it came: its own id, when, and the keyed hash of what it says. */
export type Asking = Pick<AskedFromPage, 'id' | 'at' | 'content'>;

// Whether something was written in their own words, whatever the request.
const hasWords = (action: StatusAction): boolean => {
  switch (action.action) {
    case 'add':
    case 'wrong-place':
      return true;
    case 'contact':
      return action.contact?.note !== undefined;
    case 'withdraw':
      return action.more !== undefined;
    case 'next-stage':
      return action.lookAt !== undefined;
    case 'advocate':
      return false;
  }
};

/** A request put in writing: what it changes, what it logs, who is told, what people must do. */
export const askedChange = (
  record: CaseRecord,
  action: StatusAction,
  { id, at, content }: Asking,
  outcome: AskedOutcome,
  authority: Authority,
): Decided => {
  const version = record.version + 1;
  const { next, target, changes, noLongerOwed } = outcome;
  const changed = withNextLook(
    { ...openFor(record, outcome), ...changes, ...raised(record, outcome, at), version },
    authority,
  );
  const actor = record.complainant.submittedBy === 'advocate' ? 'advocate' : 'complainant';
  const wish = action.action === 'advocate' ? { wish: action.wish } : {};
  const stage = outcome.stage === undefined ? {} : { stage: outcome.stage };
  const told = teamTold(changed, action, at, outcome);
  return {
    kind: 'changed',
    change: {
      record: changed,
      asked: { id, action: action.action, at, ...wish, ...stage, next, target, content },
      ...(outcome.keepsWords && { statement: { id, receivedAt: at, said: action } }),
      ...(changes?.referral !== undefined && { referralStep: { at } }),
      ...(noLongerOwed !== undefined && { noLongerOwed }),
      events: eventsOf(changed, action, { id, at, actor }, outcome),
      notices: [...told.notices, ...(outcome.notices ?? [])],
      letters: told.letters,
      tasks: tasksOf(action, outcome, version, at, id),
    },
  };
};

// Whoever asks for the next stage of a case that was closed is in the queue again from that moment.
const openFor = (record: CaseRecord, { stage }: AskedOutcome): CaseRecord => {
  if (stage === undefined) return record;
  const { ended: _over, ...rest } = record;
  return { ...rest, state: 'open' };
};

// Somebody who is not safe now raises an alert of its own, whatever became of one before.
const raised = (
  { alerts = [], version }: CaseRecord,
  { urgency }: AskedOutcome,
  at: string,
): Pick<CaseRecord, 'alerts'> => {
  if (urgency !== 'immediate') return {};
  const { id } = owed('urgent-alert', 'duty-team', at, version + 1);
  return { alerts: [...alerts, raisedAlert(id, at)] };
};

const eventsOf = (
  { urgency, referral }: CaseRecord,
  { action }: StatusAction,
  by: { readonly id: string; readonly at: string; readonly actor: string },
  { code, changes, rule, noLongerOwed = [] }: AskedOutcome,
): readonly CaseEvent[] => {
  const { id, ...base } = by;
  const { state, because } = referral;
  return [
    { ...base, event: 'asked-from-status-page', action, id, ...(code !== undefined && { code }) },
    ...(rule !== undefined
      ? [
          {
            at: base.at,
            actor: 'service',
            event: 'urgency-raised',
            urgency: urgency.level,
            because: rule,
          } as const,
        ]
      : []),
    ...(changes?.referral !== undefined
      ? [
          {
            ...base,
            event: 'referral-decided',
            state,
            ...(because !== undefined && { because }),
          } as const,
        ]
      : []),
    ...noLongerOwed.map(
      (notice) =>
        ({ ...base, event: 'notice-no-longer-owed', notice, code: 'no-advocate-now' }) as const,
    ),
  ];
};

// Urgent first: the duty team where somebody is not safe now, then whoever looks after this complaint.
const teamTold = (
  record: CaseRecord,
  { action }: StatusAction,
  at: string,
  { urgency, code, where }: AskedOutcome,
) => {
  const words = { kind: 'asked-from-page', action, at, urgency, ...(code && { code }) } as const;
  const team = owed('asked-from-page', teamReader(record), at, record.version);
  const alert = owed('urgent-alert', 'duty-team', at, record.version);
  const isUrgent = urgency === 'immediate';
  return {
    notices: isUrgent ? [alert, team] : [team],
    letters: [
      { notice: team.id, words },
      ...(isUrgent ? [{ notice: alert.id, words: { ...words, ...(where && { where }) } }] : []),
    ],
  };
};

// Whatever somebody wrote is read for safety the same day (practice rule 2).
const tasksOf = (
  action: StatusAction,
  { tasks, target }: AskedOutcome,
  version: number,
  startsAt: string,
  asked: string,
): readonly CaseTask[] => {
  const kinds: ReadonlySet<TaskKind> = new Set([
    ...(hasWords(action) ? (['read-for-safety'] as const) : []),
    ...tasks,
  ]);
  return [...kinds].map((kind) => ({
    id: `${kind}-${version}`,
    kind,
    startsAt,
    state: 'open',
    asked,
    ...(kind === 'read-for-safety'
      ? ({ rule: 'read-for-safety', target: 'same-day' } as const)
      : ({ rule: 'asked-from-status-page', target } as const)),
  }));
};

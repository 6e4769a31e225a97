import { alertOf, raisedAlert, tasksOfAlert, withAcknowledged } from '../../../alert/alert.ts';
import { owed } from '../../../notice/owed-notice.ts';
import type { UrgencyLevel } from '../../../triage/urgency.ts';
import type { CaseRecord } from '../../case-record.ts';
import { cannot, type Decider, type Deciders, openTasks, type Step, step } from '../desk.ts';

/** A person has read all that came, for risk (practice rule 2). What they read may raise urgency, and never lower it. */
const readForSafety: Decider<'read-for-safety'> = (desk, { raise }) => {
  const { record, at, version } = desk;
  const unread = openTasks(desk, 'read-for-safety');
  if (unread.length === 0 && raise === undefined) return cannot('command', 'done-already');
  const read = { event: 'read-for-safety', tasks: unread.map(({ id }) => id) } as const;
  if (raise === undefined || !isHigher(raise, record.urgency.level)) {
    return step(record, read, { done: unread });
  }
  if (raise === 'immediate') {
    const alert = owed('urgent-alert', 'duty-team', at, version);
    const alerts = [...(record.alerts ?? []), raisedAlert(alert.id, at)];
    return { ...raisedStep(record, raise, read, unread, { alerts }), notices: [alert] };
  }
  return raisedStep(record, raise, read, unread);
};

const raisedStep = (
  record: CaseRecord,
  raise: UrgencyLevel,
  read: Step['events'][0],
  done: NonNullable<Step['done']>,
  more: Pick<CaseRecord, 'alerts'> = {},
): Step => ({
  kind: 'step',
  record: { ...raisedTo(record, raise), ...more },
  events: [read, { event: 'urgency-raised', urgency: raise, because: 'read-for-safety' }],
  done,
});

const order: readonly UrgencyLevel[] = ['routine', 'soon', 'same-day', 'immediate'];
const isHigher = (one: UrgencyLevel, other: UrgencyLevel): boolean =>
  order.indexOf(one) > order.indexOf(other);

const raisedTo = (record: CaseRecord, level: UrgencyLevel): CaseRecord => ({
  ...record,
  urgency: { level, because: ['read-for-safety', ...record.urgency.because] },
});

/** A named person has the alert, as by its link (practice rule 1): the first name stands, and it goes to nobody else. */
const acknowledgeAlert: Decider<'acknowledge-alert'> = (
  { record, file, staff, at },
  { notice },
) => {
  const { alerts = [] } = record;
  const id = alertOf(notice);
  const alert = alerts.find((one) => one.id === id);
  if (alert === undefined) return cannot('notice', 'not-there');
  if (alert.acknowledgedAt !== undefined) return cannot('notice', 'done-already');
  const over = tasksOfAlert(alert);
  return step(
    { ...record, alerts: withAcknowledged(alerts, id, at) },
    { event: 'alert-acknowledged', alert: id },
    {
      acknowledged: { alert: id, at, name: staff.name },
      done: file.tasks.filter((task) => over.includes(task.id)),
    },
  );
};

export const safetyDeciders: Deciders<'read-for-safety' | 'acknowledge-alert'> = {
  'read-for-safety': readForSafety,
  'acknowledge-alert': acknowledgeAlert,
};

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
  const raised: Step = {
    kind: 'step',
    record: raisedTo(record, raise),
    events: [read, { event: 'urgency-raised', urgency: raise, because: 'read-for-safety' }],
    done: unread,
  };
  return raise === 'immediate'
    ? { ...raised, notices: [owed('urgent-alert', 'duty-team', at, version)] }
    : raised;
};

const order: readonly UrgencyLevel[] = ['routine', 'soon', 'same-day', 'immediate'];
const isHigher = (one: UrgencyLevel, other: UrgencyLevel): boolean =>
  order.indexOf(one) > order.indexOf(other);

const raisedTo = (record: CaseRecord, level: UrgencyLevel): CaseRecord => ({
  ...record,
  urgency: { level, because: ['read-for-safety', ...record.urgency.because] },
});

/** A named person of the duty team has the alert (practice rule 1). */
const acknowledgeAlert: Decider<'acknowledge-alert'> = (
  { record, file, staff, at },
  { notice },
) => {
  const { alertsAcknowledged = [] } = record;
  const isThere = file.notices.some(({ id, kind }) => id === notice && kind === 'urgent-alert');
  if (!isThere) return cannot('notice', 'not-there');
  if (alertsAcknowledged.some((one) => one.notice === notice)) {
    return cannot('notice', 'done-already');
  }
  return step(
    { ...record, alertsAcknowledged: [...alertsAcknowledged, { notice, at, by: staff.id }] },
    { event: 'alert-acknowledged', notice },
  );
};

export const safetyDeciders: Deciders<'read-for-safety' | 'acknowledge-alert'> = {
  'read-for-safety': readForSafety,
  'acknowledge-alert': acknowledgeAlert,
};

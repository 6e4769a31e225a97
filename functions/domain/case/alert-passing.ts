import {
  type Alert,
  type Duty,
  isWaiting,
  passingNotice,
  unacknowledgedTask,
} from '../alert/alert.ts';
import type { OwedNotice } from '../notice/owed-notice.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseTask } from './case-task.ts';

/** What passing an alert on comes to. */
export type AlertPassed = {
  readonly alerts: readonly Alert[];
  readonly events: readonly CaseEvent[];
  readonly notices: readonly OwedNotice[];
  readonly tasks: readonly CaseTask[];
};

/**
 * Gives an alert that nobody acknowledged to the next duty contact, and after the last to the senior lead; each is asked
 * once (practice rule 1). When the senior lead's time is over too, it stands as unheard. The team has a task from the
 * first time on.
 */
export const passOn = (
  alerts: readonly Alert[],
  id: string,
  { contacts }: Pick<Duty, 'contacts'>,
  now: string,
): AlertPassed => {
  const alert = alerts.find((one) => one.id === id && isWaiting(one));
  if (alert === undefined) return { alerts, events: [], notices: [], tasks: [] };
  const isLast = alert.place >= contacts;
  const passed: Alert = isLast
    ? { ...alert, unheard: true }
    : { ...alert, place: alert.place + 1, askedAt: now };
  const told = { at: now, actor: 'service', alert: id } as const;
  return {
    alerts: alerts.map((one) => (one === alert ? passed : one)),
    events: [
      isLast
        ? { ...told, event: 'alert-unheard' }
        : { ...told, event: 'alert-passed-on', place: passed.place },
    ],
    notices: isLast ? [] : [noticeOf(passed, now)],
    tasks: alert.place === 0 ? [task(id, now)] : [],
  };
};

const noticeOf = (alert: Alert, dueAt: string): OwedNotice => ({
  id: passingNotice(alert),
  kind: 'urgent-alert',
  reader: 'duty-team',
  dueAt,
  place: alert.place,
});

const task = (id: string, startsAt: string): CaseTask => ({
  id: unacknowledgedTask(id),
  kind: 'alert-unacknowledged',
  rule: 'alert-acknowledged',
  startsAt,
  target: 'same-day',
  state: 'open',
});

/** Passes on every alert that a look found unacknowledged; undefined when none was. */
export const followAlerts = (
  { alerts = [] }: Pick<CaseRecord, 'alerts'>,
  due: readonly { readonly alert?: string }[],
  duty: Duty | undefined,
  now: string,
): AlertPassed | undefined => {
  const ids = due.flatMap(({ alert }) => alert ?? []);
  if (ids.length === 0 || duty === undefined) return undefined;
  return ids.reduce<AlertPassed>(
    (before, id) => {
      const { alerts: passed, events, notices, tasks } = passOn(before.alerts, id, duty, now);
      return {
        alerts: passed,
        events: [...before.events, ...events],
        notices: [...before.notices, ...notices],
        tasks: [...before.tasks, ...tasks],
      };
    },
    { alerts, events: [], notices: [], tasks: [] },
  );
};

import type { Authority } from '../../../../../shared/authority/authority.ts';
import type { QueueReason } from '../../../../../shared/desk-api/queue-reply.ts';
import { queueReasons } from '../../../../../shared/desk-api/queue-reply.ts';
import type { CalendarDay } from '../../../clock/calendar-day.ts';
import { londonDayOf } from '../../../clock/london.ts';
import { workingDaysBetween } from '../../../clock/working-days.ts';
import type { OpenTask, TaskKind } from '../../case-task.ts';
import { dueDay } from '../../decision-looks.ts';
import { accessDue } from '../../keeping/access-request.ts';
import { bindingDates, promisedDates } from './binding-dates.ts';
import type { ListedCase } from './listed.ts';

/** One thing about a case that presses, with the London day it is due. */
export type Pressing = { readonly reason: QueueReason; readonly due: CalendarDay };

/** Everything that presses, the worst first, and what is due soonest first among the same (practice.md section 1). */
export const pressing = (
  record: ListedCase,
  tasks: readonly OpenTask[],
  authority: Pick<Authority, 'targets'>,
  today: CalendarDay,
): readonly Pressing[] =>
  [
    ...urgent(record),
    ...(record.state === 'open' ? decisions(record, authority.targets, today) : []),
    ...clock(record, today),
    ...pressingTasks(tasks, authority, today),
  ].sort(worstFirst);

/** What presses of tasks alone, the worst first. */
export const pressingTasks = (
  tasks: readonly OpenTask[],
  { targets }: Pick<Authority, 'targets'>,
  today: CalendarDay,
): readonly Pressing[] =>
  tasks.flatMap((task) => taskPresses(task, targets, today)).sort(worstFirst);

const worstFirst = (one: Pressing, other: Pressing): number =>
  rankOf(one) - rankOf(other) || one.due.localeCompare(other.due);

/** The place of a reason in the order of harm. */
export const rankOf = ({ reason }: Pick<Pressing, 'reason'>): number =>
  queueReasons.indexOf(reason);

const urgent = ({ urgency, alerts = [], receivedAt }: ListedCase): readonly Pressing[] => {
  // Each alert by itself; what is urgent and raised none, as in a case kept before there were any, is one too.
  const waiting = alerts.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);
  const since =
    alerts.length === 0 && urgency.level === 'immediate' ? receivedAt : waiting[0]?.raisedAt;
  return since === undefined ? [] : [{ reason: 'urgent', due: londonDayOf(since) }];
};

const decisions = (
  { decisions: all, receivedAt }: ListedCase,
  targets: Authority['targets'],
  today: CalendarDay,
): readonly Pressing[] =>
  all
    .filter(({ state }) => state === 'open')
    .flatMap(({ kind, target, raisedAt }): Pressing[] => {
      const due = dueDay(londonDayOf(raisedAt ?? receivedAt), target, targets);
      if (kind === 'defer-change') return [{ reason: 'change-coming', due }];
      return due <= today ? [{ reason: 'decision-due', due }] : [];
    });

const amberDays = 2;

/** The days of a case's clocks; of one that has ended only what was promised, and what somebody waits for who asked. */
export const clockDays = (record: ListedCase): readonly CalendarDay[] => [
  ...(record.state === 'open' ? bindingDates(record) : promisedDates(record)).map(
    ({ date }) => date,
  ),
  ...(record.accessRequests ?? []).flatMap(({ askedOn, answered }) =>
    answered === undefined ? [accessDue(askedOn)] : [],
  ),
];

// Amber can still be kept and comes first; red has been missed. Each procedure has a clock of its own.
const clock = (record: ListedCase, today: CalendarDay): readonly Pressing[] =>
  clockDays(record).flatMap((due): readonly Pressing[] => {
    if (today > due) return [{ reason: 'clock-red', due }];
    return workingDaysBetween(today, due) <= amberDays ? [{ reason: 'clock-amber', due }] : [];
  });

const reasonOfTask: Partial<Readonly<Record<TaskKind, QueueReason>>> = {
  'read-for-safety': 'read-for-safety',
  'specially-trained-today': 'read-for-safety',
  'arrange-advocate': 'advocate',
  'recall-referral': 'advocate',
  'referral-unaccepted': 'advocate',
  'first-contact-missed': 'advocate',
  'alert-unacknowledged': 'urgent',
  'notice-failed': 'mail',
  'mail-returned': 'mail',
  'mail-delayed': 'mail',
  'address-returned': 'mail',
};

const taskPresses = (
  { kind, target, startsAt }: OpenTask,
  targets: Authority['targets'],
  today: CalendarDay,
): readonly Pressing[] => {
  const due = dueDay(londonDayOf(startsAt), target, targets);
  const reason = reasonOfTask[kind];
  if (reason !== undefined) return [{ reason, due }];
  return due <= today ? [{ reason: 'follow-up', due }] : [];
};

import type { Authority } from '../../../../../shared/authority/authority.ts';
import type { QueueReason } from '../../../../../shared/desk-api/queue-reply.ts';
import type { CalendarDay } from '../../../clock/calendar-day.ts';
import { londonDayOf } from '../../../clock/london.ts';
import type { OpenTask } from '../../case-task.ts';
import { dueDay } from '../../decision-looks.ts';
import { heldTasks } from '../../open-tasks.ts';
import type { ListedCase } from './listed.ts';
import { clockDays, type Pressing, pressing, pressingTasks, rankOf } from './pressing.ts';

type Targets = Pick<Authority, 'targets'>;
type Worst = { readonly reason: QueueReason; readonly due: CalendarDay | undefined };

/**
 * Where a case stands in the queue, as text that sorts: the rank of the worst that presses, the day it is due, and the
 * reference, so that no two cases have one place. Sorted by code unit, as the index sorts it.
 */
const placeText = (worst: Worst, reference: string): string =>
  `${String(rankOf(worst)).padStart(2, '0')} ${worst.due ?? 'later'} ${reference}`;

/** After every place: of a case that ended and is not listed, and is read because of a task beside it. */
export const unlisted = 'unlisted';

/** Before every place that a case can have. */
export const beforeEvery = '0';

export const inOrder = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;

export type Standing = {
  readonly presses: readonly Pressing[];
  /** The London day of what it stands by; undefined where nothing is due. */
  readonly due: CalendarDay | undefined;
  readonly place: string;
};

/** How a case stands on a London day, with these open tasks. */
export const standingOf = (
  record: ListedCase,
  tasks: readonly OpenTask[],
  authority: Targets,
  today: CalendarDay,
): Standing => {
  const presses = pressing(record, tasks, authority, today);
  const [worst = waiting(record, tasks, authority, today)] = presses;
  return { presses, due: worst.due, place: placeText(worst, record.reference) };
};

/** Says the place that a case is kept at: how it stands by itself on the day it is written. */
export type PlaceOf = (record: ListedCase) => string;

/** The same by a council's targets; `now` gives a UTC instant. */
export const placedBy =
  (authority: Targets, now: () => string): PlaceOf =>
  (record) =>
    placeOn(record, authority, londonDayOf(now()));

export const placeOn = (record: ListedCase, authority: Targets, today: CalendarDay): string =>
  standingOf(record, heldTasks(record), authority, today).place;

/** The place that tasks beside a case give it; undefined where none of them presses. */
export const placeBeside = (
  reference: string,
  tasks: readonly OpenTask[],
  authority: Targets,
  today: CalendarDay,
): string | undefined => {
  const [worst] = pressingTasks(tasks, authority, today);
  return worst === undefined ? undefined : placeText(worst, reference);
};

// Nothing presses: it stands by the next day on which something is due, and last where nothing is.
const waiting = (
  record: ListedCase,
  tasks: readonly OpenTask[],
  { targets }: Targets,
  today: CalendarDay,
): Worst => {
  const dueFrom = (startsAt: string, target: OpenTask['target']): CalendarDay =>
    dueDay(londonDayOf(startsAt), target, targets);
  const days = [
    ...(record.state === 'open' ? daysOf(record, dueFrom) : []),
    ...clockDays(record),
    ...tasks.map(({ startsAt, target }) => dueFrom(startsAt, target)),
  ];
  return { reason: 'waiting', due: days.filter((day) => day >= today).sort()[0] };
};

const daysOf = (
  { datesTold, decisions, parts, receivedAt }: ListedCase,
  dueFrom: (startsAt: string, target: OpenTask['target']) => CalendarDay,
): readonly CalendarDay[] => [
  ...datesTold.map(({ date }) => date),
  ...decisions
    .filter(({ state }) => state === 'open')
    .map(({ raisedAt, target }) => dueFrom(raisedAt ?? receivedAt, target)),
  ...parts.flatMap(({ hold }) => hold?.reviewOn ?? []),
];

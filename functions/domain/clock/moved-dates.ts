import type { Authority } from '../../../shared/authority/authority.ts';
import type { CalendarDay } from './calendar-day.ts';
import { deadlineDates, type Starts } from './deadline-dates.ts';
import type { Deadline, LimitName } from './limits.ts';
import type { Holidays } from './working-days.ts';

/** A date that people were told and that is no longer right. */
export type MovedDate = {
  readonly rule: LimitName;
  readonly was: CalendarDay;
  readonly is: CalendarDay;
};

/**
 * Which deadlines a new holiday table moves. A table only ever gains days (law.md section 14), so a date can only move
 * later; one that has passed on the day of the change is left alone.
 */
export const movedDates = (
  deadlines: readonly Deadline[],
  starts: Starts,
  targets: Authority['targets'],
  tables: { readonly before: Holidays; readonly after: Holidays },
  today: CalendarDay,
): readonly MovedDate[] => {
  const before = deadlineDates(deadlines, starts, targets, tables.before);
  const after = deadlineDates(deadlines, starts, targets, tables.after);
  return before.flatMap(({ rule, date: was }, place) => {
    const is = after[place]?.date ?? was;
    return is === was || was < today ? [] : [{ rule, was, is }];
  });
};

/** A feed may add a holiday to the table that ships with the product, never take one away. */
export const withAdded = (table: Holidays, feed: Holidays): Holidays =>
  new Map([...feed, ...table]);

const alarmDaysAhead = 366;

/**
 * True while some deadline that could start today might fall after the last day the table knows. The longest is 65 and
 * then 50 working days; a year ahead is long before that matters.
 */
export const tableRunsOut = (today: CalendarDay, knownTo: CalendarDay): boolean =>
  (Date.parse(knownTo) - Date.parse(today)) / 86_400_000 < alarmDaysAhead;

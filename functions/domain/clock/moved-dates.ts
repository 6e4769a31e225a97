import type { CalendarDay } from './calendar-day.ts';
import type { DeadlineDate } from './deadline-dates.ts';
import type { LimitName } from './limits.ts';
import type { Holidays } from './working-days.ts';

/** A date that somebody was told. `was` is what they were told before, once it has moved. */
export type DateTold = {
  readonly rule: LimitName;
  readonly date: CalendarDay;
  readonly was?: CalendarDay;
};

/**
 * What people were told, set against what is now right. A holiday table only ever gains days (law.md section 14), so a
 * date can only move later; one that has passed on `today` is left as it was told. A date that moved keeps what it was.
 */
export const toldAnew = (
  told: readonly DateTold[],
  rightNow: readonly DeadlineDate[],
  today: CalendarDay,
): { readonly told: readonly DateTold[]; readonly moved: readonly LimitName[] } => {
  const right = new Map(rightNow.map(({ rule, date }) => [rule, date]));
  const anew = told.map(({ rule, date }): DateTold => {
    const is = right.get(rule);
    return is === undefined || is <= date || date < today
      ? { rule, date }
      : { rule, date: is, was: date };
  });
  return {
    told: anew,
    moved: anew.flatMap(({ rule, was }) => (was === undefined ? [] : [rule])),
  };
};

/** The table as it is kept: days by date, and the last day it is known to be complete for. */
export type HolidayTable = {
  readonly knownTo: CalendarDay;
  readonly days: Readonly<Record<CalendarDay, string>>;
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

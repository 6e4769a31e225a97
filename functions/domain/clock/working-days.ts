import { bankHolidays } from './bank-holidays.ts';
import { type CalendarDay, dayFromNumber, dayNumber } from './calendar-day.ts';

/** A day that did not count, and why (`Saturday`, `Sunday` or the holiday's name). */
export type SkippedDay = { readonly date: CalendarDay; readonly why: string };

/** A date with its working: `workingDays` after `from`, not counting `skipped`. */
export type WorkingDayCount = {
  readonly from: CalendarDay;
  readonly workingDays: number;
  readonly date: CalendarDay;
  readonly skipped: readonly SkippedDay[];
};

export type Holidays = ReadonlyMap<CalendarDay, string>;

const saturday = 6;
// Day 0 of the epoch was a Thursday.
const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

const whySkipped = (day: number, date: CalendarDay, holidays: Holidays): string | undefined => {
  const holiday = holidays.get(date);
  if (holiday !== undefined) return holiday;
  const which = weekday(day);
  if (which === saturday) return 'Saturday';
  return which === 0 ? 'Sunday' : undefined;
};

/**
 * Counts working days after `from`, which is day 0 whatever day it is; day 1 is the next working day.
 * A working day is not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday in England and Wales
 * (reg 2, SI 2006/1738; law.md sections 3 and 5).
 */
export const countWorkingDays = (
  from: CalendarDay,
  workingDays: number,
  holidays: Holidays = bankHolidays,
): WorkingDayCount => {
  const skipped: SkippedDay[] = [];
  let day = dayNumber(from);
  let date = from;
  for (let left = workingDays; left > 0; ) {
    day += 1;
    date = dayFromNumber(day);
    const why = whySkipped(day, date, holidays);
    if (why === undefined) left -= 1;
    else skipped.push({ date, why });
  }
  return { from, workingDays, date, skipped };
};

export const isWorkingDay = (date: CalendarDay, holidays: Holidays = bankHolidays): boolean =>
  whySkipped(dayNumber(date), date, holidays) === undefined;

/** The day itself when people are at work, else the next day that they are: "the same working day". */
export const sameWorkingDay = (
  date: CalendarDay,
  holidays: Holidays = bankHolidays,
): CalendarDay => (isWorkingDay(date, holidays) ? date : countWorkingDays(date, 1, holidays).date);

/** The day that is so many working days before `to`, which is day 0 whatever day it is. */
export const workingDaysBefore = (
  to: CalendarDay,
  workingDays: number,
  holidays: Holidays = bankHolidays,
): CalendarDay => {
  let day = dayNumber(to);
  for (let left = workingDays; left > 0; ) {
    day -= 1;
    if (whySkipped(day, dayFromNumber(day), holidays) === undefined) left -= 1;
  }
  return dayFromNumber(day);
};

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export const workingDaysBetween = (
  from: CalendarDay,
  to: CalendarDay,
  holidays: Holidays = bankHolidays,
): number => {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) {
    if (whySkipped(day, dayFromNumber(day), holidays) === undefined) count += 1;
  }
  return count;
};

import type { Authority } from '../../../shared/authority/authority.ts';
import { bankHolidays } from './bank-holidays.ts';
import { addMonths, type CalendarDay } from './calendar-day.ts';
import { type Deadline, type Limit, limits, type StartEvent } from './limits.ts';
import { londonDayOf } from './london.ts';
import { countWorkingDays, type Holidays, type WorkingDayCount } from './working-days.ts';

/** A deadline with its real date and its working. */
export type DeadlineDate = WorkingDayCount & {
  readonly rule: Deadline['rule'];
  readonly statutory: boolean;
};

/** When each start event happened, as UTC instants. An event that has not happened starts nothing. */
export type Starts = Readonly<Partial<Record<StartEvent, string>>>;

type Targets = Pick<
  Authority['targets'],
  'acknowledgeDays' | 'triageCheckDays' | 'sufficientInterestDays' | 'followUpDays'
>;

/**
 * Works out the London date of each deadline whose start event has happened. The start day is day 0; months are calendar
 * months and carry no working days.
 */
export const deadlineDates = (
  deadlines: readonly Deadline[],
  starts: Starts,
  targets: Targets,
  holidays: Holidays = bankHolidays,
): readonly DeadlineDate[] =>
  deadlines.flatMap(({ rule, startEvent }) => {
    const startedAt = starts[startEvent];
    if (startedAt === undefined) return [];
    const limit: Limit = limits[rule];
    const count = counted(limit, londonDayOf(startedAt), targets, holidays);
    return [{ ...count, rule, statutory: limit.kind === 'statutory' }];
  });

const counted = (
  limit: Limit,
  from: CalendarDay,
  targets: Targets,
  holidays: Holidays,
): WorkingDayCount => {
  if ('calendarMonths' in limit) {
    return { from, workingDays: 0, date: addMonths(from, limit.calendarMonths), skipped: [] };
  }
  const days = limit.kind === 'target' ? targets[limit.target] : limit.workingDays;
  return countWorkingDays(from, days, holidays);
};

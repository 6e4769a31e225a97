import type { Authority } from '../../../shared/authority/authority.ts';
import { bankHolidays } from './bank-holidays.ts';
import { type Deadline, limits } from './limits.ts';
import { londonDayOf } from './london.ts';
import { countWorkingDays, type Holidays, type WorkingDayCount } from './working-days.ts';

/** A deadline with its real date and its working. */
export type DeadlineDate = WorkingDayCount & {
  readonly rule: Deadline['rule'];
  readonly statutory: boolean;
};

type Targets = Pick<Authority['targets'], 'triageCheckDays' | 'sufficientInterestDays'>;

/** Works out the London date of each deadline from the instants of their start events. The receipt day is day 0. */
export const deadlineDates = (
  deadlines: readonly Deadline[],
  starts: Readonly<Record<Deadline['startEvent'], string>>,
  targets: Targets,
  holidays: Holidays = bankHolidays,
): readonly DeadlineDate[] =>
  deadlines.map(({ rule, startEvent }) => {
    const limit = limits[rule];
    const days = limit.kind === 'statutory' ? limit.workingDays : targets[limit.target];
    const count = countWorkingDays(londonDayOf(starts[startEvent]), days, holidays);
    return { ...count, rule, statutory: limit.kind === 'statutory' };
  });

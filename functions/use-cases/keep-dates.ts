import type { Authority } from '../../shared/authority/authority.ts';
import { moveDates } from '../domain/case/move-dates.ts';
import { bankHolidays, bankHolidaysKnownTo } from '../domain/clock/bank-holidays.ts';
import { londonDayOf } from '../domain/clock/london.ts';
import { tableRunsOut } from '../domain/clock/moved-dates.ts';
import type { Holidays } from '../domain/clock/working-days.ts';
import type { Clock } from '../ports/clock.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import { goThrough } from './go-through.ts';

export type KeepDatesPorts = {
  readonly cases: OpenCases;
  readonly clock: Clock;
  readonly authority: Authority;
  readonly holidays?: Holidays;
};

/** `unsettled` counts cases that could not be read or written; the next run takes them up again. */
export type DatesKept = {
  readonly looked: number;
  readonly moved: number;
  readonly unsettled: number;
  /** True from a year before the last day that the table of holidays knows. */
  readonly holidaysRunOut: boolean;
};

const atOnce = 25;

/**
 * Goes through every open case and, where a new bank holiday made a date wrong, moves it and owes the letters that say
 * so. Safe to repeat and to kill at any point: a case whose dates are right is left alone.
 */
export const makeKeepDates = (ports: KeepDatesPorts) => async (): Promise<DatesKept> => {
  const holidaysRunOut = tableRunsOut(londonDayOf(ports.clock()), bankHolidaysKnownTo);
  const { looked, changed, unsettled } = await goThrough(
    ports.cases,
    (after) => ports.cases.page(atOnce, after),
    (record) => moveDates(record, ports.authority, ports.clock(), ports.holidays ?? bankHolidays),
  );
  return { looked, moved: changed, unsettled, holidaysRunOut };
};

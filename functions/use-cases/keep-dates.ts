import type { Authority } from '../../shared/authority/authority.ts';
import { moveDates } from '../domain/case/move-dates.ts';
import { bankHolidays, bankHolidaysKnownTo } from '../domain/clock/bank-holidays.ts';
import { londonDayOf } from '../domain/clock/london.ts';
import { tableRunsOut } from '../domain/clock/moved-dates.ts';
import type { Holidays } from '../domain/clock/working-days.ts';
import type { Clock } from '../ports/clock.ts';
import type { OpenCases } from '../ports/open-cases.ts';

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
const mostTries = 5;

/**
 * Goes through every open case and, where a new bank holiday made a date wrong, moves it and owes the letters that say
 * so. Safe to repeat and to kill at any point: a case whose dates are right is left alone.
 */
export const makeKeepDates = (ports: KeepDatesPorts) => async (): Promise<DatesKept> => {
  const holidaysRunOut = tableRunsOut(londonDayOf(ports.clock()), bankHolidaysKnownTo);
  let kept: DatesKept = { looked: 0, moved: 0, unsettled: 0, holidaysRunOut };
  let after: string | undefined;
  do {
    const page = await ports.cases.page(atOnce, after);
    const outcomes = await Promise.allSettled(page.references.map((one) => keepOne(ports, one)));
    kept = outcomes.reduce(counted, kept);
    after = page.after;
  } while (after !== undefined);
  return kept;
};

const counted = (kept: DatesKept, outcome: PromiseSettledResult<Outcome>): DatesKept => ({
  ...kept,
  looked: kept.looked + 1,
  moved: kept.moved + (outcome.status === 'fulfilled' && outcome.value === 'moved' ? 1 : 0),
  unsettled:
    kept.unsettled + (outcome.status === 'rejected' || outcome.value === 'unsettled' ? 1 : 0),
});

type Outcome = 'right-already' | 'moved' | 'unsettled';

const keepOne = async (
  { cases, clock, authority, holidays = bankHolidays }: KeepDatesPorts,
  reference: string,
): Promise<Outcome> => {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const record = await cases.load(reference);
    const change =
      record === undefined ? undefined : moveDates(record, authority, clock(), holidays);
    if (change === undefined) return 'right-already';
    if ((await cases.save(change)) === 'saved') return 'moved';
  }
  return 'unsettled';
};

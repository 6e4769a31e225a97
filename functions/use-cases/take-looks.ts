import { takeLooks } from '../domain/case/take-looks.ts';
import { bankHolidays } from '../domain/clock/bank-holidays.ts';
import { type GoneThrough, goThrough } from './go-through.ts';
import type { KeepDatesPorts } from './keep-dates.ts';

const atOnce = 25;

/**
 * Looks at every case whose time has come and owes what follows. Catches up after an outage, and runs for whatever
 * moment its clock says.
 */
export const makeTakeLooks =
  ({ cases, clock, authority, holidays = bankHolidays }: KeepDatesPorts) =>
  (): Promise<GoneThrough> => {
    const now = clock();
    return goThrough(
      cases,
      (after) => cases.pageOfDue(now, atOnce, after),
      (record) => takeLooks(record, authority, now, holidays),
    );
  };

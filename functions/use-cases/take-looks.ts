import type { Duty } from '../domain/alert/alert.ts';
import type { CaseEvent } from '../domain/case/case-event.ts';
import type { ChangedCase } from '../domain/case/changed-case.ts';
import { takeLooks } from '../domain/case/take-looks.ts';
import { bankHolidays } from '../domain/clock/bank-holidays.ts';
import { type GoneThrough, goThrough } from './go-through.ts';
import type { KeepDatesPorts } from './keep-dates.ts';

export type TakeLooksPorts = KeepDatesPorts & { readonly duty: Duty };

/** `unacknowledged`: the case of each alert that nobody acknowledged in time, as often as it went on. */
export type LooksTaken = GoneThrough & { readonly unacknowledged: readonly string[] };

const atOnce = 25;
const alarming: ReadonlySet<CaseEvent['event']> = new Set(['alert-passed-on', 'alert-unheard']);

/**
 * Looks at every case whose time has come and owes what follows. Catches up after an outage, and runs for whatever
 * moment its clock says.
 */
export const makeTakeLooks =
  ({ cases, clock, authority, duty, holidays = bankHolidays }: TakeLooksPorts) =>
  async (): Promise<LooksTaken> => {
    const now = clock();
    const unacknowledged: string[] = [];
    const save = async (change: ChangedCase) => {
      const outcome = await cases.save(change);
      const alarms = change.events.filter(({ event }) => alarming.has(event));
      if (outcome === 'saved') unacknowledged.push(...alarms.map(() => change.record.reference));
      return outcome;
    };
    const gone = await goThrough(
      { load: cases.load, save },
      (after) => cases.pageOfDue(now, atOnce, after),
      (record) => takeLooks(record, { ...authority, duty }, now, holidays),
    );
    return { ...gone, unacknowledged };
  };

import type { Duty } from '../domain/alert/alert.ts';
import type { CaseEvent } from '../domain/case/case-event.ts';
import type { CaseRecord } from '../domain/case/case-record.ts';
import type { ChangedCase } from '../domain/case/changed-case.ts';
import { disposalGoesOn } from '../domain/case/keeping/disposal-goes-on.ts';
import { goesOnAt } from '../domain/case/keeping/keeping-looks.ts';
import type { LooksSettings } from '../domain/case/looks.ts';
import { takeLooks } from '../domain/case/take-looks.ts';
import { bankHolidays } from '../domain/clock/bank-holidays.ts';
import type { DeskCases } from '../ports/desk-cases.ts';
import { type GoneThrough, goThrough } from './go-through.ts';
import type { KeepDatesPorts } from './keep-dates.ts';

export type TakeLooksPorts = KeepDatesPorts & { readonly duty: Duty };

/** The same, with all of a case: only a disposal that was cut off asks for it. */
export type ClockPorts = TakeLooksPorts & { readonly loadWhole: DeskCases['load'] };

/** `unacknowledged`: the case of each alert that nobody acknowledged in time, as often as it went on. */
export type LooksTaken = GoneThrough & { readonly unacknowledged: readonly string[] };

const atOnce = 25;
const alarming: ReadonlySet<CaseEvent['event']> = new Set(['alert-passed-on', 'alert-unheard']);

/**
 * Looks at every case whose time has come and owes what follows, and takes out the next part of what two people disposed
 * of where that was cut off. Catches up after an outage, and runs for whatever moment its clock says.
 */
export const makeTakeLooks =
  ({ cases, loadWhole, clock, authority, duty, holidays = bankHolidays }: ClockPorts) =>
  async (): Promise<LooksTaken> => {
    const now = clock();
    const settings = { ...authority, duty };
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
      (record) =>
        takeLooks(record, settings, now, holidays) ?? goOn(loadWhole, record, settings, now),
    );
    return { ...gone, unacknowledged };
  };

const goOn = async (
  loadWhole: ClockPorts['loadWhole'],
  record: CaseRecord,
  settings: LooksSettings,
  now: string,
): Promise<ChangedCase | undefined> => {
  const at = goesOnAt(record);
  if (at === undefined || at > now) return undefined;
  const whole = await loadWhole(record.reference);
  return whole === undefined ? undefined : disposalGoesOn(whole, settings, now);
};

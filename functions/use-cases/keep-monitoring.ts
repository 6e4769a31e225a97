import type { Monitoring } from '../../shared/submission/monitoring.ts';
import { londonDayOf } from '../domain/clock/london.ts';
import { quarterOf } from '../domain/clock/quarter.ts';
import type { Clock } from '../ports/clock.ts';
import type { MonitoringStore } from '../ports/monitoring-store.ts';

export type MonitoringPorts = { readonly store: MonitoringStore; readonly clock: Clock };
export type KeepMonitoring = (answers: Monitoring) => Promise<'kept' | 'nothing-said'>;

/** Keeps voluntary answers apart from any complaint (practice rule 27). Nothing said is nothing kept. */
export const makeKeepMonitoring =
  ({ store, clock }: MonitoringPorts): KeepMonitoring =>
  async (answers) => {
    if (Object.values(answers).every((answer) => answer === undefined)) return 'nothing-said';
    await store.keep({ quarter: quarterOf(londonDayOf(clock())), answers });
    return 'kept';
  };

const atOnce = 50;

/** Gathers what waits, once a day. Gives how many answers were moved. */
export const makeGatherMonitoring = (store: MonitoringStore) => async (): Promise<number> => {
  let moved = 0;
  for (;;) {
    const count = await store.gather(atOnce);
    moved += count;
    if (count < atOnce) return moved;
  }
};

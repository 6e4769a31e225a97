import type { Log } from '../logging/events.ts';
import type { DatesKept } from '../use-cases/keep-dates.ts';

export type KeepDatesEndpointPorts = {
  readonly keep: () => Promise<DatesKept>;
  readonly log: Log;
};

/**
 * Woken by the schedule, once a day. Says, a year before it matters, that the table of holidays is running out; fails
 * when a case could not be settled, so that the alarm tells somebody.
 */
export const keepDatesEndpoint =
  ({ keep, log }: KeepDatesEndpointPorts) =>
  async (): Promise<void> => {
    const { looked, moved, unsettled, holidaysRunOut } = await keep();
    if (holidaysRunOut) log('holiday-table-runs-out');
    log('dates-kept', { count: looked, moved, failed: unsettled });
    if (unsettled > 0) throw new Error('Some cases could not be looked at; the next run does');
  };

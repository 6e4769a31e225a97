import type { Log } from '../logging/events.ts';
import type { LooksTaken } from '../use-cases/take-looks.ts';

export type ClockworkPorts = { readonly look: () => Promise<LooksTaken>; readonly log: Log };

/** Woken by the schedule. Fails when a case could not be settled, so that the alarm tells somebody. */
export const clockworkEndpoint =
  ({ look, log }: ClockworkPorts) =>
  async (): Promise<void> => {
    const { looked, changed, unsettled, unacknowledged } = await look();
    for (const reference of unacknowledged) log('alert-unacknowledged', { reference });
    log('looks-taken', { count: looked, moved: changed, failed: unsettled });
    if (unsettled > 0) throw new Error('Some cases could not be looked at; the next run does');
  };

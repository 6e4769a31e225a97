import type { Log } from '../logging/events.ts';
import type { Sweep } from '../use-cases/sweep-notices.ts';

export type SweepEndpointPorts = { readonly sweep: () => Promise<Sweep>; readonly log: Log };

/** Woken by the schedule. Fails when something could not be recorded, so that the alarm tells somebody. */
export const sweepEndpoint =
  ({ sweep, log }: SweepEndpointPorts) =>
  async (): Promise<void> => {
    const { deliveries, due, waitedSeconds, unrecorded } = await sweep();
    log('sweep-done', {
      count: deliveries.length,
      due,
      seconds: waitedSeconds,
      failed: unrecorded,
    });
    if (unrecorded > 0) throw new Error('Some notices could not be recorded; they stay owed');
  };

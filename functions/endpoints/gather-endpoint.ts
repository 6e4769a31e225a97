import type { Log } from '../logging/events.ts';

export type GatherPorts = { readonly gather: () => Promise<number>; readonly log: Log };

/** Woken by the schedule, once a day. */
export const gatherEndpoint =
  ({ gather, log }: GatherPorts) =>
  async (): Promise<void> => {
    log('monitoring-gathered', { count: await gather() });
  };

import type { Log } from '../logging/events.ts';
import type { PlacesKept } from '../use-cases/keep-places.ts';

export type KeepPlacesEndpointPorts = {
  readonly keep: () => Promise<PlacesKept | undefined>;
  readonly log: Log;
};

/** Woken by the schedule. Says nothing where the day was begun before; fails when a place could not be kept. */
export const keepPlacesEndpoint =
  ({ keep, log }: KeepPlacesEndpointPorts) =>
  async (): Promise<void> => {
    const kept = await keep();
    if (kept === undefined) return;
    log('places-kept', { count: kept.renewed, failed: kept.unsettled });
    if (kept.unsettled > 0) throw new Error('Some places could not be kept; the next run does');
  };

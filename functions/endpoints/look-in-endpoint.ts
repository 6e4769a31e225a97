import type { Log } from '../logging/events.ts';
import type { LookedIn } from '../use-cases/look-in.ts';

export type LookInEndpointPorts = { readonly look: () => Promise<LookedIn>; readonly log: Log };

/** Woken by the schedule. Says what did not open, and fails, so that the alarm tells somebody. */
export const lookInEndpoint =
  ({ look, log }: LookInEndpointPorts) =>
  async (): Promise<void> => {
    const { shut, looked, milliseconds } = await look();
    for (const { path, because } of shut) {
      log(
        'page-shut',
        typeof because === 'string'
          ? { code: path, outcome: because }
          : { code: path, status: because.status },
      );
    }
    log('looked-in', { count: looked, failed: shut.length, milliseconds });
    if (shut.length > 0) throw new Error('Something that anybody can open did not open');
  };

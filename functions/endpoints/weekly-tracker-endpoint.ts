import type { Log } from '../logging/events.ts';
import type { TrackerMade } from '../use-cases/make-tracker.ts';

export type WeeklyTrackerPorts = {
  readonly make: () => Promise<TrackerMade>;
  readonly log: Log;
};

/** Woken by the schedule. Most times the week has its tracker already, and nothing is said. */
export const weeklyTrackerEndpoint =
  ({ make, log }: WeeklyTrackerPorts) =>
  async (): Promise<void> => {
    const { kind, open } = await make();
    if (kind === 'made') log('tracker-made', { count: open });
  };

import type { Clock } from '../ports/clock.ts';
import type { DuePage, OwedNotices } from '../ports/owed-notices.ts';
import type { DeliverNotice, Delivery } from './deliver-notice.ts';

export type SweepPorts = {
  readonly notices: Pick<OwedNotices, 'due'>;
  readonly deliver: DeliverNotice;
  readonly clock: Clock;
  /** Milliseconds since some fixed moment, by a clock that only measures. */
  readonly stopwatch: () => number;
};

/** `unrecorded` counts notices whose records could not be read or written; they stay owed. */
export type Sweep = { readonly deliveries: readonly Delivery[]; readonly unrecorded: number };

const atOnce = 25;
const longestMilliseconds = 40_000;

/**
 * Delivers what is owed and due: retries, and whatever the stream missed. Goes through every page once, or until its
 * time is up; the next sweep goes on from there. One notice that cannot be recorded holds up no other.
 */
export const makeSweepNotices = (ports: SweepPorts) => async (): Promise<Sweep> => {
  const startedAt = ports.stopwatch();
  const now = ports.clock();
  const deliveries: Delivery[] = [];
  let unrecorded = 0;
  let after: string | undefined;
  do {
    const page: DuePage = await ports.notices.due(now, atOnce, after);
    const settled = await Promise.allSettled(page.keys.map((key) => ports.deliver(key)));
    const done = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    deliveries.push(...done);
    unrecorded += settled.length - done.length;
    after = page.after;
  } while (after !== undefined && ports.stopwatch() - startedAt < longestMilliseconds);
  return { deliveries, unrecorded };
};

import type { Clock } from '../ports/clock.ts';
import type { OwedNotices } from '../ports/owed-notices.ts';
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
 * Delivers what is owed and due: retries, and whatever the stream missed. Stops when nothing is due or its time is up;
 * the next sweep goes on from there. One notice that cannot be recorded holds up no other.
 */
export const makeSweepNotices = (ports: SweepPorts) => async (): Promise<Sweep> => {
  const startedAt = ports.stopwatch();
  const deliveries: Delivery[] = [];
  let unrecorded = 0;
  for (;;) {
    const keys = await ports.notices.due(ports.clock(), atOnce);
    const settled = await Promise.allSettled(keys.map((key) => ports.deliver(key)));
    const done = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    deliveries.push(...done);
    unrecorded += settled.length - done.length;
    // A page in which nothing could be claimed would come back the same: leave it for the next sweep.
    const moved = done.some(({ kind }) => kind !== 'not-owed' && kind !== 'lost');
    if (keys.length < atOnce || !moved || ports.stopwatch() - startedAt > longestMilliseconds) {
      return { deliveries, unrecorded };
    }
  }
};

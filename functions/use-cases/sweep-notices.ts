import type { Clock } from '../ports/clock.ts';
import type { DuePage, OwedNotices } from '../ports/owed-notices.ts';
import type { Delivery } from './deliver-notice.ts';
import { type DeliverTogether, hasSlowed } from './deliver-together.ts';

export type SweepPorts = {
  readonly notices: Pick<OwedNotices, 'due'>;
  readonly deliver: DeliverTogether;
  readonly clock: Clock;
  /** Milliseconds since some fixed moment, by a clock that only measures. */
  readonly stopwatch: () => number;
};

/**
 * `due` counts the notices that were looked at; the first of them had waited `waitedSeconds` after it was due.
 * `unrecorded` counts those whose records could not be read or written; they stay owed.
 */
export type Sweep = {
  readonly deliveries: readonly Delivery[];
  readonly due: number;
  readonly waitedSeconds: number;
  readonly unrecorded: number;
};

const atOnce = 25;
const longestMilliseconds = 40_000;

const secondsBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 1000);

/**
 * Delivers what is owed and due: retries, and whatever the stream missed. Goes through every page once, or until its
 * time is up or the mail service asks us to slow down; the next sweep goes on from there. One notice that cannot be recorded holds up no other.
 */
export const makeSweepNotices = (ports: SweepPorts) => async (): Promise<Sweep> => {
  const startedAt = ports.stopwatch();
  const now = ports.clock();
  const deliveries: Delivery[] = [];
  let unrecorded = 0;
  let due = 0;
  let dueSince: string | undefined;
  let after: string | undefined;
  do {
    const page: DuePage = await ports.notices.due(now, atOnce, after);
    due += page.keys.length;
    dueSince ??= page.since;
    const done = await ports.deliver(page.keys);
    deliveries.push(...done.flatMap((one) => (one.kind === 'tried' ? [one.delivery] : [])));
    unrecorded += done.filter(({ kind }) => kind === 'unrecorded').length;
    after = hasSlowed(done) ? undefined : page.after;
  } while (after !== undefined && ports.stopwatch() - startedAt < longestMilliseconds);
  return { deliveries, due, waitedSeconds: secondsBetween(dueSince ?? now, now), unrecorded };
};

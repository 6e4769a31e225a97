import { windowOf } from '../../functions/domain/visits/visits.ts';
import type { VisitCount } from '../../functions/ports/visit-count.ts';
import type { TakeTurn } from '../../functions/use-cases/take-turn.ts';

/** Counts in memory. Proven against the real adapter by tests/adapters/visit-count.test.ts. */
export const inMemoryCount = (): VisitCount => {
  const counts = new Map<string, number>();
  return async ({ what, of }, now) => {
    const key = `${what} ${windowOf(what, now).name} ${of}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
};

/** Nobody waits: for tests of something else. */
export const goesOn: TakeTurn = async () => ({ kind: 'go-on' });

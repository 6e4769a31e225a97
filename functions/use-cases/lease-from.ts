import { leaseMilliseconds } from '../domain/notice/delivery.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { Lease } from '../ports/owed-notices.ts';

/** A lease from now, under an id of its own. */
export const leaseFrom = ({
  clock,
  chance,
}: {
  readonly clock: Clock;
  readonly chance: Chance;
}): Lease => {
  const now = clock();
  return {
    id: chance.id(),
    now,
    until: new Date(Date.parse(now) + leaseMilliseconds).toISOString(),
  };
};

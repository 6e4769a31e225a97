import type { Chance } from '../../functions/ports/chance.ts';
import type { Clock } from '../../functions/ports/clock.ts';

/** The evening of Sunday 22 November 2026, in London. */
export const sundayEvening = '2026-11-22T19:30:00.000Z';

/** A clock that stands still until it is moved. */
export const aClock = (
  start = sundayEvening,
): Clock & { moveBy: (milliseconds: number) => void } => {
  let now = Date.parse(start);
  const clock = () => new Date(now).toISOString();
  return Object.assign(clock, {
    moveBy: (milliseconds: number) => {
      now += milliseconds;
    },
  });
};

/** Chance without surprise: counts up, and names ids in order. */
export const countingChance = (): Chance => {
  let count = 0;
  return {
    wholeNumber: (below) => count++ % below,
    id: () => `id-${count++}`,
  };
};

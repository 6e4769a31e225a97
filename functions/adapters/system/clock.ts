import type { Clock } from '../../ports/clock.ts';

export const systemClock: Clock = () => new Date().toISOString();

/** Milliseconds that only ever grow, for measuring how long something took. */
export const stopwatch = (): number => performance.now();

import { setTimeout } from 'node:timers/promises';

/** Tries until it no longer throws, and gives what it found; throws what it last threw when time is up. */
export const eventually = async <Found>(
  look: () => Found | Promise<Found>,
  withinMilliseconds = 30_000,
): Promise<Found> => {
  const end = Date.now() + withinMilliseconds;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(50);
    }
  }
};

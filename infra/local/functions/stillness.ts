/** Lets work run until somebody wants quiet, and again afterwards. */
export type Stillness = {
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Waits until what runs has ended, does something, and lets what came meanwhile run. */
  readonly whileStill: (act: () => void) => Promise<void>;
};

/** A door that is open until somebody wants quiet; one at a time may. */
export const makeStillness = (): Stillness => {
  const running = new Set<Promise<unknown>>();
  let quiet: Promise<void> | undefined;
  const quieten = async (act: () => void): Promise<void> => {
    await Promise.allSettled(running);
    act();
  };
  return {
    run: async (work) => {
      while (quiet !== undefined) await quiet.catch(() => undefined);
      const started = work();
      running.add(started);
      try {
        return await started;
      } finally {
        running.delete(started);
      }
    },
    whileStill: async (act) => {
      while (quiet !== undefined) await quiet.catch(() => undefined);
      quiet = quieten(act);
      try {
        await quiet;
      } finally {
        quiet = undefined;
      }
    },
  };
};

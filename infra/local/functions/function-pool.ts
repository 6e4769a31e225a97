import { FunctionFailure } from './function-failure.ts';
import type { FunctionThread } from './function-thread.ts';

/** A few threads of one function: one event at a time each, the rest waiting their turn. */
export type FunctionPool = {
  readonly run: (event: string) => Promise<unknown>;
  /** Loads the bundle once, so that a broken one is found at start. */
  readonly warm: () => Promise<void>;
  /** Takes no more events, lets the running ones finish if they do soon, and ends the threads. */
  readonly stop: (graceMilliseconds: number) => Promise<void>;
};

type Waiting = () => void;

const soon = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

const stopped = () => new FunctionFailure('Platform.Stopped', 'The platform is stopping.');

/** A pool that makes its threads with `start` when they are first needed, up to `size`. */
export const makePool = (start: () => Promise<FunctionThread>, size: number): FunctionPool => {
  const idle: FunctionThread[] = [];
  const started = new Set<FunctionThread>();
  const waiting: Waiting[] = [];
  const running = new Set<Promise<unknown>>();
  let isStopping = false;
  let busy = 0;

  const turn = async (): Promise<void> => {
    if (busy >= size) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return;
    }
    busy += 1;
  };

  // A turn goes straight to whoever waits longest; the count stays as it is.
  const giveTurn = (): void => {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  };

  const thread = async (): Promise<FunctionThread> => {
    for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) {
      if (kept.isAlive()) return kept;
      started.delete(kept);
    }
    const fresh = await start();
    started.add(fresh);
    return fresh;
  };

  const use = async <Result>(work: (thread: FunctionThread) => Promise<Result>) => {
    await turn();
    try {
      if (isStopping) throw stopped();
      const taken = await thread();
      try {
        return await work(taken);
      } finally {
        idle.push(taken);
      }
    } finally {
      giveTurn();
    }
  };

  const track = async <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work);
    try {
      return await work;
    } finally {
      running.delete(work);
    }
  };

  return {
    run: (event) =>
      isStopping ? Promise.reject(stopped()) : track(use((each) => each.run(event))),
    warm: () => use(async () => undefined),
    stop: async (graceMilliseconds) => {
      isStopping = true;
      await Promise.race([Promise.allSettled(running), soon(graceMilliseconds)]);
      await Promise.all([...started].map((each) => each.stop()));
    },
  };
};

import type { ServiceFunction } from '../service.ts';
import type { ServiceClock } from './clock.ts';
import type { FunctionLog } from './functions/function-log.ts';
import type { Functions } from './functions/functions.ts';
import type { Home } from './home.ts';
import { openCheckpoints } from './stream/checkpoint.ts';
import { type Poller, startPoller } from './stream/poller.ts';
import { keepStreamFailure } from './stream/stream-failures.ts';

export type PollersOptions = {
  readonly functions: readonly ServiceFunction[];
  readonly running: Functions;
  readonly home: Home;
  readonly clock: ServiceClock;
  readonly log: FunctionLog;
  readonly endpoint: string;
  readonly tableName: string;
};

const troubleNote = (error: unknown) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message }
    : { errorType: typeof error };

/** Starts a poller for each stream trigger of the table. */
const startPollers = (options: PollersOptions): readonly Poller[] => {
  const { home, clock, log, endpoint, tableName } = options;
  const checkpoints = openCheckpoints(home.checkpoint);
  return options.functions.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) =>
      trigger.kind === 'stream'
        ? [
            startPoller({
              name,
              trigger,
              endpoint,
              tableName,
              checkpoints,
              invoke: (event) => options.running.invoke(name, event),
              offset: clock.offset,
              giveUp: (shard, stream, records) =>
                keepStreamFailure(home.streamFailures, {
                  name,
                  shard,
                  stream,
                  attempts: trigger.maxAttempts,
                  at: clock.now(),
                  records,
                }),
              onTrouble: (error) => log.note('platform.stream', troubleNote(error)),
            }),
          ]
        : [],
    ),
  );
};

/** The reading of the stream, which can rest and go on from where it was. */
export type StreamReading = {
  /** Starts no more work, at once. */
  readonly halt: () => void;
  /** Resolves when what was under way has been dealt with and noted. */
  readonly rest: () => Promise<void>;
  readonly goOn: () => void;
};

/** Reads the stream for every function that asked, until it is told to rest. */
export const readStream = (options: PollersOptions): StreamReading => {
  let pollers = startPollers(options);
  const halt = (): void => {
    for (const poller of pollers) poller.halt();
  };
  return {
    halt,
    rest: async () => {
      halt();
      await Promise.all(pollers.map(({ ended }) => ended));
      pollers = [];
    },
    goOn: () => {
      if (pollers.length === 0) pollers = startPollers(options);
    },
  };
};

import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FunctionFailure } from './function-failure.ts';
import type { FunctionLog } from './function-log.ts';
import type { Answered, Asked, WorkerSettings } from './worker-messages.ts';

/** One worker thread with one function's bundle loaded. */
export type FunctionThread = {
  /** Runs one event; throws a FunctionFailure when the function fails, hangs or dies. */
  readonly run: (event: string) => Promise<unknown>;
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<void>;
};

export type ThreadSettings = WorkerSettings & {
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly log: FunctionLog;
};

const workerFile = fileURLToPath(new URL('./function-worker.ts', import.meta.url));

const nextAnswer = (worker: Worker): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (answered: Answered) => settle(() => resolve(answered));
    const onError = (error: Error) =>
      settle(() => reject(new FunctionFailure(error.name, error.message)));
    const onExit = () =>
      settle(() => reject(new FunctionFailure('Runtime.ExitError', 'The function ended itself.')));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });

const startWorker = (settings: ThreadSettings): Worker => {
  const { environment, log, timeoutSeconds: _seconds, ...workerData } = settings;
  const worker = new Worker(workerFile, {
    workerData,
    env: { ...environment },
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryMegabytes },
  });
  log.follow(worker.stdout);
  log.follow(worker.stderr);
  // Each event hears of errors for itself; one that comes between events must not end the platform.
  worker.on('error', (error: Error) =>
    log.note('platform.crash', {
      function: settings.name,
      errorType: error.name,
      errorMessage: error.message,
    }),
  );
  return worker;
};

const resultOf = (answered: Answered, { name, log }: ThreadSettings): unknown => {
  if ('result' in answered) return JSON.parse(answered.result);
  if ('ready' in answered) return undefined;
  log.note('platform.failure', { function: name, ...answered.failed });
  throw new FunctionFailure(answered.failed.errorType, answered.failed.errorMessage);
};

const withinTime = async (
  worker: Worker,
  { name, timeoutSeconds, log }: ThreadSettings,
): Promise<Answered> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      log.note('platform.timeout', { function: name, timeoutSeconds });
      void worker.terminate();
      reject(new FunctionFailure('Sandbox.Timedout', `${name} took over ${timeoutSeconds} s.`));
    }, timeoutSeconds * 1000);
  });
  try {
    return await Promise.race([nextAnswer(worker), late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Starts a thread and waits until its bundle is loaded. */
export const startThread = async (settings: ThreadSettings): Promise<FunctionThread> => {
  const worker = startWorker(settings);
  let isAlive = true;
  const die = () => {
    isAlive = false;
  };
  worker.once('error', die).once('exit', die);
  await nextAnswer(worker);
  return {
    isAlive: () => isAlive,
    run: async (event) => {
      const endsAt = Date.now() + settings.timeoutSeconds * 1000;
      worker.postMessage({ id: randomUUID(), event, endsAt } satisfies Asked);
      try {
        return resultOf(await withinTime(worker, settings), settings);
      } catch (error) {
        if (error instanceof FunctionFailure && error.errorType === 'Sandbox.Timedout') die();
        throw error;
      }
    },
    stop: async () => {
      await worker.terminate();
    },
  };
};

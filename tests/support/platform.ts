import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import type { PlatformOptions } from '../../infra/local/platform-options.ts';
import { serviceFunctions } from '../../infra/service.ts';

/** Starting Java on a busy computer takes a while; tests that do it need this long. */
export const platformTimeout = 90_000;

const startFile = fileURLToPath(new URL('../../infra/local/start.ts', import.meta.url));
const readyLine = /ready: (http:\/\/\S+) \(inbox (http:\/\/[^\s),]+)/;

/** A new empty folder, to keep records or a build in. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'heard-test-'));

/** Throws a temporary folder away. */
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** A handler that answers every request with its own event. */
export const echoHandler = `export const handler = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(event ?? null),
});`;

/** The start of a fixture bundle that calls the table through the gate, by itself and as the function it is. */
export const tableCalls = `const call = async (operation, body) => {
  const response = await fetch(process.env.AWS_ENDPOINT_URL_DYNAMODB, {
    method: 'POST',
    headers: {
      authorization: 'AWS4-HMAC-SHA256 Credential=' + process.env.AWS_ACCESS_KEY_ID + '/20260101/eu-west-2/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.' + operation,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};
`;

/** Writes a build of small bundles: the given source for some functions, an echo for the rest, and one page. */
export const fixtureBuild = (sources: Readonly<Record<string, string>> = {}): string => {
  const dist = temporaryFolder();
  for (const { name } of serviceFunctions) {
    const folder = join(dist, 'functions', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.mjs'), sources[name] ?? echoHandler);
  }
  const pages = join(dist, 'web', 'bury');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'web', 'page-assets.json'), '{}');
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Start</title>');
  writeFileSync(join(pages, '404.html'), '<!doctype html><title>Not here</title>');
  return dist;
};

/** Starts the platform in this process, on free ports. Schedules stay quiet unless the test says how often. */
export const startTestPlatform = (
  options: Partial<PlatformOptions> & Pick<PlatformOptions, 'home' | 'dist'>,
): Promise<Platform> =>
  startPlatform({
    authority: 'bury',
    ports: { portal: 0, mail: 0, database: 0, signIn: 0 },
    sweepSeconds: 3600,
    ...options,
  });

/** A platform in a process of its own, as `npm start` runs it. */
export type ChildPlatform = {
  readonly origin: string;
  readonly inbox: string;
  readonly pid: number;
  /** Resolves when the process has ended, with what it said. */
  readonly ended: Promise<Ended>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<Ended>;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<Ended>;
};

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
};

type Environment = Readonly<Record<string, string>>;

const spawnStart = (environment: Environment): ChildProcess =>
  spawn(process.execPath, [startFile], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ...(process.env['JAVA_HOME'] === undefined ? {} : { JAVA_HOME: process.env['JAVA_HOME'] }),
      HEARD_PORT: '0',
      HEARD_MAIL_PORT: '0',
      HEARD_DB_PORT: '0',
      HEARD_SIGNIN_PORT: '0',
      HEARD_SWEEP_SECONDS: '3600',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const exitSchema = z.tuple([z.nullable(z.number()), z.nullable(z.custom<NodeJS.Signals>())]);

const follow = (child: ChildProcess) => {
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, 'close').then((given): Ended => {
    const [code, signal] = exitSchema.parse(given);
    return { code, signal, output };
  });
  const ready = new Promise<RegExpExecArray>((resolve) => {
    listeners.add(() => {
      const match = readyLine.exec(output);
      if (match !== null) resolve(match);
    });
  });
  return { ended, ready };
};

const endWith = (child: ChildProcess, signal: NodeJS.Signals, ended: Promise<Ended>) => {
  child.kill(signal);
  return ended;
};

/** Starts the platform as a child process with these settings, and waits for its ready line. */
export const startChildPlatform = async (environment: Environment): Promise<ChildPlatform> => {
  const child = spawnStart(environment);
  const { ended, ready } = follow(child);
  const failed = ended.then(({ output }) => {
    throw new Error(`The platform ended before it was ready: ${output}`);
  });
  const [, origin = '', inbox = ''] = await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  return {
    origin,
    inbox,
    pid: child.pid ?? 0,
    ended,
    kill: () => endWith(child, 'SIGKILL', ended),
    stop: () => endWith(child, 'SIGTERM', ended),
  };
};

/** Runs a start that is expected to refuse, and gives what it said. */
export const refusedStart = async (environment: Environment): Promise<Ended> =>
  follow(spawnStart(environment)).ended;

const databaseSchema = z.object({ pid: z.number(), port: z.number() });

/** Which process has this home's database open, and where: for a platform in a process of its own. */
export const openDatabase = (home: string, authority = 'bury') =>
  databaseSchema.parse(JSON.parse(readFileSync(join(home, authority, 'database.json'), 'utf8')));

/** Takes mail down, or puts it back, for a platform in a process of its own. */
export const setMailDown = (home: string, down: boolean, authority = 'bury'): void => {
  const file = join(home, authority, 'mail-down');
  if (down) writeFileSync(file, '');
  else rmSync(file, { force: true });
};

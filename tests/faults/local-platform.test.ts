import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { listen } from '../../infra/local/listen.ts';
import { processIdentity } from '../../infra/local/process-identity.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  type ChildPlatform,
  fixtureBuild,
  openDatabase,
  platformTimeout,
  refusedStart,
  removeFolder,
  setMailDown,
  startChildPlatform,
  tableCalls,
  temporaryFolder,
} from '../support/platform.ts';

/** Stores one record for each complaint, and sends one message for each that names an address. */
const submit = `${tableCalls}
const send = (to) => fetch(process.env.AWS_ENDPOINT_URL_SES, {
  method: 'POST',
  headers: { authorization: 'AWS4-HMAC-SHA256 Credential=deliver-notices/20260101/eu-west-2/ses/aws4_request' },
  body: new URLSearchParams({
    Action: 'SendRawEmail', Source: 'no-reply@heard.example', ConfigurationSetName: 'heard',
    'Destinations.member.1': to,
    'RawMessage.Data': Buffer.from('From: no-reply@heard.example\\r\\nTo: ' + to + '\\r\\nSubject: ' + new Date().toISOString() + '\\r\\n\\r\\nHello\\r\\n').toString('base64'),
  }),
});
export const handler = async (event) => {
  const { id, mail } = JSON.parse(event.body);
  const stored = await call('PutItem', { TableName: process.env.HEARD_TABLE, Item: { pk: { S: 'SUBMISSION#' + id }, sk: { S: 'RECEIPT' } } });
  const found = await call('GetItem', { TableName: process.env.HEARD_TABLE, Key: { pk: { S: 'SUBMISSION#' + id }, sk: { S: 'RECEIPT' } } });
  const sent = mail === undefined ? undefined : (await send(mail)).status;
  return { statusCode: stored.status, body: JSON.stringify({ found: found.body.Item !== undefined, sent, now: new Date() }) };
};`;

const reader = `${tableCalls}
export const handler = async () => {
  const found = await call('GetItem', { TableName: process.env.HEARD_TABLE, Key: { pk: { S: 'HEALTH' }, sk: { S: 'HEALTH' } } });
  return { statusCode: found.status, body: '{}' };
};`;

let home = '';
let dist = '';
let child: ChildPlatform | undefined;

beforeEach(() => {
  home = temporaryFolder();
  dist = fixtureBuild({ submit, health: reader });
});
afterEach(async () => {
  await child?.stop();
  child = undefined;
  removeFolder(home);
  removeFolder(dist);
});

const start = async (environment: Readonly<Record<string, string>> = {}) => {
  child = await startChildPlatform({ HEARD_HOME: home, HEARD_DIST: dist, ...environment });
  return child;
};

const storedSchema = z.object({
  found: z.boolean(),
  sent: z.optional(z.number()),
  now: z.string(),
});

const store = async ({ origin }: ChildPlatform, id: string, mail?: string) => {
  const response = await fetch(`${origin}/api/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, mail }),
  });
  return storedSchema.parse(await response.json());
};

/** Counts the records past the gate, as somebody with the key to the database would. */
const countRecords = async (): Promise<number> => {
  const response = await fetch(`http://127.0.0.1:${openDatabase(home).port}`, {
    method: 'POST',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-2/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.Scan',
    },
    body: JSON.stringify({ TableName: 'heard-bury', Select: 'COUNT' }),
  });
  return z.object({ Count: z.number() }).parse(await response.json()).Count;
};

const parentOf = (pid: number): number =>
  Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim());

const isOneLine = (output: string): boolean => output.trim().split('\n').length === 1;

describe('losing power', { timeout: platformTimeout }, () => {
  test('the database ends when the platform is killed, and the next start finds every record', async () => {
    const first = await start();
    const { pid } = openDatabase(home);
    for (let id = 0; id < 20; id += 1) await store(first, String(id));
    await first.kill();
    await eventually(() => expect(processIdentity(pid)).toBeUndefined());
    const second = await start();
    expect(openDatabase(home).pid).not.toBe(pid);
    expect(await countRecords()).toBe(20);
    expect(await store(second, 'one more')).toMatchObject({ found: true });
  });

  test('a start straight after the kill waits until the old database has let go', async () => {
    const first = await start();
    const { pid } = openDatabase(home);
    await store(first, '1');
    await first.kill();
    await start();
    expect(processIdentity(pid)).toBeUndefined();
    expect(await countRecords()).toBe(1);
  });

  test('a database that lost its supervisor too is ended before another opens the files', async () => {
    const first = await start();
    const database = openDatabase(home);
    await store(first, '1');
    const supervisor = parentOf(database.pid);
    // Killing process zero would kill this test and everything beside it.
    expect(supervisor).toBeGreaterThan(1);
    process.kill(supervisor, 'SIGKILL');
    await first.kill();
    expect(processIdentity(database.pid)).toBeDefined();
    await start();
    expect(processIdentity(database.pid)).toBeUndefined();
    expect(await countRecords()).toBe(1);
  });

  test('a request can be the one at which the power goes, before or after it is stored', async () => {
    const fault = { service: 'table', operation: 'PutItem', nth: 2, what: 'kill' };
    for (const [when, count] of [
      ['before', 1],
      ['after', 3],
    ] as const) {
      const killed = await start({ HEARD_FAULTS: JSON.stringify([{ ...fault, when }]) });
      await store(killed, `${when} 1`);
      await expect(store(killed, `${when} 2`)).rejects.toThrow();
      expect(await killed.ended).toMatchObject({ signal: 'SIGKILL' });
      const again = await start();
      expect(await countRecords()).toBe(count);
      await again.stop();
    }
  });

  test('mail that was accepted is in the inbox again, with its time', async () => {
    const first = await start();
    expect(await store(first, '1', 'child@example.org')).toMatchObject({ sent: 200 });
    const [kept] = keptMail(home);
    await first.kill();
    const second = await start();
    const look = async () => {
      const response = await fetch(`${second.inbox}/store`);
      return response.json();
    };
    await eventually(async () =>
      expect(await look()).toMatchObject({
        emails: [
          {
            messageId: kept?.messageId,
            at: Math.floor(Date.parse(kept?.at ?? '') / 1000),
            destination: { to: ['child@example.org'] },
          },
        ],
      }),
    );
  });
});

describe('stopping', { timeout: platformTimeout }, () => {
  test('Ctrl-C ends everything it started and leaves no lock', async () => {
    const running = await start();
    const { pid } = openDatabase(home);
    await store(running, '1');
    expect(await running.stop()).toMatchObject({ code: 0 });
    expect(processIdentity(pid)).toBeUndefined();
    expect(existsSync(join(home, 'bury', 'lock.json'))).toBe(false);
    expect(existsSync(join(home, 'bury', 'database.json'))).toBe(false);
  });

  test('says one line when it is ready and nothing else', async () => {
    const running = await start();
    const { output } = await running.stop();
    expect(isOneLine(output)).toBe(true);
    expect(output).toContain(
      `${running.origin} (inbox ${running.inbox}, desk sign-in http://127.0.0.1:`,
    );
  });

  test('ends with an error when its database is gone', async () => {
    const running = await start();
    process.kill(openDatabase(home).pid, 'SIGKILL');
    expect(await running.ended).toMatchObject({
      code: 1,
      output: expect.stringContaining('database.log'),
    });
  });

  test('keeps keys and records from everybody else on the computer', async () => {
    await start();
    const mode = (name: string) => statSync(join(home, 'bury', name)).mode & 0o777;
    expect(mode('key-ring.json')).toBe(0o600);
    expect(mode('db')).toBe(0o700);
  });
});

describe('refusing to start', { timeout: platformTimeout }, () => {
  const refused = (environment: Readonly<Record<string, string>>) =>
    refusedStart({ HEARD_HOME: home, HEARD_DIST: dist, ...environment });

  test.each(['HEARD_PORT', 'HEARD_MAIL_PORT', 'HEARD_DB_PORT', 'HEARD_SIGNIN_PORT'])(
    'names %s when that port is in use',
    async (variable) => {
      const other = createServer();
      const port = await listen(other, { port: 0, variable: '' });
      const { code, output } = await refused({ [variable]: String(port) });
      other.close();
      expect(code).toBe(1);
      expect(isOneLine(output)).toBe(true);
      expect(output).toContain(`Port ${port} is in use already: set ${variable}`);
    },
  );

  test('leaves records alone that another platform has open', async () => {
    const running = await start();
    const { output } = await refused({});
    expect(output).toContain(`These records are open already in process ${running.pid}`);
    expect(isOneLine(output)).toBe(true);
    expect(await store(running, '1')).toMatchObject({ found: true });
  });

  test.each([
    [{ HEARD_AUTHORITY: 'atlantis' }, 'choose bury'],
    [{ HEARD_PORT: 'many' }, 'HEARD_PORT is "many", which is no port'],
    [{ HEARD_NOW: 'yesterday' }, 'HEARD_NOW is "yesterday", which is not a time'],
    [{ HEARD_FAULTS: '{' }, 'HEARD_FAULTS is not a list of faults'],
    [{ HEARD_SETTINGS: '/nowhere.json' }, 'no council settings at /nowhere.json'],
    [{ PATH: '/nowhere', JAVA_HOME: '' }, 'Heard needs Java 17 or newer'],
  ])('says in one line what is wrong with %o', async (environment, words) => {
    const { code, output } = await refused(environment);
    expect(code).toBe(1);
    expect(isOneLine(output)).toBe(true);
    expect(output).toContain(words);
  });
});

describe('living at another time', { timeout: platformTimeout }, () => {
  const later = '2031-03-04T09:00:00.000Z';
  const minutesAfter = (now: string) => (Date.parse(now) - Date.parse(later)) / 60_000;

  test('time runs on from HEARD_NOW, in functions and on mail', async () => {
    const running = await start({ HEARD_NOW: later });
    const { now } = await store(running, '1', 'child@example.org');
    expect(minutesAfter(now)).toBeGreaterThan(0);
    expect(minutesAfter(now)).toBeLessThan(2);
    expect(minutesAfter(keptMail(home)[0]?.at ?? '')).toBeLessThan(2);
  });

  test('is kept with the records, and refuses to go back', async () => {
    const first = await start({ HEARD_NOW: later });
    const earlier = await store(first, '1');
    await first.kill();
    const { output } = await refusedStart({
      HEARD_HOME: home,
      HEARD_DIST: dist,
      HEARD_NOW: '2030-01-01T00:00:00Z',
    });
    expect(output).toContain('time cannot go back');
    expect(isOneLine(output)).toBe(true);
    const second = await start();
    expect(Date.parse((await store(second, '2')).now)).toBeGreaterThan(Date.parse(earlier.now));
    await second.stop();
    const third = await start({ HEARD_NOW: later });
    expect(minutesAfter((await store(third, '3')).now)).toBeGreaterThan(minutesAfter(earlier.now));
  });
});

describe('taking mail down from outside', { timeout: platformTimeout }, () => {
  test('refuses mail while the switch is on', async () => {
    const running = await start();
    setMailDown(home, true);
    expect(await store(running, '1', 'child@example.org')).toMatchObject({ sent: 503 });
    setMailDown(home, false);
    expect(await store(running, '2', 'child@example.org')).toMatchObject({ sent: 200 });
  });
});

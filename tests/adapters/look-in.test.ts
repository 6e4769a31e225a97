import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpPageOpener } from '../../functions/adapters/web/page-opener.ts';
import { startSchedules } from '../../infra/local/schedules.ts';
import { serviceFunctions } from '../../infra/service.ts';

const asked: string[] = [];
const answers: Readonly<Record<string, (reply: ServerResponse) => void>> = {
  '/': (reply) => reply.end('<!doctype html><title>Start</title>'),
  '/empty': (reply) => reply.end(' \n'),
  '/gone': (reply) => reply.writeHead(404).end('Not here'),
  '/away': (reply) => reply.writeHead(302, { location: '/' }).end(),
  '/never': () => undefined,
};
const server = createServer(({ method, url }: IncomingMessage, reply) => {
  asked.push(`${method} ${url}`);
  answers[url ?? '']?.(reply);
});
const addressOf = (found: AddressInfo | string | null): string =>
  found === null || typeof found === 'string'
    ? expect.fail('no port')
    : `http://127.0.0.1:${found.port}`;

let origin: string;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = addressOf(server.address());
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('opening a page of ours from outside', () => {
  test.each([
    ['/', 'opened'],
    ['/empty', 'empty'],
    ['/gone', { status: 404 }],
    ['/away', { status: 302 }],
    ['/never', 'no-answer'],
  ])('%s is %j', async (path, opened) => {
    expect(await httpPageOpener(origin, 500)(path)).toEqual(opened);
  });

  test('only reads', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test('of an address where nobody answers is no answer', async () => {
    expect(await httpPageOpener('http://127.0.0.1:1', 500)('/')).toBe('no-answer');
  });
});

describe('the clock of this computer', () => {
  test('does not look in: there is no outside here', async () => {
    const run: string[] = [];
    const stop = startSchedules({
      functions: serviceFunctions,
      invoke: async (name) => run.push(name),
      now: () => new Date(0),
      everySeconds: 0.01,
    });
    await expect.poll(() => run).toContain('weekly-tracker');
    stop();
    expect(run).not.toContain('look-in');
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../infra/local/gate/faults.ts';
import { aComplaint, builtDist, itemsOfCase, postComplaint } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { mailOfCases } from '../support/kept-mail.ts';
import {
  type ChildPlatform,
  openDatabase,
  platformTimeout,
  removeFolder,
  startChildPlatform,
  temporaryFolder,
} from '../support/platform.ts';

const mailsEach = 3;
const settling = 2000;
const busyMilliseconds = 400;

let home: string;
let running: ChildPlatform | undefined;
const start = async (environment: Record<string, string> = {}): Promise<ChildPlatform> => {
  running = await startChildPlatform({ HEARD_HOME: home, HEARD_DIST: builtDist(), ...environment });
  return running;
};
// Later than any claim that a dead sender left behind.
const afterLeases = (): Record<string, string> => ({
  HEARD_NOW: new Date(Date.now() + 5 * 60_000).toISOString(),
  HEARD_SWEEP_SECONDS: '1',
});
const sendCounts = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { headers } of mailOfCases(home)) {
    const id = headers.get('message-id') ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

beforeEach(() => {
  home = temporaryFolder();
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  removeFolder(home);
}, platformTimeout);

describe('the power goes between two steps', () => {
  test('records survive a stop and a start', async () => {
    const first = await start();
    const before = await postComplaint(first.origin, aComplaint(1));
    await first.stop();
    const { origin } = await start();
    expect(await postComplaint(origin, aComplaint(1))).toEqual({ ...before, status: 200 });
  });

  // Every single step is broken in tests/faults/seeded; here many people are in the middle of it.
  test('in a busy minute: nothing that had a receipt is lost', async () => {
    const first = await start();
    const posts = Array.from({ length: 12 }, (_, place) =>
      postComplaint(first.origin, aComplaint(place)).catch(() => undefined),
    );
    await setTimeout(busyMilliseconds);
    await first.kill();
    const receipts = (await Promise.all(posts)).map((reply) => reply?.receipt);
    const { origin } = await start(afterLeases());
    for (const [place, receipt] of receipts.entries()) {
      const again = await postComplaint(origin, aComplaint(place));
      expect(again.receipt).toEqual(receipt ?? again.receipt);
      expect(again.status).toBe(receipt === undefined ? again.status : 200);
    }
    await eventually(() => expect(sendCounts().size).toBe(12 * mailsEach), 40_000);
    await setTimeout(settling);
    expect(sendCounts().size).toBe(12 * mailsEach);
    expect(Math.max(...sendCounts().values())).toBeLessThanOrEqual(2);
  });
});

describe('the power goes while a letter comes back', () => {
  const bounces = {
    person: { name: 'Sam', age: 14, contact: { email: 'bounce@simulator.amazonses.com' } },
  };
  const news = { service: 'table', function: 'mail-events', nth: 1 } as const;

  test.each<[string, Omit<FaultRule, 'what'>]>([
    ['once mail has it', { service: 'mail', nth: 3, when: 'after' }],
    ['before its news is read', { ...news, operation: 'GetItem', when: 'before' }],
    ['before its news is written', { ...news, operation: 'TransactWriteItems', when: 'before' }],
    ['once its news is written', { ...news, operation: 'TransactWriteItems', when: 'after' }],
  ])('%s: somebody still has a task, once', async (_when, rule) => {
    const killed: FaultRule = { ...rule, what: 'kill' };
    const first = await start({ HEARD_FAULTS: JSON.stringify([killed]) });
    const posted = postComplaint(first.origin, aComplaint(1, bounces)).catch(() => undefined);
    await first.ended;
    await posted;
    const { origin } = await start(afterLeases());
    const { receipt } = await postComplaint(origin, aComplaint(1, bounces));
    await eventually(async () => {
      const database = `http://127.0.0.1:${openDatabase(home).port}`;
      const items = await itemsOfCase(database, 'heard-bury', receipt?.reference ?? '');
      const notice = items.find(({ sk }) => sk === 'NOTICE#acknowledgement-1');
      expect(notice).toMatchObject({ state: 'bounced' });
      expect(items.filter(({ kind }) => kind === 'mail-returned')).toHaveLength(1);
      expect(readdirSync(join(home, 'bury', 'mail-news'))).toEqual([]);
    }, 40_000);
  });
});

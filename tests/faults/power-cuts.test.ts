import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../infra/local/gate/faults.ts';
import { aComplaint, builtDist, itemsOfCase, postComplaint } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
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

let home: string;
let running: ChildPlatform | undefined;
const start = async (environment: Record<string, string> = {}): Promise<ChildPlatform> => {
  running = await startChildPlatform({ HEARD_HOME: home, HEARD_DIST: builtDist(), ...environment });
  return running;
};
const faults = (rule: Omit<FaultRule, 'what'>): Record<string, string> => ({
  HEARD_FAULTS: JSON.stringify([{ ...rule, what: 'kill' }]),
});
// Later than any claim that a dead sender left behind.
const afterLeases = (): Record<string, string> => ({
  HEARD_NOW: new Date(Date.now() + 5 * 60_000).toISOString(),
  HEARD_SWEEP_SECONDS: '1',
});
const sendCounts = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { headers } of keptMail(home)) {
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

  test.each([
    [
      'before the case is saved',
      {
        service: 'table',
        operation: 'TransactWriteItems',
        function: 'submit',
        nth: 1,
        when: 'before',
      },
    ],
    [
      'after the case is saved, before the answer',
      {
        service: 'table',
        operation: 'TransactWriteItems',
        function: 'submit',
        nth: 1,
        when: 'after',
      },
    ],
  ] as const)('%s: sending again gives one case and one set of mails', async (_, rule) => {
    const first = await start(faults(rule));
    await postComplaint(first.origin, aComplaint(1)).catch(() => undefined);
    await first.ended;
    const { origin } = await start();
    const again = await postComplaint(origin, aComplaint(1));
    expect(again.status).toBe(rule.when === 'before' ? 201 : 200);
    await eventually(() => expect(sendCounts().size).toBe(mailsEach), 20_000);
    await setTimeout(settling);
    expect([...sendCounts().values()]).toEqual([1, 1, 1]);
  });

  test.each([
    [
      'between the save and the first claim',
      {
        service: 'table',
        operation: 'UpdateItem',
        function: 'deliver-notices',
        nth: 1,
        when: 'before',
      },
    ],
    ['between a claim and the mail', { service: 'mail', nth: 1, when: 'before' }],
  ] as const)('%s: the mail goes after the restart, once', async (_, rule) => {
    const first = await start(faults(rule));
    await postComplaint(first.origin, aComplaint(1)).catch(() => undefined);
    await first.ended;
    await start(afterLeases());
    await eventually(() => expect(sendCounts().size).toBe(mailsEach), 20_000);
    await setTimeout(settling);
    expect([...sendCounts().values()]).toEqual([1, 1, 1]);
  });

  test('between the mail and its record: every letter goes, and only those in flight go twice, never more', async () => {
    const first = await start(faults({ service: 'mail', nth: 1, when: 'after' }));
    await postComplaint(first.origin, aComplaint(1)).catch(() => undefined);
    await first.ended;
    const inFlight = sendCounts().size;
    await start(afterLeases());
    await eventually(() => expect(sendCounts().size).toBe(mailsEach), 20_000);
    await setTimeout(settling);
    const counts = [...sendCounts().values()];
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect(counts.filter((count) => count === 2).length).toBeLessThanOrEqual(inFlight);
  });

  test.each([150, 400, 900])(
    '%i milliseconds into a busy minute: nothing that had a receipt is lost',
    async (milliseconds) => {
      const first = await start();
      const posts = Array.from({ length: 12 }, (_, place) =>
        postComplaint(first.origin, aComplaint(place)).catch(() => undefined),
      );
      await setTimeout(milliseconds);
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
    },
  );
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
    const first = await start(faults(rule));
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import type { PlatformOptions } from '../../infra/local/platform-options.ts';
import {
  aComplaint,
  builtDist,
  grantsFile,
  itemsOfCase,
  postComplaint,
} from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';

let home: string;
let platform: Platform | undefined;
const start = async (options: Partial<PlatformOptions> = {}): Promise<Platform> => {
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    ...options,
  });
  return platform;
};

beforeEach(() => {
  home = temporaryFolder();
});
afterEach(async () => {
  await platform?.stop();
  platform = undefined;
  removeFolder(home);
}, platformTimeout);

const complainWith = async (origin: string, place: number, email: string): Promise<string> => {
  const person = { name: 'Sam', age: 14, contact: { email, preferred: 'email' } };
  const { receipt } = await postComplaint(origin, aComplaint(place, { person }));
  return receipt?.reference ?? expect.fail('no receipt');
};
const itemsOf = ({ database, tableName }: Platform, reference: string) =>
  itemsOfCase(database, tableName, reference);
const noticeOf = (items: Awaited<ReturnType<typeof itemsOf>>) =>
  items.find(({ sk }) => sk === 'NOTICE#acknowledgement-1');
const kept = (folder: 'mail-news' | 'mail-news-failures') =>
  readdirSync(join(home, 'bury', folder));

describe('mail that comes back', () => {
  test('becomes a task the same day; what answers by itself, or was delivered, does not', async () => {
    const running = await start();
    const expected = [
      ['bounce@simulator.amazonses.com', 'bounced', 'mail-returned'],
      ['suppressionlist@simulator.amazonses.com', 'suppressed', 'mail-returned'],
      ['complaint@simulator.amazonses.com', 'complained', 'mail-returned'],
      ['success+rejected@simulator.amazonses.com', 'failed', 'mail-returned'],
      ['bounce+transient@simulator.amazonses.com', 'delayed', 'mail-delayed'],
      ['success+delayed@simulator.amazonses.com', 'delayed', undefined],
      ['ooto@simulator.amazonses.com', 'sent', undefined],
    ] as const;
    for (const [place, [email, state, task]] of expected.entries()) {
      const reference = await complainWith(running.origin, place, email);
      const items = await eventually(async () => {
        const found = await itemsOf(running, reference);
        expect(noticeOf(found)).toMatchObject({ state, fate: expect.any(String) });
        return found;
      });
      const tasks = items.filter(({ notice, type }) => type === 'task' && notice !== undefined);
      expect(tasks.map(({ kind }) => kind)).toEqual(task === undefined ? [] : [task]);
      const apart = items.filter(({ type }) => !String(type).endsWith('-statement'));
      expect(JSON.stringify(apart)).not.toMatch(/simulator|user unknown|mailbox full/);
    }
    await eventually(() => expect(kept('mail-news')).toEqual([]));
    expect(kept('mail-news-failures')).toEqual([]);
    const log = readFileSync(join(home, 'bury', 'log', 'functions.log'), 'utf8');
    expect(log).toContain('mail-event-heard');
    expect(log).not.toMatch(/simulator\.amazonses|user unknown/);
  });

  test('is not lost when its function cannot reach the records, nor when the service stops', async () => {
    const first = await start({
      faults: [
        {
          service: 'table',
          function: 'mail-events',
          operation: 'GetItem',
          nth: 1,
          times: 1000,
          when: 'before',
          what: 'error',
        },
      ],
    });
    const reference = await complainWith(first.origin, 1, 'bounce@simulator.amazonses.com');
    await eventually(() => expect(keptMail(home)).toHaveLength(3));
    expect(noticeOf(await itemsOf(first, reference))).not.toMatchObject({ state: 'bounced' });
    await first.stop();
    expect(kept('mail-news')).toHaveLength(1);
    const again = await start();
    await eventually(async () =>
      expect(noticeOf(await itemsOf(again, reference))).toMatchObject({ state: 'bounced' }),
    );
    await eventually(() => expect(kept('mail-news')).toEqual([]));
  });

  test('stops the next letter to that address, and a person has a task instead', async () => {
    const running = await start({ now: '2026-11-23T10:00:00Z' });
    const reference = await complainWith(running.origin, 1, 'bounce@simulator.amazonses.com');
    await eventually(async () =>
      expect(noticeOf(await itemsOf(running, reference))).toMatchObject({ state: 'bounced' }),
    );
    await running.stop();
    // After the twentieth working day a letter is owed to the child.
    const later = await start({ now: '2026-12-29T10:00:00Z', sweepSeconds: 1 });
    const items = await eventually(async () => {
      const found = await itemsOf(later, reference);
      expect(
        found.find(({ kind, type }) => type === 'notice' && kind === 'stage-2-offer'),
      ).toMatchObject({
        state: 'failed',
        lastCode: 'address-returned',
      });
      return found;
    }, 40_000);
    expect(items.map(({ kind }) => kind)).toContain('address-returned');
    const toChild = keptMail(home).filter(({ destinations }) =>
      destinations.includes('bounce@simulator.amazonses.com'),
    );
    expect(toChild).toHaveLength(1);
  });
});

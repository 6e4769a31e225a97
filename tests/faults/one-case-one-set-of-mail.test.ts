import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../infra/local/gate/faults.ts';
import type { Platform } from '../../infra/local/platform.ts';
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

const mailsEach = 3;
const settling = 1500;

// One service for all: each test sends words of its own, and what goes wrong is armed while it runs.
let home: string;
let platform: Platform;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({ home, dist: builtDist(), grantsFile: grantsFile() });
}, platformTimeout);
afterEach(() => platform.arm([]));
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
}, platformTimeout);

const post = (place: number) => postComplaint(platform.origin, aComplaint(place));
const mailsOf = (reference = '') =>
  keptMail(home).filter(({ tags }) => tags['reference']?.includes(reference));
const itemsOf = (reference = '') => itemsOfCase(platform.database, platform.tableName, reference);
const onWrites = (fault: Pick<FaultRule, 'when' | 'what' | 'times'>): void =>
  platform.arm([
    { service: 'table', function: 'submit', operation: 'TransactWriteItems', nth: 1, ...fault },
  ]);
const later = async (): Promise<void> => {
  await platform.moveTo(new Date(platform.now().getTime() + 20 * 60_000));
  await platform.invoke('sweep', {});
};

describe('sending the same thing more than once', () => {
  test('two concurrent posts of one submission, ten times over, make one case, one set of mails and one receipt', async () => {
    const references: string[] = [];
    for (let place = 0; place < 10; place += 1) {
      const [one, two] = await Promise.all([post(place), post(place)]);
      expect([one.status, two.status].sort()).toEqual([200, 201]);
      expect(one.body).toEqual(two.body);
      references.push(one.receipt?.reference ?? '');
    }
    const mails = () => references.map((reference) => mailsOf(reference).length);
    const oneSetEach = references.map(() => mailsEach);
    await eventually(() => expect(mails()).toEqual(oneSetEach), 20_000);
    await setTimeout(settling);
    expect(mails()).toEqual(oneSetEach);
    expect(new Set(references).size).toBe(references.length);
  });

  test('two concurrent plain form posts without any id are one case', async () => {
    const before = keptMail(home).length;
    const body =
      'role=child&complaint.story=Nobody+calls+me+back&person.contact.email=sam%40example.com';
    const postForm = () =>
      fetch(`${platform.origin}/api/complaints`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        body,
      });
    const replies = await Promise.all([postForm(), postForm()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 201]);
    await eventually(() => expect(keptMail(home)).toHaveLength(before + mailsEach));
    await setTimeout(settling);
    expect(keptMail(home)).toHaveLength(before + mailsEach);
  });
});

describe('when the records misbehave', () => {
  test('a conflict with another transaction is tried again and is no error', async () => {
    onWrites({ when: 'before', what: 'transaction-conflict', times: 2 });
    expect((await post(20)).status).toBe(201);
  });

  test.each([
    ['transaction-conflict', 21],
    ['reset', 22],
    ['error', 23],
  ] as const)(
    'a write that went through but was answered with "%s" is still one case with its receipt',
    async (what, place) => {
      onWrites({ when: 'after', what });
      const { status, receipt } = await post(place);
      expect([200, 201]).toContain(status);
      const items = await itemsOf(receipt?.reference);
      expect(items.filter(({ type }) => type === 'case')).toHaveLength(1);
      await eventually(() => expect(mailsOf(receipt?.reference)).toHaveLength(mailsEach));
    },
  );

  test('records that stay away are a 500 that stores nothing, and the same post goes through later', async () => {
    onWrites({ when: 'before', what: 'error', times: 1000 });
    expect((await post(24)).status).toBe(500);
    platform.arm([]);
    expect((await post(24)).status).toBe(201);
  });
});

describe('when mail is down', () => {
  test('a post is still answered 201, and the mail goes when mail is back, once', async () => {
    platform.mail.setDown(true);
    const { status, receipt } = await post(30);
    expect(status).toBe(201);
    await setTimeout(settling);
    expect(mailsOf(receipt?.reference)).toHaveLength(0);
    platform.mail.setDown(false);
    await later();
    await eventually(() => expect(mailsOf(receipt?.reference)).toHaveLength(mailsEach));
    await setTimeout(settling);
    expect(mailsOf(receipt?.reference)).toHaveLength(mailsEach);
  });

  test('a letter whose answer was lost is sent once more and then marked, never a third time', async () => {
    platform.arm([{ service: 'mail', nth: 1, times: 100, when: 'after', what: 'reset' }]);
    const { receipt } = await post(31);
    await eventually(() => expect(mailsOf(receipt?.reference)).toHaveLength(mailsEach));
    await later();
    await later();
    const items = await itemsOf(receipt?.reference);
    const failed = items.filter(({ type, state }) => type === 'notice' && state === 'failed');
    expect(failed).toHaveLength(mailsEach);
    expect(items.filter(({ kind }) => kind === 'notice-failed')).toHaveLength(mailsEach);
    expect(mailsOf(receipt?.reference)).toHaveLength(2 * mailsEach);
  });
});

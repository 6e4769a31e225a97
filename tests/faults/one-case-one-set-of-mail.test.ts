import { setTimeout } from 'node:timers/promises';
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

const mailsEach = 3;
const settling = 1500;

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

describe('sending the same thing more than once', () => {
  test('two concurrent posts of one submission, ten times over, make one case, one set of mails and one receipt', async () => {
    const { origin } = await start();
    for (let place = 0; place < 10; place += 1) {
      const [one, two] = await Promise.all([
        postComplaint(origin, aComplaint(place)),
        postComplaint(origin, aComplaint(place)),
      ]);
      expect([one.status, two.status].sort()).toEqual([200, 201]);
      expect(one.body).toEqual(two.body);
    }
    await eventually(() => expect(keptMail(home)).toHaveLength(10 * mailsEach), 20_000);
    await setTimeout(settling);
    const mails = keptMail(home);
    expect(mails).toHaveLength(10 * mailsEach);
    expect(new Set(mails.map(({ headers }) => headers.get('message-id'))).size).toBe(
      10 * mailsEach,
    );
  });

  test('two concurrent plain form posts without any id are one case', async () => {
    const { origin } = await start();
    const body =
      'role=child&complaint.story=Nobody+calls+me+back&person.contact.email=sam%40example.com';
    const post = () =>
      fetch(`${origin}/api/complaints`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        body,
      });
    const replies = await Promise.all([post(), post()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 201]);
    await eventually(() => expect(keptMail(home)).toHaveLength(mailsEach));
    await setTimeout(settling);
    expect(keptMail(home)).toHaveLength(mailsEach);
  });
});

describe('when the records misbehave', () => {
  test('a conflict with another transaction is tried again and is no error', async () => {
    const { origin } = await start({
      faults: [
        {
          service: 'table',
          function: 'submit',
          operation: 'TransactWriteItems',
          nth: 1,
          times: 2,
          when: 'before',
          what: 'transaction-conflict',
        },
      ],
    });
    expect((await postComplaint(origin, aComplaint(1))).status).toBe(201);
  });

  test.each(['transaction-conflict', 'reset', 'error'] as const)(
    'a write that went through but was answered with "%s" is still one case with its receipt',
    async (what) => {
      const { origin, database, tableName } = await start({
        faults: [
          {
            service: 'table',
            function: 'submit',
            operation: 'TransactWriteItems',
            nth: 1,
            when: 'after',
            what,
          },
        ],
      });
      const { status, receipt } = await postComplaint(origin, aComplaint(1));
      expect([200, 201]).toContain(status);
      const items = await itemsOfCase(database, tableName, receipt?.reference ?? '');
      expect(items.filter(({ type }) => type === 'case')).toHaveLength(1);
      await eventually(() => expect(keptMail(home)).toHaveLength(mailsEach));
    },
  );

  test('records that stay away are a 500 that stores nothing, and the same post goes through later', async () => {
    const away = await start({
      faults: [
        {
          service: 'table',
          function: 'submit',
          operation: 'TransactWriteItems',
          nth: 1,
          times: 1000,
          when: 'before',
          what: 'error',
        },
      ],
    });
    expect((await postComplaint(away.origin, aComplaint(1))).status).toBe(500);
    await away.stop();
    const { origin } = await start();
    expect((await postComplaint(origin, aComplaint(1))).status).toBe(201);
  });
});

describe('when mail is down', () => {
  test('a post is still answered 201, and the mail goes when mail is back, once', async () => {
    const { origin, mail } = await start({ sweepSeconds: 1 });
    mail.setDown(true);
    expect((await postComplaint(origin, aComplaint(1))).status).toBe(201);
    await setTimeout(settling);
    expect(keptMail(home)).toHaveLength(0);
    mail.setDown(false);
    await eventually(() => expect(keptMail(home)).toHaveLength(mailsEach), 40_000);
    await setTimeout(settling);
    expect(keptMail(home)).toHaveLength(mailsEach);
  });

  test('a letter whose answer was lost is sent once more and then marked, never a third time', async () => {
    const { origin, database, tableName } = await start({
      sweepSeconds: 1,
      faults: [{ service: 'mail', nth: 1, times: 100, when: 'after', what: 'reset' }],
    });
    const { receipt } = await postComplaint(origin, aComplaint(1));
    const items = await eventually(async () => {
      const found = await itemsOfCase(database, tableName, receipt?.reference ?? '');
      expect(
        found.filter(({ type, state }) => type === 'notice' && state === 'failed'),
      ).toHaveLength(mailsEach);
      return found;
    }, 60_000);
    expect(items.filter(({ kind }) => kind === 'notice-failed')).toHaveLength(mailsEach);
    expect(keptMail(home)).toHaveLength(2 * mailsEach);
  });
});

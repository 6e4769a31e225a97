import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowFrom } from '../../functions/adapters/dynamo/marshalling.ts';
import { dynamoStuckNotices } from '../../functions/adapters/dynamo/stuck-notices.ts';
import { addDays } from '../../functions/domain/clock/calendar-day.ts';
import { dayInWords } from '../../functions/domain/clock/london.ts';
import { mailingOf } from '../../functions/domain/report/tracker-week.ts';
import { makeListStuck } from '../../functions/use-cases/list-stuck.ts';
import { makePutNoticeBack } from '../../functions/use-cases/put-notice-back.ts';
import type { Platform } from '../../infra/local/platform.ts';
import type { PlatformOptions } from '../../infra/local/platform-options.ts';
import { bury } from '../../shared/authority/bury.ts';
import { type TrackerReply, trackerReplySchema } from '../../shared/desk-api/tracker-reply.ts';
import { aComplaint, builtDist, grantsFile, postComplaint } from '../support/built-portal.ts';
import { askDesk, idOf, signInAs } from '../support/desk-person.ts';
import { eventually } from '../support/eventually.ts';
import { type KeptMail, keptMail } from '../support/kept-mail.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';

const timeout = platformTimeout;
const hour = 3_600_000;
const week = 7 * 24 * hour;
const later = (from: Date, milliseconds: number): Date => new Date(from.getTime() + milliseconds);
const { report } = bury;
/** The week it is, and the next hour at which Bury mails: real ones, because who signs in is checked by the real clock. */
const thisWeek = mailingOf(new Date().toISOString(), report.tracker);
const nextWeek = mailingOf(later(new Date(thisWeek.at), week + hour).toISOString(), report.tracker);
const monday = new Date(nextWeek.at);
const director = 'executive-director@heard.example';
const practice = 'director-of-practice@heard.example';

let home: string;
let platform: Platform;
const start = async (options: Partial<PlatformOptions> = {}): Promise<void> => {
  const places = { home, dist: builtDist(), grantsFile: grantsFile() };
  platform = await startTestPlatform({ ...places, ...options });
};

beforeEach(() => {
  home = temporaryFolder();
});
afterEach(async () => {
  await platform.stop();
  removeFolder(home);
}, timeout);

const complain = async (count: number): Promise<readonly string[]> => {
  const references: string[] = [];
  for (let place = 1; place <= count; place += 1) {
    const { receipt } = await postComplaint(platform.origin, aComplaint(place));
    references.push(receipt?.reference ?? expect.fail('no receipt'));
  }
  await eventually(() => expect(keptMail(home)).toHaveLength(3 * count), 20_000);
  return references;
};

const trackersTo = (reader: string): readonly KeptMail[] =>
  keptMail(home).filter(
    ({ subject, destinations }) =>
      subject.startsWith('Weekly status of all complaints') && destinations.includes(reader),
  );
const make = () => platform.invoke('weekly-tracker', {}).catch(() => 'failed');

const atDesk = async (role: 'complaints-manager' | 'complaints-officer') => {
  const { token } = await signInAs(platform, idOf(platform, role));
  return askDesk(platform, 'desk/tracker', { token });
};
const trackerAtDesk = async (): Promise<TrackerReply> =>
  trackerReplySchema.parse((await atDesk('complaints-manager')).body);

const records = () => ({
  client: new DynamoDBClient({
    endpoint: platform.database,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  }),
  table: platform.tableName,
  patience: { jitter: () => 0, wait: async () => undefined },
});

/** As a case was kept before there were listings. */
const withoutListing = (reference: string) => {
  const { client, table: TableName } = records();
  const Key = rowFrom({ pk: `CASE#${reference}`, sk: 'CASE' });
  return client.send(new UpdateItemCommand({ TableName, Key, UpdateExpression: 'REMOVE listing' }));
};

describe('the weekly tracker', () => {
  test('comes at the council’s hour, once to each of those who are named, though its function failed at first', {
    timeout,
  }, async () => {
    await start();
    const references = await complain(3);
    await withoutListing(references[0] ?? '');
    await platform.moveTo(monday);
    const records = { service: 'table', function: 'weekly-tracker', nth: 1, times: 1000 } as const;
    platform.arm([{ ...records, operation: 'TransactWriteItems', when: 'before', what: 'error' }]);
    expect(await make()).toBe('failed');
    expect(trackersTo(director)).toHaveLength(0);
    platform.arm([]);
    await make();
    await eventually(() => {
      expect(trackersTo(director)).toHaveLength(1);
      expect(trackersTo(practice)).toHaveLength(1);
    });
    await make();
    await platform.invoke('sweep', {});
    await make();
    expect([...trackersTo(director), ...trackersTo(practice)]).toHaveLength(2);
    expect(keptMail(home)).toHaveLength(3 * 3 + 2);

    const { tracker, mail } = await trackerAtDesk();
    const [letter] = trackersTo(director);
    expect(letter?.subject).toBe(`Weekly status of all complaints: ${dayInWords(nextWeek.day)}`);
    expect(mail).toEqual({ day: nextWeek.day, letters: 2, sent: 2, underWay: 0, notDelivered: 0 });
    const { open, late, inTime, undated, escalate } = tracker.total;
    expect(open).toBe(3);
    for (const [name, count] of [
      ['Open', open],
      ['Late', late],
      ['In time', inTime],
      ['No date runs', undated],
      ['For a senior manager now', escalate],
    ]) {
      expect(letter?.text).toContain(`\n${name}: ${count}\n`);
    }
    for (const reference of references) expect(letter?.text.split(reference)).toHaveLength(2);
    expect(letter?.text).not.toMatch(/Sam|calls me back/);
    expect(letter?.html).toContain('<h2');

    // The next week has one of its own.
    await platform.moveTo(later(monday, week - 2 * hour));
    await make();
    await platform.moveTo(later(monday, week + hour));
    await make();
    await make();
    await eventually(() => expect(trackersTo(director)).toHaveLength(2));
    expect(trackersTo(director).at(-1)?.subject).toContain(dayInWords(addDays(nextWeek.day, 7)));
  });

  test('waits while mail is down, and then comes once', { timeout }, async () => {
    await start();
    await platform.moveTo(monday);
    platform.mail.setDown(true);
    await make();
    await eventually(async () =>
      expect((await trackerAtDesk()).mail).toMatchObject({ letters: 2, underWay: 2 }),
    );
    platform.mail.setDown(false);
    await platform.moveTo(later(monday, 5 * 60_000));
    await platform.invoke('sweep', {});
    await platform.invoke('sweep', {});
    await eventually(async () => expect((await trackerAtDesk()).mail.sent).toBe(2));
    expect([...trackersTo(director), ...trackersTo(practice)]).toHaveLength(2);
    expect(trackersTo(director)[0]?.text).toContain('No complaint was open.');
  });

  test('is sent by the sweep where the stream could not', { timeout }, async () => {
    await start();
    await platform.moveTo(monday);
    const reading = { service: 'table', function: 'deliver-notices', operation: 'Query' } as const;
    platform.arm([{ ...reading, nth: 1, times: 1000, when: 'before', what: 'error' }]);
    await make();
    await platform.moveTo(later(monday, 5 * 60_000));
    await platform.invoke('sweep', {});
    expect((await trackerAtDesk()).mail).toMatchObject({ letters: 2, sent: 2 });
    await platform.invoke('sweep', {});
    expect([...trackersTo(director), ...trackersTo(practice)]).toHaveLength(2);
  });

  test('that comes back is shown at the desk, listed as stuck, and can be put back', {
    timeout,
  }, async () => {
    const example = readFileSync(
      new URL('../../infra/council-settings/bury.example.json', import.meta.url),
      'utf8',
    );
    const settingsFile = join(home, 'settings.json');
    writeFileSync(settingsFile, example.replace(director, 'bounce@simulator.amazonses.com'));
    await start({ settingsFile });
    await platform.moveTo(monday);
    await make();
    await eventually(async () =>
      expect((await trackerAtDesk()).mail).toMatchObject({ letters: 2, sent: 1, notDelivered: 1 }),
    );
    const stuck = dynamoStuckNotices(records());
    const ports = { stuck, clock: () => later(monday, hour).toISOString() };
    const key = { reference: `tracker-${nextWeek.day}`, noticeId: 'weekly-tracker-1' };
    const { found } = await makeListStuck(ports)();
    expect(found.map(({ notice, stuck: { why } }) => [notice.reference, notice.id, why])).toEqual([
      [key.reference, key.noticeId, 'came-back'],
    ]);
    const asking = { by: 'operator', evenIfSent: false };
    expect(await makePutNoticeBack(ports)(key, asking)).toMatchObject({ kind: 'put-back' });
    expect((await trackerAtDesk()).mail).toMatchObject({ underWay: 1 });
  });

  test('is for those who read reports', { timeout }, async () => {
    await start();
    expect((await atDesk('complaints-officer')).status).toBe(403);
    expect((await trackerAtDesk()).mail).toMatchObject({ day: thisWeek.day, letters: 0 });
  });
});

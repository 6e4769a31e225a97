import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { keepStreamFailure } from '../../infra/local/stream/stream-failures.ts';
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

const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

let home: string;
let platform: Platform;
beforeAll(async () => {
  home = temporaryFolder();
}, platformTimeout);
afterAll(async () => {
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

/** The example settings, but for one inbox. */
const settingsWith = (advocacy: string): string => {
  const file = join(home, 'settings.json');
  const example = readFileSync(inRepository('infra/council-settings/bury.example.json'), 'utf8');
  writeFileSync(file, example.replace('advocacy-inbox@heard.example', advocacy));
  return file;
};

const startWith = async (advocacy: string): Promise<void> => {
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    settingsFile: settingsWith(advocacy),
  });
};

/** What an operator types, and what it says. */
const notices = (...words: readonly string[]) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    execFile(
      process.execPath,
      [inRepository('infra/notices/notices.ts'), ...words],
      { env: { PATH: process.env['PATH'], HEARD_HOME: home } },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });

describe('a referral that mail refused for good', () => {
  test('is seen, put back when its cause is mended, and then it goes', {
    timeout: platformTimeout,
  }, async () => {
    await startWith('advocacy..inbox@heard.example');
    expect((await notices('stuck')).said).toBe('Nothing is stuck.\n');
    const { receipt } = await postComplaint(platform.origin, aComplaint(1));
    const reference = receipt?.reference ?? expect.fail('no receipt');
    const stuck = await eventually(async () => {
      const { said, code } = await notices('stuck');
      expect(said).toContain('1 notice is stuck.');
      expect(code).toBe(0);
      return said;
    });
    expect(stuck).toMatch(
      new RegExp(
        `${reference}\\s+advocacy-referral-1\\s+advocacy-service\\s+failed\\s+1\\s+InvalidParameterValue\\s+\\S+Z\\s+a person`,
      ),
    );
    const items = () => itemsOfCase(platform.database, platform.tableName, reference);
    expect((await items()).map(({ kind }) => kind)).toContain('notice-failed');
    await platform.stop();

    await startWith('advocacy-inbox@heard.example');
    const put = await notices('retry', reference, '--by', 'operator-7');
    expect(put).toEqual({
      code: 0,
      said: `${reference} advocacy-referral-1: put back, and goes within a minute.\n`,
    });
    await platform.invoke('sweep', {});
    expect(keptMail(home).flatMap(({ destinations }) => destinations)).toContain(
      'advocacy-inbox@heard.example',
    );
    expect((await notices('stuck')).said).toBe('Nothing is stuck.\n');
    expect((await items()).filter(({ event }) => event === 'notice-put-back')).toMatchObject([
      { actor: 'operator-7', notice: 'advocacy-referral-1' },
    ]);
    expect((await items()).map(({ kind }) => kind)).not.toContain('notice-failed');

    const again = await notices('retry', reference, 'advocacy-referral-1');
    expect(again).toMatchObject({ code: 1, said: expect.stringContaining('it was sent') });
    const none = await notices('retry', reference);
    expect(none).toMatchObject({ code: 1, said: expect.stringContaining('has failed') });
  });

  test('a batch that the stream set aside is put back by its file, and what has gone stays gone', {
    timeout: platformTimeout,
  }, async () => {
    const { receipt } = await postComplaint(platform.origin, aComplaint(2));
    const reference = receipt?.reference ?? expect.fail('no receipt');
    await eventually(() =>
      expect(keptMail(home).filter(({ text }) => text.includes(reference))).toHaveLength(3),
    );
    const folder = join(home, 'bury', 'stream-failures');
    const at = new Date('2026-11-23T09:00:00.000Z');
    const record = (id: string) => ({
      eventID: 'e',
      eventName: 'INSERT',
      eventVersion: '1.1' as const,
      eventSource: 'aws:dynamodb' as const,
      awsRegion: 'eu-west-2' as const,
      eventSourceARN: 'stream',
      dynamodb: {
        ApproximateCreationDateTime: 1,
        Keys: { pk: { S: `CASE#${reference}` }, sk: { S: `NOTICE#${id}` } },
        SequenceNumber: '1',
        SizeBytes: 1,
        StreamViewType: 'KEYS_ONLY' as const,
      },
    });
    const records = [record('acknowledgement-1'), record('team-intake-1')];
    keepStreamFailure(folder, {
      name: 'deliver-notices',
      shard: 's',
      stream: 'stream',
      attempts: 3,
      at,
      records,
    });
    const put = await notices('put-back', join(folder, '2026-11-23T09-00-00.000Z-1.json'));
    expect(put).toEqual({
      code: 0,
      said: [
        `${reference} acknowledgement-1: not put back, because it was sent.`,
        `${reference} team-intake-1: not put back, because it was sent.`,
        '',
      ].join('\n'),
    });
    expect((await notices('put-back', inRepository('package.json'))).code).toBe(1);
  });
});

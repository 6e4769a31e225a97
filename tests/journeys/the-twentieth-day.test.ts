import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

let home: string;
let platform: Platform;
const startAt = (now: string) =>
  startTestPlatform({ home, dist: builtDist(), grantsFile: grantsFile(), now });
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startAt('2026-11-22T19:30:00.000Z');
}, platformTimeout);
afterAll(async () => {
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

describe('a complaint that nobody answers', () => {
  test('is offered Stage 2 when the twentieth day has passed, though the service was down all that time', {
    timeout: platformTimeout,
  }, async () => {
    const { receipt } = await postComplaint(platform.origin, aComplaint(1));
    const reference = receipt?.reference ?? expect.fail('no receipt');
    await eventually(() => expect(keptMail(home)).toHaveLength(3));
    await platform.stop();

    platform = await startAt('2026-12-19T09:00:00.000Z');
    const toSam = () =>
      keptMail(home).filter(({ destinations }) => destinations.includes('sam1@example.com'));
    await eventually(() => expect(keptMail(home)).toHaveLength(10), 20_000);
    expect(toSam()).toHaveLength(2);
    expect(toSam()[1]?.text).toContain('We had to answer you by Friday 18 December 2026.');
    expect(toSam()[1]?.subject).toBe(`About your message ${reference}`);
    const toLead = keptMail(home).filter(({ destinations }) =>
      destinations.includes('senior-lead@heard.example'),
    );
    expect(toLead.map(({ subject }) => subject)).toContain(
      `${reference}: day 20 has passed: Stage 2 is being offered`,
    );

    await platform.invoke('clockwork', {});
    await platform.invoke('sweep', {});
    expect(keptMail(home)).toHaveLength(10);
    const items = await itemsOfCase(platform.database, platform.tableName, reference);
    expect(items.filter(({ event }) => event === 'stage-2-offered')).toHaveLength(1);
  });
});

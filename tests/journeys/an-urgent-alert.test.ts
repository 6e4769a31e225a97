import type { Browser } from 'playwright-core';
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
import { openBrowser } from '../support/web-browser.ts';
import { axeFindings } from '../support/web-pages.ts';

let home: string;
let platform: Platform;
let browser: Browser;
const startAt = (now: string) =>
  startTestPlatform({ home, dist: builtDist(), grantsFile: grantsFile(), now });
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startAt('2026-11-23T09:30:00.000Z');
  browser = await openBrowser();
}, platformTimeout);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

const sendUnsafe = async (place: number): Promise<string> => {
  const unsafe = aComplaint(place, { safety: 'unsafe', where: 'at the library' });
  const { receipt } = await postComplaint(platform.origin, unsafe);
  return receipt?.reference ?? expect.fail('no receipt');
};
const alertsTo = (address: string, reference: string) =>
  keptMail(home).filter(
    ({ destinations, subject }) =>
      destinations.includes(address) && subject.startsWith(`URGENT ${reference}`),
  );
const linkIn = async (address: string, reference: string): Promise<string> => {
  await eventually(() => expect(alertsTo(address, reference)).toHaveLength(1), 20_000);
  const text = alertsTo(address, reference)[0]?.text ?? '';
  return /https?:\/\/\S+\/alert#\S+/.exec(text)?.[0] ?? expect.fail('no link');
};

describe.each([
  ['with JavaScript', true],
  ['with JavaScript off', false],
])('somebody on duty, %s', (_, javaScriptEnabled) => {
  test('follows the link of the mail and says that they have it', async () => {
    const reference = await sendUnsafe(javaScriptEnabled ? 1 : 2);
    const link = await linkIn('duty-team@heard.example', reference);
    const context = await browser.newContext({
      viewport: { width: 320, height: 740 },
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.goto(link);
    if (!javaScriptEnabled) {
      await page.fill('#token', 'a guess');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByText('That did not open').waitFor();
      await page.fill('#token', link);
    }
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.fill('#name', 'Kim');
    expect(await page.locator('main').innerText()).toContain('at the library');
    if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'I have this' }).click();
    await page.getByText('Kim has this').waitFor();
    if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    const items = await itemsOfCase(platform.database, platform.tableName, reference);
    expect(items.find(({ sk }) => sk === 'ALERT#urgent-alert-1')).toMatchObject({ name: 'Kim' });
    await context.close();
  });
});

describe('an alert that nobody acknowledges', () => {
  test('goes to the next on duty when the service is up again, and raises an alarm', {
    timeout: platformTimeout,
  }, async () => {
    const reference = await sendUnsafe(3);
    await linkIn('duty-team@heard.example', reference);
    await platform.stop();
    platform = await startAt('2026-11-23T11:00:00.000Z');
    const link = await linkIn('duty-manager@heard.example', reference);
    expect(alertsTo('senior-lead@heard.example', reference)).toEqual([]);
    const items = await itemsOfCase(platform.database, platform.tableName, reference);
    expect(items.map(({ event }) => event)).toContain('alert-passed-on');
    const task = { kind: 'alert-unacknowledged' };
    expect(items).toContainEqual(expect.objectContaining({ ...task, state: 'open' }));

    const page = await browser.newPage();
    await page.goto(link);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.fill('#name', 'Ash');
    await page.getByRole('button', { name: 'I have this' }).click();
    await page.getByText('Ash has this').waitFor();
    const after = await itemsOfCase(platform.database, platform.tableName, reference);
    expect(after).toContainEqual(expect.objectContaining({ ...task, state: 'done' }));
    await page.close();
  });
});

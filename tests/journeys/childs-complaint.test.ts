import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';
import { openBrowser } from '../support/web-browser.ts';
import { continueTo } from '../support/web-pages.ts';

const story = 'My worker keeps changing and nobody calls me back.';

let home: string;
let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  home = temporaryFolder();
  // The evening of Sunday 22 November 2026: law.md's own vector.
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-22T19:30:00.000Z',
  });
  browser = await openBrowser();
}, platformTimeout);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

const openPage = async (javaScriptEnabled: boolean) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (line) => line.type() === 'error' && trouble.push(line.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(platform.origin)) trouble.push(`asked ${request.url()}`);
  });
  await page.goto(platform.origin);
  await page.getByRole('link', { name: /under 18/i }).click();
  return { page, context, trouble };
};

const mailFor = (name: string) =>
  eventually(() => {
    const all = keptMail(home);
    const reference = /[2-9A-Y]{3}-[2-9A-Y]{3}-[2-9A-Y]{3}/.exec(
      all.find(({ text }) => text.includes(`Hello ${name}`))?.text ?? '',
    )?.[0];
    const mine = all.filter(({ text }) => reference !== undefined && text.includes(reference));
    expect(mine.map(({ destinations }) => destinations[0]).sort()).toEqual([
      'advocacy-inbox@heard.example',
      'complaints-team@heard.example',
      `${name.toLowerCase()}@example.com`,
    ]);
    const to = (start: string) =>
      mine.find(({ destinations }) => destinations[0]?.startsWith(start))?.text ?? '';
    return {
      reference,
      acknowledgement: to(name.toLowerCase()),
      referral: to('advocacy'),
      intake: to('complaints'),
    };
  });

const expectRightMail = async (name: string, receiptText: string): Promise<void> => {
  const { reference, acknowledgement, referral, intake } = await mailFor(name);
  expect(receiptText).toContain(reference);
  expect(receiptText).toContain('Friday 4 December 2026');
  expect(receiptText).toContain('Friday 18 December 2026');
  expect(acknowledgement).toContain('Friday 4 December 2026');
  expect(intake).toContain('Read for safety by the end of: Monday 23 November 2026');
  for (const word of story.match(/\w{5,}/g) ?? []) expect(referral).not.toContain(word);
  expect(acknowledgement + intake).not.toContain(story);
};

describe('a child’s complaint, end to end on the real parts', () => {
  test('typed one question a screen, it gives a receipt with real dates, and each reader gets their letter', async () => {
    const { page, context, trouble } = await openPage(true);
    await page.fill('#person-name', 'Robin');
    await page.fill('#person-age', '14');
    await continueTo(page, 3);
    await page.check('input[name="advocate.wish"][value="refer"]');
    await continueTo(page, 4);
    await page.fill('#complaint-story', story);
    await continueTo(page, 5);
    await page.check('input[value="not-listening"]');
    await continueTo(page, 8);
    await page.check('input[name="safety"][value="safe"]');
    await page.check('input[name="person.contact.preferred"][value="email"]');
    await page.fill('#person-contact-email', 'robin@example.com');
    await continueTo(page, 9);
    expect(await page.locator('main').innerText()).toContain('robin@example.com');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForSelector('#receipt-heading');
    await expectRightMail('Robin', await page.locator('main').innerText());
    expect(page.url()).not.toContain('Robin');
    expect(trouble).toEqual([]);
    await context.close();
  });

  test('the same with JavaScript off', async () => {
    const { page, context, trouble } = await openPage(false);
    await page.fill('#person-name', 'Kit');
    await page.fill('#person-age', 'fourteen');
    await page.fill('#complaint-story', story);
    await page.check('input[value="not-listening"]');
    await page.fill('#person-contact-email', 'kit@example.com');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.inputValue('#complaint-story')).toBe(story);
    await page.fill('#person-age', '14');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expectRightMail('Kit', await page.locator('main').innerText());
    expect(trouble.filter((line) => !line.includes('422'))).toEqual([]);
    await context.close();
  });

  test('a canary typed into every field reaches no log, no referral and no address', async () => {
    const { page, context } = await openPage(false);
    const canary = 'Zyxw';
    for (const field of await page.locator('input[type=text], textarea').all()) {
      const name = await field.getAttribute('name');
      await field.fill(name === 'person.age' ? '14' : canary);
    }
    await page.fill('#person-contact-phone', '0161 496 0999');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await page.locator('#receipt-heading').count()).toBe(1);
    expect(page.url()).toBe(`${platform.origin}/api/complaints`);
    const { readdirSync, readFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    await eventually(() =>
      expect(
        keptMail(home).filter(
          ({ text }) => text.includes('NOT acknowledged') || text.includes(canary),
        ).length,
      ).toBeGreaterThan(0),
    );
    const logs = join(home, 'bury', 'log');
    const lines = readdirSync(logs)
      .map((file) => readFileSync(join(logs, file), 'utf8'))
      .join('');
    expect(lines).toContain('submission-received');
    expect(lines).not.toContain(canary);
    await context.close();
  });
});

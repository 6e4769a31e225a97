import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { friday, mondayMorning } from '../support/an-entry.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import { openDesk, signInOnPage } from '../support/desk-browser.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';
import { openBrowser } from '../support/web-browser.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';

const story = 'They cancelled my time with my brother, and nobody told me why.';
const email = 'sam@example.com';

let home: string;
let platform: Platform;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: mondayMorning,
  });
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
}, platformTimeout);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

const expectSound = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

/** What the contact centre hears on Monday from a young person who told a driver on the Friday before. */
const writeDown = async (page: Page): Promise<void> => {
  await page.getByLabel('They say yes').check();
  await page.getByLabel('By phone').check();
  await page.getByLabel(/The day that any worker first heard it/).fill(friday);
  await page.getByLabel('Somebody under 18, or once in care and under 26').check();
  await page.getByLabel('Their name', { exact: true }).fill('Sam');
  await page.getByLabel('Their age in years').fill('14');
  await page.getByLabel('What is wrong, in their own words').fill(story);
  await page.getByRole('checkbox', { name: 'Seeing family' }).check();
  await page.getByLabel('At the contact centre').check();
  await page.getByLabel('Theirs, word for word').check();
  await page.getByLabel('Read to them on the phone').check();
  await page.getByLabel('Their email address', { exact: true }).fill(email);
};

describe('a young person rings the contact centre, end to end on the real parts', () => {
  test('is heard from the Friday, written to and referred; who wrote it down reads nothing, an officer all', async () => {
    const worker = await openDesk(context, platform);
    await signInOnPage(worker.page, 'Megan Price', 'Write down a complaint');
    await worker.page.getByRole('button', { name: 'Send it in' }).click();
    await worker.page.locator('.govuk-error-summary').waitFor();
    await expectSound(worker.page);
    await writeDown(worker.page);
    await worker.page.getByRole('button', { name: 'Send it in' }).click();
    await worker.page.getByRole('heading', { level: 1, name: 'It is sent in' }).waitFor();
    await expectSound(worker.page);

    const read = await worker.page.locator('main').innerText();
    const [reference = ''] = /[\dA-Z]{3}-[\dA-Z]{3}-[\dA-Z]{3}/.exec(read) ?? [];
    expect(read).toContain('We count from Friday 20 November 2026');
    expect(read).toContain('10 working days after Friday 20 November 2026');
    for (const day of ['Friday 4 December 2026', 'Friday 18 December 2026']) {
      expect(read).toContain(day);
    }
    expect(read).not.toContain(story);

    await eventually(() => {
      const mail = keptMail(home);
      const [toSam] = mail.filter(({ destinations }) => destinations[0] === email);
      const [toAdvocates] = mail.filter(
        ({ destinations }) => destinations[0] === 'advocacy-inbox@heard.example',
      );
      expect(toSam?.text).toContain('Friday 4 December 2026');
      expect(toAdvocates?.text).toContain(reference);
      expect(toAdvocates?.text).not.toContain(story);
    });

    // Whatever address they come by, there is only the form; and the service itself says no.
    await worker.page.goto(`${platform.origin}/desk?case=${reference}`);
    await worker.page.getByRole('heading', { level: 1, name: 'Write down a complaint' }).waitFor();
    expect(await worker.page.locator('main').innerText()).not.toContain(reference);
    expect(worker.trouble.filter((line) => !line.includes('422'))).toEqual([]);
    await worker.page.getByRole('button', { name: 'Sign out' }).click();
    await worker.page.getByRole('button', { name: 'Sign in' }).waitFor();

    const officer = await openDesk(context, platform);
    await signInOnPage(officer.page, 'Amina Yusuf');
    await officer.page.getByRole('link', { name: reference }).click();
    await officer.page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await expectSound(officer.page);
    const came = await officer.page.locator('#entry').innerText();
    expect(came).toMatch(/By phone[\s\S]*Fri 20 Nov[\s\S]*Megan Price[\s\S]*Read to them/);
    expect(await officer.page.locator('#words').innerText()).toContain(story);
    expect(await officer.page.locator('#tasks').innerText()).toContain('Send what they said back');
    expect(await officer.page.locator('#timeline').innerText()).toContain('A worker wrote it down');
    expect(officer.trouble).toEqual([]);
  }, 180_000);
});

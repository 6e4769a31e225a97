import { readdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { aComplaint, builtDist, grantsFile, postComplaint } from '../support/built-portal.ts';
import { openCommand, openDesk, pressAndDone, signInOnPage } from '../support/desk-browser.ts';
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

const story = 'Nobody calls me back, and nobody told me why.';
const finding = 'We should have called you back. We did not.';

let home: string;
let platform: Platform;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-23T09:00:00.000Z',
  });
  browser = await openBrowser();
}, platformTimeout);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

const cameTo = async (name: string, reference: string) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  contexts.push(context);
  const { page, trouble } = await openDesk(context, platform);
  await signInOnPage(page, name);
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
  return { page, trouble };
};

const expectSound = async (page: Page): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

describe('a child’s complaint at the desk, end to end on the real parts', () => {
  test('is read, given to somebody, answered, checked, signed off and sent, and everyone can see it', async () => {
    const { receipt } = await postComplaint(
      platform.origin,
      aComplaint(1, { complaint: { story, points: [{ subject: 'not-listening' }] } }),
    );
    const { reference = '', statusSecret = '' } = receipt ?? {};

    const officer = await cameTo('Amina Yusuf', reference);
    await expectSound(officer.page);
    expect(await officer.page.locator('#words').innerText()).toContain(story);
    await openCommand(officer.page, 'Say that you read it for safety');
    await pressAndDone(officer.page, 'I have read it');
    await openCommand(officer.page, 'Confirm where parts belong');
    await officer.page.getByLabel(/Not being listened to/).check();
    await pressAndDone(officer.page, 'Confirm');
    await openCommand(officer.page, 'Give it to somebody to look after');
    await officer.page.locator('#lead').selectOption({ label: 'Gareth Pugh, team manager' });
    await pressAndDone(officer.page, 'Allocate');

    const manager = await cameTo('Gareth Pugh', reference);
    await openCommand(manager.page, 'Accept this case');
    await pressAndDone(manager.page, 'Accept');
    await openCommand(manager.page, 'Draft the answer');
    await manager.page
      .getByLabel('Save the draft')
      .or(manager.page.getByRole('button', { name: 'Save the draft' }))
      .click();
    await manager.page.locator('.govuk-error-summary').waitFor();
    await expectSound(manager.page);
    await manager.page.getByLabel('Upheld', { exact: true }).check();
    await manager.page.getByLabel('What you found').fill(finding);
    await manager.page
      .getByLabel(/What we are sorry for/)
      .fill('We are sorry that we did not call.');
    await pressAndDone(manager.page, 'Save the draft');

    await officer.page.reload();
    await officer.page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await openCommand(officer.page, 'Check the answer');
    for (const box of await officer.page.getByRole('checkbox').all()) await box.check();
    await pressAndDone(officer.page, 'It is checked');

    const head = await cameTo('Joseph Okoro', reference);
    expect(await head.page.locator('#letters').textContent()).toContain(finding);
    await openCommand(head.page, 'Sign off the answer');
    await pressAndDone(head.page, 'Sign off');

    await officer.page.reload();
    await officer.page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await openCommand(officer.page, 'Send the answer');
    await pressAndDone(officer.page, 'Send it');

    await eventually(() =>
      expect(
        keptMail(home).filter(
          ({ destinations, text }) =>
            destinations[0] === 'sam1@example.com' && text.includes(finding),
        ),
      ).toHaveLength(1),
    );
    const steps = await officer.page.locator('.moj-timeline__title').allInnerTexts();
    expect(
      [...steps]
        .reverse()
        .filter((step) => /read|confirmed|look after|Accepted|answer/i.test(step)),
    ).toEqual([
      'Read for safety',
      'Parts confirmed',
      'Given to somebody to look after',
      'Accepted by whoever looks after it',
      'The answer was drafted',
      'The answer was checked',
      'The answer was signed off',
      'The Stage 1 answer was sent',
    ]);
    const status = await officer.page.context().newPage();
    await status.goto(`${platform.origin}/check`);
    await status.fill('#reference', reference);
    await status.fill('#secret', statusSecret);
    await status.getByRole('button', { name: 'See where it is' }).click();
    await status.waitForURL('**/api/status');
    expect(await status.locator('main').innerText()).toMatch(/answer/i);
    for (const { trouble } of [officer, manager, head]) {
      expect(trouble.filter((line) => !line.includes('422'))).toEqual([]);
    }
    expect(readdirSync(home).length).toBeGreaterThan(0);
  }, 180_000);
});

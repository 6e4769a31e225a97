import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { type Receipt, receiptSchema } from '../../shared/intake-api/replies.ts';
import { aComplaint, builtDist, grantsFile, itemsOfCase } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';
import { openBrowser } from '../support/web-browser.ts';
import { axeFindings, continueTo } from '../support/web-pages.ts';

let home: string;
let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  home = temporaryFolder();
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

let sentSoFar = 0;
const send = async (path: string, value: unknown): Promise<Receipt> => {
  const response = await fetch(`${platform.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
  return receiptSchema.parse(await response.json());
};
const sendComplaint = (more: Readonly<Record<string, unknown>> = {}): Promise<Receipt> => {
  sentSoFar += 1;
  return send('/api/complaints', aComplaint(sentSoFar, more));
};

const openBrowserPage = async (javaScriptEnabled: boolean) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled,
  });
  return { page: await context.newPage(), context };
};

const openStatus = async (page: Page, { reference, statusSecret }: Receipt): Promise<void> => {
  await page.goto(platform.origin);
  await page.getByRole('link', { name: /Check my complaint/ }).click();
  await page.fill('#reference', reference.toLowerCase().replaceAll('-', ' '));
  await page.fill('#secret', statusSecret.toLowerCase());
  await page.getByRole('button', { name: 'See where it is' }).click();
  await page.waitForURL('**/api/status');
};

const mailTo = (address: string, reference: string) =>
  keptMail(home).filter(
    ({ destinations, raw }) => destinations.includes(address) && raw.includes(reference),
  );
const item = async (reference: string, sk: string) =>
  (await itemsOfCase(platform.database, platform.tableName, reference)).find(
    (one) => one['sk'] === sk,
  );

describe.each([
  ['with JavaScript', true],
  ['with JavaScript off', false],
])('checking a complaint, %s', (_, script) => {
  test('a child sees where it is, adds that they are not safe, and the right people know', async () => {
    const receipt = await sendComplaint();
    const { page, context } = await openBrowserPage(script);
    await openStatus(page, receipt);
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Friday 4 December 2026');
    expect(await main.innerText()).not.toContain('Nobody calls me back');
    await page.getByText('Add something', { exact: true }).click();
    await page.fill('#words', 'It is worse today.');
    await page.check('input[name="safety"][value="unsafe"]');
    await page.fill('#where', 'at the library');
    await page.getByRole('button', { name: 'Send this' }).first().click();
    await page.waitForURL('**/api/status/actions');
    expect(await main.innerText()).toContain('You added something');
    expect(await main.innerText()).not.toContain('It is worse today.');
    const { reference } = receipt;
    await eventually(() => {
      const [alert] = mailTo('duty-team@heard.example', reference);
      const told = mailTo('complaints-team@heard.example', reference).find(({ subject }) =>
        subject.includes('something was added'),
      );
      expect(alert?.text).toContain('at the library');
      expect(told?.subject).toBe(`${reference} something was added: IMMEDIATE: act now`);
      expect(`${alert?.text}${told?.text}`).not.toContain('It is worse today.');
    });
    expect(await axeIf(script, page)).toEqual([]);
    await context.close();
  });

  test('a child who says no to an advocate before the mail has left is not told of to anyone', async () => {
    platform.mail.setDown(true);
    const receipt = await sendComplaint();
    const noticeKey = 'NOTICE#advocacy-referral-1';
    await eventually(async () =>
      expect(await item(receipt.reference, noticeKey)).toMatchObject({ state: 'retrying' }),
    );
    const { page, context } = await openBrowserPage(script);
    await openStatus(page, receipt);
    await page.getByText('I do not want an advocate now').click();
    await page.getByRole('button', { name: 'No advocate now' }).click();
    await page.waitForURL('**/api/status/actions');
    platform.mail.setDown(false);
    expect(await page.locator('main').innerText()).toContain('We did not tell them about you.');
    expect(await item(receipt.reference, noticeKey)).toMatchObject({ state: 'not-wanted' });
    expect(await item(receipt.reference, noticeKey)).not.toHaveProperty('owed');
    // Tried while mail was still down, it waits for the sweep.
    await eventually(async () => {
      await platform.invoke('sweep', {});
      expect(
        mailTo('complaints-team@heard.example', receipt.reference).map(({ subject }) => subject),
      ).toContain(`${receipt.reference} an answer about an advocate: Soon`);
    }, 40_000);
    expect(mailTo('advocacy-inbox@heard.example', receipt.reference)).toEqual([]);
    await context.close();
  });

  test('a wrong code opens nothing, many make one wait, and the right one opens all the same', async () => {
    const receipt = await sendComplaint();
    const { page, context } = await openBrowserPage(script);
    await page.goto(`${platform.origin}/check`);
    for (let tried = 0; tried < 6; tried += 1) {
      await page.fill('#reference', receipt.reference);
      await page.fill('#secret', 'a guess');
      await page.getByRole('button', { name: 'See where it is' }).click();
      await page.waitForURL('**/api/status');
    }
    expect(await page.locator('main').innerText()).toContain('Please wait a little');
    expect(await page.inputValue('#secret')).toBe('a guess');
    await page.fill('#secret', receipt.statusSecret);
    await page.getByRole('button', { name: 'See where it is' }).click();
    expect(await page.locator('h1').innerText()).toBe('Where it is now');
    await context.close();
  });
});

// axe needs script to look with.
const axeIf = async (script: boolean, page: Page): Promise<readonly string[]> =>
  script ? axeFindings(page) : [];

describe('from the receipt, in the same sitting', () => {
  test('one press opens it, with nothing to type', async () => {
    const { page, context } = await openBrowserPage(true);
    await page.goto(`${platform.origin}/child`);
    await page.waitForSelector('html.started');
    await continueTo(page, 4);
    await page.fill('#complaint-story', 'I want to see my sister more.');
    await continueTo(page, 9);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForSelector('#receipt-heading');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'See where it is now' }).click(),
    ]);
    await opened.waitForSelector('main');
    expect(await opened.locator('h1').innerText()).toBe('Where it is now');
    expect(opened.url()).toBe(`${platform.origin}/api/status`);
    await context.close();
  });
});

describe('requests by JSON', () => {
  const postJson = async (path: string, value: unknown) => {
    const response = await fetch(`${platform.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    });
    return { status: response.status, body: await response.text() };
  };

  test('five presses are one request, and a wrong code is none', async () => {
    const { reference, statusSecret } = await sendComplaint({
      role: 'adult',
      person: { relationship: 'parent', contact: { email: 'jo@example.com' } },
    });
    const asked = {
      reference,
      secret: statusSecret,
      actionId: '5b0e3f0e-8a57-4c0b-9d5c-2f1f6a9d7a11',
      action: 'withdraw',
      reason: 'changed-mind',
      more: 'CANARY words',
    };
    const presses = await Promise.all(
      Array.from({ length: 5 }, () => postJson('/api/status/actions', asked)),
    );
    expect(presses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const items = await itemsOfCase(platform.database, platform.tableName, reference);
    expect(items.filter(({ type }) => type === 'added-statement')).toHaveLength(1);
    expect(items.find(({ sk }) => sk === 'CASE')).toMatchObject({ version: 2, state: 'open' });
    const wrong = { ...asked, secret: 'a guess', actionId: '5b0e3f0e-8a57-4c0b-9d5c-2f1f6a9d7a12' };
    expect((await postJson('/api/status/actions', wrong)).status).toBe(403);
  });

  test('nothing typed, and no secret, is in any log', async () => {
    const { reference, statusSecret } = await sendComplaint();
    await postJson('/api/status', { reference: 'CANARY', secret: 'CANARY' });
    await postJson('/api/status', { reference, secret: statusSecret });
    const logs = join(home, 'bury', 'log');
    const lines = readdirSync(logs)
      .map((file) => readFileSync(join(logs, file), 'utf8'))
      .join('');
    expect(lines).toContain('status-opened');
    expect(lines).not.toContain('CANARY');
    expect(lines).not.toContain(statusSecret);
  });

  test('a neighbour is told that it is received, and of no procedure', async () => {
    const { reference, statusSecret } = await sendComplaint({
      role: 'adult',
      person: { relationship: 'friend', contact: { email: 'neighbour@example.com' } },
    });
    const { body } = await postJson('/api/status', { reference, secret: statusSecret });
    expect(JSON.parse(body)).toMatchObject({ stage: 'received', written: [], parts: [] });
  });
});

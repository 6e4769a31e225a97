import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
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
import { axeFindings } from '../support/web-pages.ts';

let home: string;
let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-23T09:30:00.000Z',
  });
  browser = await openBrowser();
}, platformTimeout);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

const postJson = async (path: string, value: unknown) => {
  const response = await fetch(`${platform.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
  return { status: response.status, body: await response.text() };
};
const sendComplaint = async (place: number): Promise<Receipt> =>
  receiptSchema.parse(JSON.parse((await postJson('/api/complaints', aComplaint(place))).body));

const mailTo = (address: string, reference: string) =>
  keptMail(home).filter(
    ({ destinations, text }) => destinations.includes(address) && text.includes(reference),
  );

/** The link in the referral's mail, as a reader would follow it. */
const linkIn = async (reference: string): Promise<string> => {
  await eventually(() => expect(mailTo('advocacy-inbox@heard.example', reference)).toHaveLength(1));
  const [mail] = mailTo('advocacy-inbox@heard.example', reference);
  expect(mail?.html).toContain(`href="${platform.origin}/referral#`);
  return /https?:\/\/\S+\/referral#\S+/.exec(mail?.text ?? '')?.[0] ?? expect.fail('no link');
};

const item = async (reference: string, sk: string) =>
  (await itemsOfCase(platform.database, platform.tableName, reference)).find(
    (one) => one['sk'] === sk,
  );

describe.each([
  ['with JavaScript', true],
  ['with JavaScript off', false],
])('an advocate, %s', (_, javaScriptEnabled) => {
  test('follows the link of the mail, says yes, and the child sees it', async () => {
    const receipt = await sendComplaint(javaScriptEnabled ? 1 : 2);
    const link = await linkIn(receipt.reference);
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.goto(link);
    if (!javaScriptEnabled) await page.fill('#token', link);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL('**/api/referrals/actions');
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Sam');
    expect(await main.innerText()).not.toContain('Nobody calls me back');
    expect(await item(receipt.reference, 'CASE')).toMatchObject({ version: 1 });
    await page.fill('#name', 'Jo Advocate');
    await page.getByRole('button', { name: 'Say yes' }).click();
    await page.getByText('We have your answer').waitFor();
    expect(await main.innerText()).toContain('Jo Advocate is helping.');
    if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    expect(await item(receipt.reference, 'CASE')).toMatchObject({
      handshake: { step: 'accepted' },
    });
    const status = await postJson('/api/status', {
      reference: receipt.reference,
      secret: receipt.statusSecret,
    });
    expect(JSON.parse(status.body)).toMatchObject({ advocateNews: 'accepted' });
    await context.close();
  });
});

describe('a service that says no', () => {
  test('is answered the same five times, the team has one task, and the child is told who else helps', async () => {
    const { reference } = await sendComplaint(3);
    const token = await linkIn(reference);
    const no = { token, action: 'decline', because: 'other', more: 'CANARY words' };
    const presses = await Promise.all(
      Array.from({ length: 5 }, () => postJson('/api/referrals/actions', no)),
    );
    expect(presses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const items = await itemsOfCase(platform.database, platform.tableName, reference);
    expect(items.filter(({ kind }) => kind === 'arrange-advocate')).toHaveLength(1);
    await eventually(() => {
      expect(mailTo(`sam3@example.com`, reference).at(-1)?.text).toContain('Always Heard');
      expect(mailTo('complaints-team@heard.example', reference).at(-1)?.subject).toBe(
        `${reference}: the advocacy service said no`,
      );
    });
    expect(
      keptMail(home)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('CANARY');
  });
});

describe('a code that is none', () => {
  test('opens nothing, many make one wait, and none is in any log', async () => {
    for (let tried = 0; tried < 5; tried += 1) {
      const wrong = await postJson('/api/referrals/actions', { token: 'CANARY', action: 'open' });
      expect(wrong.status).toBe(403);
    }
    const slowed = await postJson('/api/referrals/actions', { token: 'CANARY', action: 'open' });
    expect(slowed.status).toBe(429);
    const logs = join(home, 'bury', 'log');
    const lines = readdirSync(logs)
      .map((file) => readFileSync(join(logs, file), 'utf8'))
      .join('');
    expect(lines).toContain('link-shut');
    expect(lines).not.toMatch(/CANARY|\.k1\.|referral#/);
  });
});

describe('a referral that nobody answers', () => {
  test('is chased with a new link, and the old one leads to the newest mail', {
    timeout: platformTimeout,
  }, async () => {
    const { reference } = await sendComplaint(4);
    const old = await linkIn(reference);
    await platform.stop();
    platform = await startTestPlatform({
      home,
      dist: builtDist(),
      grantsFile: grantsFile(),
      now: '2026-11-25T09:00:00.000Z',
    });
    await eventually(() => {
      const mails = mailTo('advocacy-inbox@heard.example', reference);
      expect(mails.at(-1)?.subject).toContain('Reminder');
    }, 20_000);
    const mail = mailTo('advocacy-inbox@heard.example', reference).at(-1);
    const token = /referral#(\S+)/.exec(mail?.text ?? '')?.[1];
    const opened = await postJson('/api/referrals/actions', { token, action: 'open' });
    expect(opened.status).toBe(200);
    expect((await postJson('/api/referrals/actions', { token: old, action: 'open' })).status).toBe(
      410,
    );
  });
});

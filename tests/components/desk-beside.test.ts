import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import {
  aCase,
  aMe,
  anEntry,
  aQueue,
  type DeskStub,
  reference,
  stubDesk,
} from '../support/desk-stub.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings } from '../support/web-pages.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;
let desk: DeskStub;
beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  context = await built.browser.newContext({ viewport: { width: 1280, height: 800 } });
  desk = await stubDesk(context, built.site.origin);
  page = await context.newPage();
  return () => context.close();
});

const openCase = async (): Promise<void> => {
  await page.goto(`${built.site.origin}/desk?case=${reference}`);
  await page.locator('#timeline').waitFor();
};
// Seen on paper: with a size, and not under anything that is shut.
const isPrinted = (selector: string): Promise<boolean> =>
  page.locator(selector).first().isVisible();

describe('what leaves the desk', () => {
  test('paper holds the whole case, and nothing to press', async () => {
    const plain = aCase();
    const words = { kind: 'stage-1-answer', apology: 'We are sorry.' };
    const letters = plain.letters.map((letter) => ({ ...letter, words }));
    desk.answer(deskPaths.case(reference), { json: { ...plain, letters } });
    await openCase();
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.desk-bar', '.case-tools', '#doing', '.case-contents']) {
      expect([gone, await isPrinted(gone)]).toEqual([gone, false]);
    }
    for (const name of ['h1', '#words', '#parts', '#dates', '#people', '#letters', '#timeline']) {
      expect([name, await isPrinted(name)]).toEqual([name, true]);
    }
    // What one must press to see on a screen cannot be pressed on paper.
    expect(await page.getByText('We are sorry.').first().isVisible()).toBe(true);
  });

  test('a file holds the case as it was answered, under a name that says only its reference', async () => {
    await openCase();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file (JSON)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${reference}.json`);
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual(aCase());
  });

  test('whoever may not take a case along is not offered the file', async () => {
    desk.answer(deskPaths.me, { json: aMe({ may: [{ action: 'read-queue', scope: 'all' }] }) });
    await openCase();
    expect(await page.getByRole('button', { name: /Save as a file/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(1);
  });

  test('signing out ends it here and at the sign-in, and the case is gone from the page', async () => {
    const left = page.waitForRequest('**/api/logout**');
    desk.answer(deskPaths.signOut, { json: {} });
    await openCase();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await left;
    expect(desk.posts.map(({ path }) => path)).toContain(deskPaths.signOut);
    expect(await page.getByText('Nobody calls me back.').count()).toBe(0);
  });
});

describe('two people with one case open', () => {
  const company = deskPaths.company(reference);
  const gareth = { id: 'gareth', name: 'Gareth Pugh' };

  test('see each other, and that it has changed, without anything moving', async () => {
    desk.answer(company, { json: { version: 4, others: [gareth] } });
    await openCase();
    await page.getByText('Gareth Pugh has this case open too.').waitFor();
    desk.answer(deskPaths.case(reference), { json: aCase('They called.', { version: 4 }) });
    await page.getByRole('button', { name: 'Show it as it is now' }).click();
    await page.getByText('They called.').first().waitFor();
    await page.getByText('This case has changed').waitFor({ state: 'detached' });
    expect(await page.getByText('Gareth Pugh has this case open too.').count()).toBe(1);
  });

  test('see it in a form too, where nothing that was typed is taken away', async () => {
    desk.answer(company, { json: { version: 4, others: [gareth] } });
    await page.goto(`${built.site.origin}/desk?case=${reference}&do=note`);
    await page.fill('#words', 'Rang back.');
    await page.getByText('This case has changed since it was shown to you.').waitFor();
    expect(await page.getByRole('button', { name: 'Show it as it is now' }).count()).toBe(0);
    expect(await page.inputValue('#words')).toBe('Rang back.');
  });
});

describe('cases of perhaps the same people', () => {
  test('stand by their reference, with what is the same and never what it is', async () => {
    const other = { reference: 'AAA-BBB-CCC', kind: 'complaint', state: 'closed' } as const;
    const at = '2026-10-20T09:00:00.000Z';
    desk.answer(deskPaths.alike(reference), {
      json: { cases: [{ ...other, receivedAt: at, by: ['email', 'name'] }] },
    });
    await openCase();
    const alike = page.locator('#alike');
    await alike.getByRole('link', { name: 'AAA-BBB-CCC' }).waitFor();
    expect(await alike.innerText()).toContain('The same email and name.');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('are none of, where there are none', async () => {
    await openCase();
    const none = page.getByText('No other case has the same email, phone or whole name.');
    await none.waitFor();
    expect(await page.locator('#alike a').count()).toBe(0);
  });
});

describe('a sign-in that grows old', () => {
  const tooOld = { status: 401, json: { message: 'Unauthorized' } };

  test('is renewed by itself, and whoever works here notices nothing', async () => {
    desk.answer(deskPaths.queue, tooOld, { json: aQueue(anEntry()) });
    await page.goto(`${built.site.origin}/desk`);
    await page.getByRole('link', { name: reference }).waitFor();
    expect(desk.granted).toEqual(['authorization_code', 'refresh_token']);
  });

  test('that cannot be renewed asks for a new one, and shows no case until then', async () => {
    desk.renews.isRefused = true;
    desk.answer(deskPaths.queue, tooOld);
    await page.goto(`${built.site.origin}/desk`);
    await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
    expect(await page.getByRole('link', { name: reference }).count()).toBe(0);
  });
});

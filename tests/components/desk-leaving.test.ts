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
    desk.answer(deskPaths.me, { json: aMe({ may: [] }) });
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

import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseStatusAction } from '../../shared/intake-api/parse-status.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import { checkPage, type PageContext, statusPage } from '../../web/intake/server.tsx';
import type { CheckShown, Said, StatusShown } from '../../web/intake/status/status-shown.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, sidewaysScroll, tabTo } from '../support/web-pages.ts';
import { bury } from '../support/web-receipts.ts';
import { aStatusShown, openers, statusOf } from '../support/web-statuses.ts';

let built: BuiltSite;
let drawn: PageContext;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
  drawn = { authority: bury(), assets: built.assets };
});
afterAll(() => built.close());
beforeEach(async () => {
  context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
  page = await context.newPage();
  return () => context.close();
});

const answerWithStatus = (shown: Partial<StatusShown> = {}, status = 200): void =>
  built.site.answerWith(() => ({ status, html: statusPage(drawn, aStatusShown(shown)) }));

const answerWithCheck = (shown: Partial<CheckShown>, status = 403): void =>
  built.site.answerWith(() => ({
    status,
    html: checkPage(drawn, { reference: 'K4T-9WX-2HR', secret: 'MINE', problems: [], ...shown }),
  }));

/** Types both and opens what the function answers with. */
const openStatus = async (): Promise<void> => {
  await page.goto(`${built.site.origin}/check`);
  await page.fill('#reference', 'k4t 9wx 2hr');
  await page.fill('#secret', 'acde fhjk');
  await page.getByRole('button', { name: 'See where it is' }).click();
  await page.waitForURL('**/api/status');
};

const typedIn = {
  textarea: 'A few words',
  'input[type="email"]': 'new@example.com',
  'input[type="tel"]': '0161 496 0200',
};

const fillIn = async (form: Locator): Promise<void> => {
  for (const [kind, words] of Object.entries(typedIn)) {
    for (const box of await form.locator(kind).all()) await box.fill(words);
  }
  for (const box of await form.locator('input[type="radio"]').all()) await box.check();
};

const openEverything = (): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

const expectNothingInTheWay = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the page that asks for the secret', () => {
  test('is reached from the first page, and is for anyone', async () => {
    await page.goto(built.site.origin);
    await page.getByRole('link', { name: /Check my complaint/ }).click();
    await page.waitForURL('**/check');
    await openEverything();
    await expectNothingInTheWay();
  });

  test('sends both as they were typed, in no address', async () => {
    answerWithStatus();
    await openStatus();
    expect(built.site.posts.at(-1)).toMatchObject({
      path: '/api/status',
      fields: [
        ['reference', 'k4t 9wx 2hr'],
        ['secret', 'acde fhjk'],
      ],
    });
    expect(page.url()).not.toMatch(/k4t|acde/i);
  });

  test.each<[string, Partial<CheckShown>]>([
    ['That did not open', { obstacle: { kind: 'shut' } }],
    ['Please wait a little', { obstacle: { kind: 'slowed', seconds: 90 } }],
    ['Not sent yet', { obstacle: { kind: 'trouble', trouble: 'failed' } }],
    ['Something needs fixing first', { problems: [{ field: 'secret', code: 'required' }] }],
  ])('says "%s" first, has the focus there, and keeps what was typed', async (title, shown) => {
    answerWithCheck(shown);
    await openStatus();
    expect(await focused()).toContain(title);
    expect(await page.inputValue('#reference')).toBe('K4T-9WX-2HR');
    expect(await page.inputValue('#secret')).toBe('MINE');
    await expectNothingInTheWay();
  });

  test('keeps words that were typed for a request', async () => {
    const kept = { words: 'Something new', actionId: '0b9a6a1e-6f3c-4a76-9a3e-0a5d1f1f7c11' };
    answerWithCheck({ obstacle: { kind: 'shut' }, kept });
    await openStatus();
    expect(await page.inputValue('#form-words')).toBe('Something new');
    await expectNothingInTheWay();
  });
});

describe.each(Object.entries(openers))('the status page of %s', (_, sent) => {
  test.each(['sent', 'failed'] as const)('can be used by anyone, mail %s', async (state) => {
    answerWithStatus({ status: statusOf(sent, state) });
    await openStatus();
    expect(await page.locator('h1').count()).toBe(1);
    await expectNothingInTheWay();
    await openEverything();
    await expectNothingInTheWay();
  });

  test('each form on it sends what the contract takes', async () => {
    answerWithStatus({ status: statusOf(sent) });
    await openStatus();
    const count = await page.locator('details.action').count();
    for (let place = 0; place < count; place += 1) {
      answerWithStatus({ status: statusOf(sent) });
      await openStatus();
      const form = page.locator('details.action').nth(place);
      await form.locator('summary').click();
      await fillIn(form);
      await form.getByRole('button').click();
      await page.waitForURL('**/api/status/actions');
      const answers = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
      expect(parseStatusAction('answers' in answers && answers.answers).kind).toBe('parsed');
    }
    expect(count).toBeGreaterThan(0);
  });
});

describe('after a request', () => {
  const wrong: Said = {
    kind: 'problems',
    fields: [
      ['action', 'contact'],
      ['contact.email', 'not an email'],
      ['contact.note', 'ring after six'],
    ],
    problems: [{ field: 'contact.email', code: 'not-an-email' }],
  };

  test('what is wrong comes first, leads to its box, and nothing typed is lost', async () => {
    answerWithStatus({ said: wrong }, 422);
    await openStatus();
    expect(await focused()).toContain('Something needs fixing first');
    expect(await page.title()).toMatch(/^Error: /);
    await expectNothingInTheWay();
    await page.getByRole('link', { name: /Your new email address/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contact-email');
    expect(await page.inputValue('#contact-email')).toBe('not an email');
    expect(await page.inputValue('#contact-note')).toBe('ring after six');
  });

  test.each<[string, Said]>([
    ['We have it. Thank you.', { kind: 'taken', action: 'add' }],
    [
      'You sent this before with other words',
      { kind: 'different', fields: [['action', 'add']], problems: [] },
    ],
    [
      'Nothing you typed is lost.',
      { kind: 'kept', kept: { words: 'Something new', actionId: 'an-id' } },
    ],
  ])('says "%s" first', async (words, said) => {
    answerWithStatus({ said });
    await openStatus();
    expect(await focused()).toContain(words);
    await expectNothingInTheWay();
  });

  test('the numbers to ring stand beside the question about safety', async () => {
    answerWithStatus();
    await openStatus();
    await page.getByText('Add something', { exact: true }).click();
    expect(await page.locator('.action a[href="tel:999"]').isVisible()).toBe(true);
  });
});

describe('with other senses and hands', () => {
  test('everything can be done with the keyboard alone', async () => {
    answerWithStatus();
    await page.goto(`${built.site.origin}/check`);
    await tabTo(page, '#reference');
    await page.keyboard.type('K4T-9WX-2HR');
    await tabTo(page, '#secret');
    await page.keyboard.type('ACDE');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/api/status');
    await tabTo(page, '.action summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#words');
    await page.keyboard.type('Something new');
    await tabTo(page, '#safety');
    await page.keyboard.press('Space');
    await tabTo(page, '.action[open] button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/api/status/actions');
    expect(Object.fromEntries(built.site.posts.at(-1)?.fields ?? [])).toMatchObject({
      action: 'add',
      words: 'Something new',
      safety: 'safe',
    });
  });

  test('with script off it is the same page, focus and all', async () => {
    const plain = await built.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    answerWithStatus({ said: { kind: 'taken', action: 'add' } });
    await still.goto(`${built.site.origin}/check`);
    await still.fill('#reference', 'K4T-9WX-2HR');
    await still.fill('#secret', 'ACDE');
    await still.getByRole('button', { name: 'See where it is' }).click();
    await still.locator('.action summary').first().click();
    await still.fill('#words', 'Something new');
    await still.locator('.action[open]').getByRole('button').click();
    await still.waitForURL('**/api/status/actions');
    expect(await still.locator('.first-focus:focus').count()).toBe(1);
    await plain.close();
  });

  test('in forced colours nothing is told by colour alone', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    answerWithStatus();
    await openStatus();
    await openEverything();
    expect(await axeFindings(page)).toEqual([]);
  });
});

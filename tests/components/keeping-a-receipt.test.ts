import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Receipt } from '../../shared/intake-api/replies.ts';
import { receiptPage } from '../../web/intake/server.tsx';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, openForm, pressSend, sidewaysScroll, skipTo } from '../support/web-pages.ts';
import {
  bury,
  receiptOfCompliment,
  receiptOfRequest,
  receiptsByVoice,
} from '../support/web-receipts.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  context = await built.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 320, height: 640 },
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const { child, outsider, adult } = receiptsByVoice();
const conditional = (receipt: Receipt): Receipt => ({
  ...receipt,
  dates: receipt.dates.map((date) => ({ ...date, conditional: true })),
});

/** Sends a form that is answered with this receipt. */
const receive = async (receipt: Receipt): Promise<void> => {
  built.site.answerWith(() => ({ status: 201, json: receipt }));
  await openForm(page, built.site.origin, '/child');
  await skipTo(page, 9);
  await pressSend(page);
  await page.waitForSelector('#receipt-heading');
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const calendarSaved = async (): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button('Put the dates in my calendar').click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
};

describe('keeping a receipt', () => {
  test('the reference and the secret code are each copied by a button of their own, which says so', async () => {
    await receive(child);
    const pasted = () => page.evaluate(() => navigator.clipboard.readText());
    await button('Copy your reference').click();
    expect(await pasted()).toBe(child.reference);
    await button('Copy your secret code').click();
    expect(await pasted()).toBe(child.statusSecret);
    const told = page.locator('.reference [role="status"]');
    await expect.poll(() => told.allInnerTexts()).toEqual(['Copied', 'Copied']);
  });

  test('a browser that lets no page copy shows no button for it', async () => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
    await receive(child);
    expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
    expect(await button('Print this page').count()).toBe(1);
  });

  test('the days to hear from us go into a calendar that says nothing of what it is about', async () => {
    await receive(child);
    const { name, text } = await calendarSaved();
    expect(name).toBe('dates.ics');
    expect(text).toContain('DTSTART;VALUE=DATE:20261207\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20261221\r\n');
    expect(text.match(/^SUMMARY:.*$/gm)).toEqual([
      'SUMMARY:Letter due',
      'SUMMARY:Letter due\\, last day',
    ]);
    expect(text).not.toMatch(/complain|council|bury|K4T|BCDF|advocate|heard/i);
  });

  test('a day that may still change is not certain in the calendar either', async () => {
    await receive(conditional(adult));
    const { text } = await calendarSaved();
    expect(text.match(/^STATUS:.*$/gm)).toEqual(['STATUS:TENTATIVE', 'STATUS:TENTATIVE']);
  });

  test('someone outside the family keeps the one day on which it is decided', async () => {
    await receive(outsider);
    expect((await calendarSaved()).text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Letter due']);
  });

  test('nothing is offered to a calendar where no date is owed', async () => {
    await receive(receiptOfRequest());
    expect(await button('Put the dates in my calendar').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('after two working days');
  });
});

describe('the dates at a glance', () => {
  test('are a picture that says in words what it shows', async () => {
    await receive(child);
    const picture = page.getByRole('img');
    expect(await picture.getAttribute('aria-label')).toBe(
      'Monday 23 November 2026: You sent it. By Wednesday 25 November 2026: We check it. By Monday 7 December 2026: Our answer. By Monday 21 December 2026: The last day.',
    );
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('promise nothing that somebody must still decide', async () => {
    await receive(conditional(adult));
    const label = await page.getByRole('img').getAttribute('aria-label');
    expect(label).toContain('Planned answer.');
    expect(label).not.toContain('Our answer');
  });

  test.each([
    ['someone outside the family', () => outsider],
    ['someone who only wants an advocate', () => receiptOfRequest()],
    ['someone who said something good', () => receiptOfCompliment()],
  ])('are not drawn for %s', async (_, receipt) => {
    await receive(receipt());
    expect(await page.getByRole('img').count()).toBe(0);
  });
});

describe('a receipt without script', () => {
  const pages = () => ({ authority: bury(), assets: built.assets });

  test.each(Object.entries(receiptsByVoice()))(
    'has all of it in words for %s, and no button that does nothing',
    async (_, receipt) => {
      const html = receiptPage(pages(), receipt);
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      expect(main).toContain(receipt.reference);
      expect(main).toContain(receipt.statusSecret);
      // The one that there is sends a form, which needs no script.
      expect(main.match(/<button/g)).toHaveLength(1);
      expect(main).toMatch(/<form[^>]*action="\/api\/status"[\s\S]*<button[\s\S]*<\/form>/);
    },
  );

  test('on paper it has the dates with their working, and no buttons', async () => {
    await receive(child);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: /Copy|Print|calendar/ }).count()).toBe(0);
    expect(await page.getByText('Working days are Monday to Friday.').first().isVisible()).toBe(
      true,
    );
    expect(await page.locator('.reference__code').isVisible()).toBe(true);
  });
});

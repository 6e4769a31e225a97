import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedLetter, returnLabel } from '../../functions/adapters/mail/printed-letter.ts';
import type { SampleNotice } from '../../infra/notices/album/sample-notices.ts';
import { everyCouncilsNotices } from '../support/sample-album.ts';
import { openBrowser } from '../support/web-browser.ts';
import { axeFindings } from '../support/web-pages.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext()).newPage();
});
afterAll(async () => browser?.close());

const posted = everyCouncilsNotices().flatMap(({ notices }) =>
  notices.filter(({ posting }) => posting !== undefined),
);
const htmlOf = ({ letter, posting }: SampleNotice): string =>
  posting === undefined ? '' : printedLetter(letter, posting);

/** The width that A4 has between its margins, in pixels of a page being printed. */
const printable = { width: 643, height: 971 };

/** Pieces of text that stand out of the page or out of what holds them. */
const clipped = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return left < 0 || right > innerWidth + 1 || each.scrollWidth > each.clientWidth + 1;
      })
      .filter((each) => each.clientWidth > 0)
      .map((each) => each.textContent),
  );

const pagesOf = async (): Promise<number> => {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

describe('a printed letter', () => {
  test('clips no text, at any size of print, in any voice', async () => {
    await page.setViewportSize(printable);
    await page.emulateMedia({ media: 'print' });
    const kinds = new Map(
      posted.map((one) => [`${one.kind} ${one.voice} ${one.posting?.print}`, one]),
    );
    expect(kinds.size).toBeGreaterThan(20);
    for (const notice of kinds.values()) {
      for (const print of ['usual', 'large'] as const) {
        const { posting } = notice;
        if (posting === undefined) continue;
        await page.setContent(printedLetter(notice.letter, { ...posting, print }));
        expect(await clipped()).toEqual([]);
      }
    }
  });

  test('is larger where larger print helps, and takes more pages', async () => {
    const large = posted.find(({ posting }) => posting?.print === 'large') ?? expect.fail('none');
    const { letter, posting } = large;
    if (posting === undefined) throw new Error('It is not posted');
    await page.emulateMedia({ media: 'print' });
    const sizes: number[] = [];
    const pages: number[] = [];
    for (const print of ['usual', 'large'] as const) {
      await page.setContent(printedLetter(letter, { ...posting, print }));
      sizes.push(
        await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)),
      );
      pages.push(await pagesOf());
    }
    // 12 and 18 points, at 96 pixels an inch.
    expect(sizes).toEqual([16, 24]);
    expect(pages[0]).toBeLessThan(pages[1] ?? 0);
  });

  test('has its reader’s address where the window of an envelope is, and ours nowhere in it', async () => {
    await page.setViewportSize(printable);
    await page.emulateMedia({ media: 'print' });
    await page.setContent(htmlOf(posted[0] ?? expect.fail('none')));
    const box = (await page.locator('.to').boundingBox()) ?? expect.fail('no address');
    const from = (await page.locator('.from').boundingBox()) ?? expect.fail('no return address');
    const millimetre = 96 / 25.4;
    // The margins of the page are 20 mm; a DL window begins 20 mm in and shows from 40 to 80 mm down.
    expect(box.x).toBeLessThan(5 * millimetre);
    expect(box.y + 20 * millimetre).toBeGreaterThan(40 * millimetre);
    expect(box.y + box.height + 20 * millimetre).toBeLessThan(80 * millimetre);
    expect(from.x).toBeGreaterThan(box.x + 85 * millimetre);
  });

  test('can be read on a phone, and by anybody', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.setContent(htmlOf(posted[0] ?? expect.fail('none')));
    expect(await clipped()).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('shows nothing typed unescaped', () => {
    const [first = expect.fail('none')] = posted;
    const { posting } = first;
    if (posting === undefined) throw new Error('It is not posted');
    const to = ['<script>alert(1)</script>', '"&'];
    expect(printedLetter(first.letter, { ...posting, to })).not.toContain('<script');
  });

  test('goes in a plain envelope whose label says only where it comes back to', async () => {
    await page.setContent(
      returnLabel({ returnAddress: ['PO Box 100', 'ZZ1 1ZZ'], language: 'en' }),
    );
    expect((await page.locator('main').innerText()).replace(/\s+/g, ' ')).toBe(
      'If this cannot be delivered, please send it back, unopened, to: PO Box 100 ZZ1 1ZZ',
    );
  });
});

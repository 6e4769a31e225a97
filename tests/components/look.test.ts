import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authority/authorities.ts';
import { receiptPage } from '../../web/intake/server.tsx';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { testedForms } from '../support/web-forms.ts';
import { openForm } from '../support/web-pages.ts';
import { aReceipt, bury } from '../support/web-receipts.ts';

let built: BuiltSite;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());

const fileOf = (path: string): Promise<Buffer> => readFile(join(built.folder, path));
const gzippedBytes = async (path: string): Promise<number> => gzipSync(await fileOf(path)).length;

const sumOf = async (paths: Iterable<string>): Promise<number> => {
  const sizes = await Promise.all([...paths].map(gzippedBytes));
  return sizes.reduce((sum, size) => sum + size, 0);
};

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: string[] }>>;
const manifest = (): Manifest =>
  JSON.parse(readFileSync(join(built.folder, '../_client/manifest.json'), 'utf8'));

/** A built file, and every file that it cannot start without. */
const filesOf = (entry: string): readonly string[] => {
  const built = manifest()[entry];
  return built === undefined ? [] : [`/${built.file}`, ...(built.imports ?? []).flatMap(filesOf)];
};

const channels = (colour: string): readonly number[] => {
  const hex = /^#(..)(..)(..)$/
    .exec(colour)
    ?.slice(1)
    .map((pair) => Number.parseInt(pair, 16));
  return hex ?? (colour.match(/\d+/g) ?? []).map(Number);
};
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

describe('the look', () => {
  test('the measure of contrast is right', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('every council’s colour can be read on white and on each ground of the young pages', async () => {
    const page = await built.browser.newPage();
    await page.goto(`${built.site.origin}/`);
    const grounds = await page.evaluate(() =>
      ['body', '.govuk-footer'].map(
        (selector) =>
          getComputedStyle(document.querySelector(selector) ?? document.body).backgroundColor,
      ),
    );
    for (const { accent } of authorities.values()) {
      for (const ground of ['#ffffff', ...grounds]) {
        expect(contrast(accent.colour, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    await page.close();
  });

  test('what a visitor downloads stays small: style, script, and each receipt with all it needs', async () => {
    expect(await gzippedBytes(built.assets.style)).toBeLessThanOrEqual(10_000);
    const { mark, leave, formApp, formAppPreloads } = built.assets;
    const atOnce = new Set([mark, leave, formApp, ...formAppPreloads]);
    expect(await sumOf(atOnce)).toBeLessThanOrEqual(10_000);
    const receipts = Object.keys(manifest()).filter((entry) =>
      /receipt\/.*-receipt\.tsx$/.test(entry),
    );
    expect(receipts.length).toBe(8);
    const drawing = filesOf('web/intake/receipt/draw-receipt.tsx');
    for (const receipt of receipts) {
      const all = new Set([...atOnce, ...drawing, ...filesOf(receipt)]);
      // The form's page and, once it is sent, the one receipt that it was answered with.
      expect(await sumOf(all)).toBeLessThanOrEqual(22_000);
    }
  });

  test('the styles are those that pages name, and no other variant of them', async () => {
    const styles = (await fileOf(built.assets.style)).toString();
    for (const used of ['radios--inline', 'label--m', 'fieldset__legend--s', 'input--error'])
      expect(styles).toContain(`.govuk-${used}`);
    for (const unused of ['summary-card', 'checkboxes--small', 'input__prefix'])
      expect(styles).not.toContain(`.govuk-${unused}`);
  });

  test('the first page loads no script but the small one that leaves quickly', async () => {
    const html = (await fileOf('index.html')).toString();
    expect(html.match(/<script[^>]*>/g)).toEqual([
      `<script type="module" src="${built.assets.leave}">`,
    ]);
    expect(await gzippedBytes(built.assets.leave)).toBeLessThanOrEqual(800);
  });

  test('nothing on the first page leads nowhere', async () => {
    const page = await built.browser.newPage();
    await page.goto(`${built.site.origin}/`);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of new Set(links)) {
      expect((await page.request.get(built.site.origin + link)).status()).toBe(200);
    }
    for (const { path } of testedForms) expect(links).toContain(path);
    await page.close();
  });

  test('no page breaks the content security policy', async () => {
    const page = await built.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${built.site.origin}/`);
    for (const { path } of testedForms) await openForm(page, built.site.origin, path);
    expect(said.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
    await page.close();
  });

  test('carries no crown, GOV.UK words or GDS Transport', async () => {
    const style = (await fileOf(built.assets.style)).toString();
    const pages = await Promise.all(
      ['index.html', 'child.html', 'adult.html', 'advocate.html', '404.html'].map(fileOf),
    );
    expect(style).not.toMatch(/GDS Transport|@font-face/);
    expect(pages.join('')).not.toMatch(/GOV\.UK|crown/i);
  });

  test('prints a receipt with its workings, and neither buttons nor questions about equality', async () => {
    const page = await built.browser.newPage();
    const context = { authority: bury(), assets: built.assets };
    built.site.answerWith(() => ({ status: 200, html: receiptPage(context, aReceipt()) }));
    await page.goto(`${built.site.origin}/child`);
    await page.evaluate(() => document.querySelector('form')?.submit());
    await page.waitForURL('**/api/complaints');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.header__help').isVisible()).toBe(false);
    expect(await page.locator('.monitoring').isVisible()).toBe(false);
    expect(await page.locator('.timeline .govuk-details__text').first().isVisible()).toBe(true);
    await page.close();
  });
});

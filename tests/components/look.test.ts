import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authority/authorities.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { openChildForm } from '../support/web-pages.ts';

let built: BuiltSite;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());

const fileOf = (path: string): Promise<Buffer> => readFile(join(built.folder, path));
const gzippedBytes = async (path: string): Promise<number> => gzipSync(await fileOf(path)).length;

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

  test('what a visitor downloads stays small', async () => {
    expect(await gzippedBytes(built.assets.style)).toBeLessThanOrEqual(10_000);
    const script = [built.assets.mark, built.assets.childApp, ...built.assets.childAppPreloads];
    const sizes = await Promise.all(script.map(gzippedBytes));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000);
  });

  test('the first page loads no script', async () => {
    expect((await fileOf('index.html')).toString()).not.toContain('<script');
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
    expect(links).toContain('/child');
    await page.close();
  });

  test('no page breaks the content security policy', async () => {
    const page = await built.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${built.site.origin}/`);
    await openChildForm(page, built.site.origin);
    expect(said.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
    await page.close();
  });

  test('carries no crown, GOV.UK words or GDS Transport', async () => {
    const style = (await fileOf(built.assets.style)).toString();
    const pages = await Promise.all(['index.html', 'child.html', '404.html'].map(fileOf));
    expect(style).not.toMatch(/GDS Transport|@font-face/);
    expect(pages.join('')).not.toMatch(/GOV\.UK|crown/i);
  });

  test('prints a receipt with its workings, and no button', async () => {
    const page = await built.browser.newPage();
    await page.goto(`${built.site.origin}/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.header__help').isVisible()).toBe(false);
    expect(await page.locator('.start-answer .govuk-details__text').first().isVisible()).toBe(true);
    await page.close();
  });
});

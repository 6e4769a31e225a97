import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Receipt } from '../../shared/intake-api/replies.ts';
import { spokenLanguages } from '../../web/content/spoken-languages.ts';
import { inPseudoLanguage, mirrored, pseudoLanguage } from '../support/pseudo-language.ts';
import { textsOf } from '../support/reading/page-text.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { testedForms } from '../support/web-forms.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';
import {
  bury,
  receiptOfCompliment,
  receiptOfRequest,
  receiptsByVoice,
} from '../support/web-receipts.ts';

type Pages = typeof import('../../web/intake/server.tsx');

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = [
  'start',
  'not-found',
  'thanks',
  ...testedForms.map(({ page }) => page),
  ...Object.keys(receiptsByVoice()).map((voice) => `receipt-${voice}`),
  'receipt-request',
  'receipt-compliment',
];

let built: BuiltSite;
const written = new Map<string, string>();

// What a council calls itself, its services and its hours is said in its own words, whatever the language.
const factsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(factsOf) : [];
};
// So is the name of a language: its speakers know it by that.
const facts = [...factsOf([bury(), spokenLanguages])].sort((a, b) => b.length - a.length);
const withoutFacts = (text: string): string =>
  facts.reduce((rest, fact) => rest.replaceAll(fact, ''), text);

// A service that speaks another language would say these in it too.
const asAnswered = (receipt: Receipt): Receipt => ({
  ...receipt,
  points: receipt.points.map((point) => ({ ...point, reason: String(mirrored(point.reason)) })),
  referral: {
    ...receipt.referral,
    told: receipt.referral.told.map((told) => String(mirrored(told))),
  },
  dates: receipt.dates.map((date) => ({
    ...date,
    says: String(mirrored(date.says)),
    skipped: date.skipped.map((day) => ({ ...day, why: String(mirrored(day.why)) })),
  })),
});

const pagesIn = async (folder: string): Promise<Pages> => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [inPseudoLanguage()],
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      ssr: 'web/intake/server.tsx',
      rolldownOptions: { output: { entryFileNames: 'server.js' } },
    },
    ssr: { noExternal: true },
  });
  const pages: Pages = await import(pathToFileURL(join(folder, 'server.js')).href);
  return pages;
};

beforeAll(async () => {
  built = await openBuiltSite();
  const pages = await pagesIn(join(built.folder, '../_pseudo'));
  const context = { authority: bury(), assets: built.assets };
  written.set('start', pages.startPage(context));
  written.set('not-found', pages.notFoundPage(context));
  written.set('thanks', pages.monitoringThanksPage(context));
  for (const { page } of testedForms) written.set(page, pages.emptyFormPage(context, page));
  for (const [voice, receipt] of Object.entries(receiptsByVoice()))
    written.set(`receipt-${voice}`, pages.receiptPage(context, asAnswered(receipt)));
  written.set('receipt-request', pages.receiptPage(context, asAnswered(receiptOfRequest())));
  written.set('receipt-compliment', pages.receiptPage(context, asAnswered(receiptOfCompliment())));
  await mkdir(join(built.folder, 'pseudo'));
  for (const [name, html] of written)
    await writeFile(join(built.folder, `pseudo/${name}.html`), html);
});
afterAll(async () => {
  await rm(join(built.folder, 'pseudo'), { recursive: true });
  await built.close();
});

describe('in a language that is read from the right', () => {
  test.each(names)('%s says which language it is in and whence it is read', (name) => {
    expect(written.get(name)).toContain(`<html lang="${pseudoLanguage.lang}" dir="rtl"`);
  });

  test.each(names)('%s has no word of English left in it', (name) => {
    const texts = textsOf(written.get(name) ?? '').map(withoutFacts);
    expect(texts.length).toBeGreaterThan(10);
    expect(
      texts.filter((text) =>
        /[a-z]{2}/i.test(text.replace(/K4T-9WX-2HR|BCDF-[A-Z-]+|\{[a-z]+\}/g, '')),
      ),
    ).toEqual([]);
  });

  test.each(names)('%s fits a narrow phone, whole and without script', async (name) => {
    const context = await built.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(`${built.site.origin}/pseudo/${name}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await sidewaysScroll(page)).toBe(0);
    await context.close();
  });

  test('a phone number is still read from its first figure', async () => {
    const page = await built.browser.newPage();
    await page.goto(`${built.site.origin}/pseudo/start`);
    const places = await page
      .locator('.phone-link', { hasText: '0161 496 0103' })
      .evaluate((link) =>
        [0, 9].map((at) => {
          const range = document.createRange();
          if (link.firstChild === null) return 0;
          range.setStart(link.firstChild, at);
          range.setEnd(link.firstChild, at + 1);
          return range.getBoundingClientRect().left;
        }),
      );
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    await page.close();
  });

  test('answers stand to the left of what is ticked, and nothing stands over a word', async () => {
    const page = await built.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${built.site.origin}/pseudo/child`);
    const { box, words } = await page
      .locator('.govuk-checkboxes__item')
      .first()
      .evaluate((item) => {
        const label = item.querySelector('label');
        const range = document.createRange();
        if (label !== null) range.selectNodeContents(label);
        return {
          box: item.querySelector('input')?.getBoundingClientRect().left,
          words: range.getBoundingClientRect().right,
        };
      });
    expect(words).toBeLessThanOrEqual(box ?? 0);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('our own style sheets', () => {
  const folder = join(root, 'web/intake/style');

  test('say start and end, never left and right', async () => {
    const sheets = (await readdir(folder)).filter((name) => name !== '_right-to-left.scss');
    expect(sheets.length).toBeGreaterThan(5);
    const lines = await Promise.all(
      sheets.map(async (name) =>
        (await readFile(join(folder, name), 'utf8'))
          .split('\n')
          .filter((line) => /^\s*[a-z-]*(left|right)\b[a-z-]*:|:\s*(left|right)\b/.test(line)),
      ),
    );
    expect(lines.flat()).toEqual([]);
  });
});

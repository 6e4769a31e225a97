import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingPages } from '../../infra/build/page-renderers.ts';
import { authorities } from '../../shared/authority/authorities.ts';
import { readingNames } from '../../web/content/reading-words.ts';
import { isIndexed } from '../../web/intake/reading/reading-words-of.ts';
import { notFoundPage, readingPage } from '../../web/intake/server.tsx';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';

let built: BuiltSite;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
  page = await built.browser.newPage();
});
afterAll(() => built.close());

const councils = [...authorities.values()];
const wentWrong = ['something-went-wrong', 'offline', 'too-many-tries', 'timed-out'] as const;
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, ' ');

describe('the pages that are only read', () => {
  test('are all built', () => {
    expect([...readingPages].sort()).toEqual([...readingNames].sort());
  });

  test('can be reached from every public page, and lead nowhere that is not there', async () => {
    // Staff have a page of their own, without them.
    const files = (await readdir(built.folder)).filter(
      (file) => file.endsWith('.html') && file !== 'desk.html',
    );
    const linked = new Set<string>();
    for (const file of files) {
      const html = await readFile(join(built.folder, file), 'utf8');
      const links = [...html.matchAll(/<a[^>]+href="(\/[^"]*)"/g)].map(([, href = '']) => href);
      expect(links).toEqual(
        expect.arrayContaining(['/how-complaints-work', '/what-an-advocate-is', '/privacy']),
      );
      for (const link of links) linked.add(link);
    }
    for (const link of linked) {
      expect((await page.request.get(built.site.origin + link)).status()).toBe(200);
    }
  });

  test('open beside a form that is being filled in, and say so', async () => {
    await page.goto(`${built.site.origin}/child`);
    const beside = await page
      .locator('footer nav a')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('target'), link.textContent?.includes('new tab')]),
      );
    expect(beside.length).toBe(4);
    expect(beside.every(([target, says]) => target === '_blank' && says)).toBe(true);
    await page.goto(`${built.site.origin}/privacy`);
    expect(await page.locator('footer nav a[target]').count()).toBe(0);
  });

  test.each(readingNames)('%s has the council’s own names and numbers, and no other’s', (name) => {
    for (const authority of councils) {
      const html = wordsOf(readingPage({ authority, assets: built.assets }, name));
      expect(html).toContain(authority.complaintsTeam.publicPhone);
      expect(html).toContain('0800 1111');
      for (const other of councils.filter((each) => each !== authority)) {
        expect(html).not.toContain(other.name);
        expect(html).not.toContain(other.advocacy.service);
      }
    }
  });

  test.each(readingNames)('the title of %s gives nothing away', async (name) => {
    await page.goto(`${built.site.origin}/${name}`);
    expect(await page.title()).not.toMatch(/complain|advocate|social|child|abuse|safe/i);
    expect(await page.locator('meta[name="robots"]').count()).toBe(isIndexed(name) ? 0 : 1);
  });

  test('say that the advocacy service is independent only where it is', () => {
    for (const authority of councils) {
      const html = readingPage({ authority, assets: built.assets }, 'what-an-advocate-is');
      expect(html.includes('They are independent.')).toBe(authority.advocacy.independent);
    }
  });
});

describe('a page about something that went wrong', () => {
  test.each(wentWrong)('%s says what is kept, and whom to call', async (name) => {
    await page.goto(`${built.site.origin}/${name}`);
    const main = await page.locator('main').innerText();
    expect(main).toMatch(/What you sent before is safe|What you sent may have reached us/);
    expect(main).toContain('Your words should still be there.');
    expect(main).toContain('0161 496 0101');
    expect(await page.locator('footer').innerText()).toContain('999');
  });

  test('an address that is no page says that nothing sent is lost, with the same numbers', () => {
    for (const authority of councils) {
      const html = wordsOf(notFoundPage({ authority, assets: built.assets }));
      expect(html).toContain('Nothing you sent is lost.');
      expect(html).toContain(authority.complaintsTeam.publicPhone);
      expect(html).toContain('0800 1111');
    }
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { testedForms } from '../support/web-forms.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;
const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
  context = await built.browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  page = await context.newPage();
};

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(() => {
  built.site.posts.length = 0;
  built.site.answerDraftsWith(undefined);
  return () => context.close();
});

const box = () => page.locator('input[name="website"]');

describe.each([true, false])(
  'the box that people do not see (JavaScript: %s)',
  (javaScriptEnabled) => {
    test.each(testedForms.map(({ path }) => path))('is not in the way on %s', async (path) => {
      await open({ javaScriptEnabled });
      await page.goto(`${built.site.origin}${path}`);
      expect(await box().count()).toBe(1);
      const { width = 0, height = 0 } = (await page.locator('.unseen-box').boundingBox()) ?? {};
      expect(Math.max(width, height)).toBeLessThanOrEqual(1);
      expect(await box().getAttribute('tabindex')).toBe('-1');
      expect(await box().getAttribute('autocomplete')).toBe('off');
      expect(await page.locator('[aria-hidden="true"] input[name="website"]').count()).toBe(1);
      expect(await page.getByRole('textbox', { name: 'Leave this box empty' }).count()).toBe(0);
      // Neither of these can be asked where no script runs.
      expect(javaScriptEnabled ? await axeFindings(page) : []).toEqual([]);
      expect(javaScriptEnabled ? await sidewaysScroll(page) : 0).toBe(0);
    });
  },
);

test('a form that script sends says when it was opened, as the service told it', async () => {
  await open();
  built.site.answerDraftsWith(({ path }) =>
    path === '/api/drafts/resume'
      ? { status: 200, json: { kind: 'none', began: 'WHEN_IT_BEGAN' } }
      : { status: 500, json: {} },
  );
  built.site.answerWith(() => ({ status: 500, json: {} }));
  await page.goto(`${built.site.origin}/say-something-good`);
  await eventually(async () => expect(await page.locator('[name="began"]').count()).toBe(1));
  await page.getByRole('textbox').first().fill('Thank you.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await eventually(() => expect(built.site.posts).toHaveLength(1));
  expect(built.site.posts[0]?.fields).toEqual(
    expect.arrayContaining([
      ['began', 'WHEN_IT_BEGAN'],
      ['website', ''],
    ]),
  );
});

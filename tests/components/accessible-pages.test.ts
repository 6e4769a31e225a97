import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readingNames } from '../../web/content/reading-words.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { testedForms } from '../support/web-forms.ts';
import {
  answer,
  axeFindings,
  openForm,
  pressSend,
  sidewaysScroll,
  skipTo,
} from '../support/web-pages.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
  page = await context.newPage();
  return () => context.close();
});

const expectNothingInTheWay = async (within = 'html'): Promise<void> => {
  expect(await axeFindings(page, within)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

describe('pages anyone can use', () => {
  test('axe sees what is wrong with a bad page', async () => {
    await page.setContent(
      '<html><title>Bad</title><input><p style="color:#ccc">Faint</p><img src="x.png">',
    );
    const rules = (await axeFindings(page)).map((finding) => finding.split(':')[0]);
    expect(rules).toEqual(
      expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt', 'label']),
    );
  });

  test.each(['/', '/resume', '/no-such-page', ...readingNames.map((name) => `/${name}`)])(
    'the page at %s',
    async (path) => {
      await page.goto(`${built.site.origin}${path}`);
      await expectNothingInTheWay();
    },
  );
});

describe.each(testedForms)('the form at $path, at 320 pixels', (form) => {
  test('each screen, with every further question brought up', async () => {
    await openForm(page, built.site.origin, form.path);
    for (let screen = 1; screen <= form.screens; screen += 1) {
      await skipTo(page, screen);
      await answer(page, form.opening[screen] ?? []);
      await expectNothingInTheWay(screen === 1 ? 'html' : 'main');
    }
  });

  test('a screen with a problem on it, a form not sent, and one sent before', async () => {
    const { field, id, screen } = form.wrong;
    const errors = [{ field, code: 'wrong-type', message: 'This does not look right.' }];
    built.site.answerWith(() => ({ status: 422, json: { errors } }));
    await openForm(page, built.site.origin, form.path);
    await skipTo(page, screen);
    await answer(page, form.opening[screen] ?? []);
    if (screen === 5) await page.fill('#complaint-points-0-details', 'A line');
    await skipTo(page, form.screens);
    await pressSend(page);
    await page.waitForSelector(`#${id}-error`);
    await expectNothingInTheWay('main');
    await skipTo(page, form.screens);
    built.site.answerWith(() => 'hang-up');
    await pressSend(page);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await expectNothingInTheWay('main');
    built.site.answerWith(() => ({ status: 409, json: { reference: 'K4T-9WX-2HR' } }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('You sent this before').waitFor();
    await expectNothingInTheWay('main');
  });

  test('the whole form, without script', async () => {
    // axe needs script to look with, so it looks at the same page with the app left out.
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${built.site.origin}${form.path}`);
    expect(await page.locator('.screen:visible').count()).toBe(form.screens);
    await expectNothingInTheWay();
  });
});

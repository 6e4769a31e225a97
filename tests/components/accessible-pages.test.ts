import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, openChildForm, sidewaysScroll, skipTo } from '../support/web-pages.ts';
import { aReceipt } from '../support/web-receipts.ts';

let built: BuiltSite;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  const context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
  page = await context.newPage();
  return () => context.close();
});

const expectNothingInTheWay = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

/** Answers that bring up further questions, by screen. */
const opening = new Map([
  [3, ['has-one']],
  [6, ['move']],
  [8, ['unsafe', 'text']],
]);

const phoneProblem = {
  field: 'person.contact.phone',
  code: 'not-a-phone',
  message: 'Your phone number: this does not look right.',
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

  test('the first page, with every answer opened', async () => {
    await page.goto(`${built.site.origin}/`);
    for (const answer of await page.locator('summary').all()) await answer.click();
    await expectNothingInTheWay();
  });

  test('each of the nine screens, at 320 pixels', async () => {
    await openChildForm(page, built.site.origin);
    await page.fill('#person-age', '19');
    await expectNothingInTheWay();
    for (let screen = 2; screen <= 9; screen += 1) {
      await skipTo(page, screen);
      for (const answer of opening.get(screen) ?? []) await page.check(`input[value="${answer}"]`);
      await expectNothingInTheWay();
    }
  });

  test('a screen with a problem on it', async () => {
    built.site.answerWith(() => ({ status: 422, json: { errors: [phoneProblem] } }));
    await openChildForm(page, built.site.origin);
    await skipTo(page, 8);
    await page.check('input[value="text"]');
    await skipTo(page, 9);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForSelector('.govuk-error-summary');
    await expectNothingInTheWay();
  });

  test('a form that could not be sent, and one that was sent before', async () => {
    built.site.answerWith(() => 'hang-up');
    await openChildForm(page, built.site.origin);
    await skipTo(page, 9);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await expectNothingInTheWay();
    built.site.answerWith(() => ({ status: 409, json: { reference: 'K4T-9WX-2HR' } }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('You sent this before').waitFor();
    await expectNothingInTheWay();
  });

  test('the receipt, with every working opened', async () => {
    built.site.answerWith(() => ({ status: 201, json: aReceipt() }));
    await openChildForm(page, built.site.origin);
    await skipTo(page, 9);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForSelector('#receipt-heading');
    for (const working of await page.locator('summary').all()) await working.click();
    await expectNothingInTheWay();
  });

  test('the page for an address that is not there', async () => {
    await page.goto(`${built.site.origin}/no-such-page`);
    await expectNothingInTheWay();
  });

  test('the whole form, without script', async () => {
    const context = await built.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    page = await context.newPage();
    await page.goto(`${built.site.origin}/child`);
    expect(await page.locator('.screen:visible').count()).toBe(9);
    await context.close();
    // axe needs script to look with, so it looks at the same page with the app left out.
    page = await (
      await built.browser.newContext({ viewport: { width: 320, height: 640 } })
    ).newPage();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${built.site.origin}/child`);
    expect(await page.locator('.screen:visible').count()).toBe(9);
    await expectNothingInTheWay();
  });
});

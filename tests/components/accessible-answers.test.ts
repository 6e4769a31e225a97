import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  formPage,
  monitoringThanksPage,
  type PageContext,
  receiptPage,
} from '../../web/intake/server.tsx';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { testedForms } from '../support/web-forms.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';
import {
  bury,
  receiptOfCompliment,
  receiptOfRequest,
  receiptsByVoice,
} from '../support/web-receipts.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;
let pages: PageContext;

beforeAll(async () => {
  built = await openBuiltSite();
  pages = { authority: bury(), assets: built.assets };
});
afterAll(() => built.close());
beforeEach(async () => {
  context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
  page = await context.newPage();
  return () => context.close();
});

const expectNothingInTheWay = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

/** Shows what a function answered with, as a browser without script gets it. */
const openAnswer = async (html: string): Promise<void> => {
  built.site.answerWith(() => ({ status: 200, html }));
  await page.goto(`${built.site.origin}/child`);
  await page.evaluate(() => document.querySelector('form')?.submit());
  await page.waitForURL('**/api/complaints');
};

describe('what a function answers with, at 320 pixels', () => {
  const receipts = [
    ...Object.entries(receiptsByVoice()),
    ['request', receiptOfRequest()] as const,
    ['compliment', receiptOfCompliment()] as const,
  ];

  test.each(receipts)('the receipt: %s, with everything opened', async (_, receipt) => {
    await openAnswer(receiptPage(pages, receipt));
    for (const folded of await page.locator('summary').all()) await folded.click();
    await expectNothingInTheWay();
  });

  test('the thanks for questions about equality', async () => {
    await openAnswer(monitoringThanksPage(pages));
    await expectNothingInTheWay();
  });

  test('a form with one more row, and one that could not be read', async () => {
    const fields = [
      ['form.action', 'add-child'],
      ['children.0.name', 'Sam'],
      ['children.1.name', 'Kit'],
      ['children.2.name', 'Ali'],
    ] as const;
    const submissionId = '7d3c9f64-3c1b-4a6e-9a3b-0c3b7e0b1a11';
    await openAnswer(formPage(pages, 'adult', { fields, problems: [], submissionId }));
    await expectNothingInTheWay();
    await openAnswer(
      formPage(pages, 'advocate', { fields: [], problems: [], submissionId, trouble: 'too-big' }),
    );
    await expectNothingInTheWay();
  });

  const fields = [['complaint.story', 'Words']] as const;
  const shown = { fields, problems: [], submissionId: '7d3c9f64-3c1b-4a6e-9a3b-0c3b7e0b1a11' };

  test.each(testedForms)('$path again, with a mistake', async ({ page: name, wrong }) => {
    const problems = [{ field: wrong.field, code: 'wrong-type' }] as const;
    await openAnswer(formPage(pages, name, { ...shown, problems }));
    await expectNothingInTheWay();
  });

  test('a form again after a failure of ours, and one that was sent before', async () => {
    await openAnswer(formPage(pages, 'child', { ...shown, trouble: 'failed' }));
    await expectNothingInTheWay();
    const conflict = { reference: 'K4T-9WX-2HR' };
    await openAnswer(formPage(pages, 'get-an-advocate', { ...shown, conflict }));
    await expectNothingInTheWay();
  });
});

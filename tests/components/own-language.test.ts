import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { openForm, pressSend, skipTo } from '../support/web-pages.ts';
import { receiptOfComplaint } from '../support/web-receipts.ts';

let built: BuiltSite;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
  built.site.answerWith(() => ({
    status: 201,
    json: receiptOfComplaint(submissionExamples.child),
  }));
});
afterAll(() => built.close());
beforeEach(async () => {
  page = await built.browser.newPage();
});
afterEach(() => page.close());

const asked = [
  ['/child', 8, 9],
  ['/easy-read', 8, 9],
  ['/young-adult', 8, 9],
  ['/adult', 9, 10],
  ['/get-an-advocate', 2, 3],
] as const;

describe.each(asked)('one’s own language, asked at %s', (path, screen, last) => {
  beforeEach(async () => {
    await openForm(page, built.site.origin, path);
    await skipTo(page, screen);
  });

  test('is seen at once by someone who reads little English, and found by its own name', async () => {
    const question = page.locator('.question[data-name="person.interpreter"]');
    expect(await question.locator('.govuk-hint').innerText()).toContain('العربية');
    await question.locator('select').selectOption({ label: 'العربية' });
    await skipTo(page, last);
    expect(await page.locator('[data-answers]').innerText()).toContain('العربية');
    await pressSend(page);
    await expect
      .poll(() => built.site.posts.at(-1)?.fields)
      .toContainEqual(['person.interpreter', 'Arabic']);
  });

  test('may be another, which is then asked for', async () => {
    const typed = page.locator('#form-interpreter');
    expect(await typed.isVisible()).toBe(false);
    await page.locator('#person-interpreter').selectOption('another language');
    await typed.fill('Wolof');
    await skipTo(page, last);
    await pressSend(page);
    await expect
      .poll(() => built.site.posts.at(-1)?.fields)
      .toContainEqual(['form.interpreter', 'Wolof']);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { openForm, pressSend, skipTo } from '../support/web-pages.ts';
import { receiptOfComplaint } from '../support/web-receipts.ts';

let built: BuiltSite;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  page = await built.browser.newPage({ viewport: { width: 360, height: 740 } });
});
afterEach(() => page.close());

const open = () => openForm(page, built.site.origin, '/easy-read');

describe('the easy read page', () => {
  test('is found from the first page and from a child’s, and leads back to a child’s', async () => {
    await page.goto(built.site.origin);
    await page.getByRole('link', { name: /easy read/i }).click();
    await page.getByRole('link', { name: 'See this page with more words' }).click();
    await page.getByRole('link', { name: /easy read/i }).click();
    expect(new URL(page.url()).pathname).toBe('/easy-read');
  });

  test('has a picture beside every question, which a screen reader passes by', async () => {
    await open();
    const bare = await page
      .locator('.question')
      .evaluateAll((all) =>
        all
          .filter((each) => each.querySelector('svg.question-picture[aria-hidden="true"]') === null)
          .map((each) => each.getAttribute('data-name')),
      );
    expect(bare).toEqual([]);
  });

  test('is in larger type than a child’s', async () => {
    const size = () =>
      page
        .locator('.intro__lines p')
        .first()
        .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
    await openForm(page, built.site.origin, '/child');
    const childs = await size();
    await open();
    expect(await size()).toBeGreaterThan(childs);
  });

  test('is answered in easy words, and says nothing else of whoever opened it', async () => {
    built.site.answerWith(({ fields }) => {
      const form = answersFromForm(fields);
      return form.kind === 'answers'
        ? { status: 201, json: receiptOfComplaint(form.answers) }
        : { status: 422, json: {} };
    });
    await open();
    await skipTo(page, 4);
    await page.fill('#complaint-story', 'No one listens.');
    await skipTo(page, 9);
    await pressSend(page);
    await page.waitForSelector('#receipt-heading');
    const told = built.site.posts
      .at(-1)
      ?.fields.filter(([name, value]) => value !== '' && !/^(form\.|submissionId)/.test(name));
    expect(told).toEqual([
      ['role', 'child'],
      ['person.needs', 'easy-read'],
      ['complaint.story', 'No one listens.'],
    ]);
    const receipt = await page.locator('main').innerText();
    expect(receipt).toContain('It was brave to tell us.');
    expect(receipt).toContain('We must answer you by this day.');
  });
});

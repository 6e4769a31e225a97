import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import { parseSubmission } from '../../shared/submission/parse-submission.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { answer, focused, openForm, pressSend, skipTo, tabTo } from '../support/web-pages.ts';
import { receiptsByVoice } from '../support/web-receipts.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  built.site.answerWith(() => ({ status: 201, json: receiptsByVoice().advocate }));
  context = await built.browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  await openForm(page, built.site.origin, '/advocate');
  return () => context.close();
});

const sent = () => {
  const form = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
  const parsed = form.kind === 'answers' ? parseSubmission(form.answers) : form;
  return parsed.kind === 'parsed' ? parsed.value : parsed;
};
const sendAll = async (): Promise<void> => {
  await skipTo(page, 7);
  await pressSend(page);
  await page.waitForSelector('#receipt-heading');
};

describe('an advocate’s complaint for somebody', () => {
  test('goes from first to last and sends, with the keyboard alone', async () => {
    await tabTo(page, '#person-name');
    await page.keyboard.type('Ali');
    for (let screen = 1; screen < 7; screen += 1) {
      if (screen === 2) {
        await tabTo(page, '#speaksFor');
        await page.keyboard.press('Space');
      }
      if (screen === 4) {
        await tabTo(page, '#complaint-story');
        await page.keyboard.type('I want to see my sister');
      }
      await tabTo(page, `#screen-${screen} .to-next`);
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe(`screen-${screen + 1}-heading`);
    }
    await tabTo(page, '#screen-7 [data-send] button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#receipt-heading');
    expect(sent()).toMatchObject({
      role: 'advocate',
      speaksFor: 'child',
      person: { name: 'Ali' },
      complaint: { story: 'I want to see my sister' },
    });
  });

  test('keeps their words apart from the advocate’s, and asks for a safe way only when it is wanted', async () => {
    await skipTo(page, 3);
    expect(await page.locator('#notAbleBecause').isVisible()).toBe(false);
    await answer(page, ['instructed=not-able', '#notAbleBecause=Very young']);
    await skipTo(page, 4);
    await answer(page, ['#complaint-story=No', '#complaint-advocateWords=They cried']);
    await skipTo(page, 6);
    const way = page.locator('[name="children.0.contact.preferred"]').first();
    expect(await way.isVisible()).toBe(false);
    await answer(page, ['writeTo=both', 'children.0.contact.preferred=text']);
    await answer(page, ['#children-0-contact-phone=0161 496 0200', 'children.0.needs=easy-read']);
    await sendAll();
    expect(sent()).toMatchObject({
      instructed: 'not-able',
      notAbleBecause: 'Very young',
      writeTo: 'both',
      children: [{ needs: ['easy-read'], contact: { preferred: 'text' } }],
      complaint: { story: 'No', advocateWords: 'They cried' },
    });
  });
});

describe('another young person', () => {
  beforeEach(async () => {
    await answer(page, [
      '#person-name=Ali',
      '#person-organisation=A service',
      '#person-contact-email=ali@example.org',
    ]);
    await skipTo(page, 2);
    await answer(page, ['#children-0-name=Sam', 'speaksFor=child']);
    await skipTo(page, 4);
    await answer(page, ['#complaint-story=Sam’s words']);
    await sendAll();
    await page.getByRole('button', { name: 'Write for another young person' }).click();
  });

  test('keeps the advocate’s own details and nothing of the first', async () => {
    expect(await focused(page)).toBe('screen-1-heading');
    expect(await page.inputValue('#person-name')).toBe('Ali');
    expect(await page.inputValue('#person-contact-email')).toBe('ali@example.org');
    expect(await page.inputValue('#children-0-name')).toBe('');
    expect(await page.inputValue('#complaint-story')).toBe('');
    expect(await page.locator('[name="speaksFor"]:checked').count()).toBe(0);
    expect(await page.content()).not.toContain('Sam’s words');
  });

  test('is sent as a complaint of its own', async () => {
    const first = new Map(built.site.posts.at(-1)?.fields ?? []).get('submissionId');
    await skipTo(page, 4);
    await answer(page, ['#complaint-story=Kit’s words']);
    await sendAll();
    const second = new Map(built.site.posts.at(-1)?.fields ?? []);
    expect(second.get('submissionId')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.get('submissionId')).not.toBe(first);
    expect(sent()).toMatchObject({
      person: { name: 'Ali', organisation: 'A service' },
      complaint: { story: 'Kit’s words' },
    });
  });

  test('is kept in memory alone: a page opened again is empty', async () => {
    await page.reload();
    await page.waitForSelector('html.started');
    expect(await page.inputValue('#person-name')).toBe('');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });
});

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import { parseSubmission } from '../../shared/submission/parse-submission.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import {
  continueTo,
  focused,
  openChildForm,
  screenShown,
  skipTo,
  tabTo,
} from '../support/web-pages.ts';
import { aReceipt } from '../support/web-receipts.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  built.site.answerWith(() => ({ status: 201, json: aReceipt() }));
  context = await built.browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  await openChildForm(page, built.site.origin);
  return () => context.close();
});

const send = () => page.getByRole('button', { name: 'Send', exact: true }).click();
const lastPost = () =>
  new URLSearchParams((built.site.posts.at(-1)?.fields ?? []).map((f) => [...f]));

describe('one question a screen', () => {
  test('goes from first to last and sends, with the keyboard alone', async () => {
    await tabTo(page, '#person-name');
    await page.keyboard.type('Sam');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('screen-2-heading');
    await tabTo(page, '#children-0-livesWith');
    await page.keyboard.press('Space');
    for (let screen = 2; screen < 9; screen += 1) {
      if (screen === 4) {
        await tabTo(page, '#complaint-story');
        await page.keyboard.type('Nobody rings me back');
      }
      await tabTo(page, `#screen-${screen} .to-next`);
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe(`screen-${screen + 1}-heading`);
    }
    await tabTo(page, '#screen-9 button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#receipt-heading');
    expect(await focused(page)).toBe('receipt-heading');
    expect(lastPost().get('complaint.story')).toBe('Nobody rings me back');
    expect(lastPost().get('children.0.livesWith')).toBe('foster-carer');
  });

  test('says where they are, and nothing of what the form is about, in the title', async () => {
    await skipTo(page, 3);
    expect(await page.title()).toBe('3 of 9 – Your form – Bury Council');
  });

  test('keeps words when the browser goes back and forward', async () => {
    await page.fill('#person-name', 'Sam');
    await continueTo(page, 4);
    await page.fill('#complaint-story', 'It is not fair');
    await continueTo(page, 6);
    for (const expected of [5, 4, 3, 2, 1]) {
      await page.goBack();
      expect(await screenShown(page)).toBe(expected);
    }
    expect(await page.inputValue('#person-name')).toBe('Sam');
    await page.goForward();
    await page.goForward();
    await page.goForward();
    expect(await screenShown(page)).toBe(4);
    expect(await page.inputValue('#complaint-story')).toBe('It is not fair');
    expect(await focused(page)).toBe('screen-4-heading');
  });

  test('goes back with the link at the top', async () => {
    await continueTo(page, 3);
    await page.getByRole('link', { name: 'Back' }).click();
    expect(await screenShown(page)).toBe(2);
  });

  test('puts no answer in the address, in storage or on another site', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.fill('#person-name', 'Samantha');
    await skipTo(page, 4);
    await page.fill('#complaint-story', 'Samantha says');
    await skipTo(page, 9);
    await send();
    await page.waitForSelector('#receipt-heading');
    expect(asked.filter((url) => !url.startsWith(built.site.origin))).toEqual([]);
    expect([...asked, page.url()].join(' ')).not.toContain('amantha');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });

  test('shows help at once to someone who is not safe', async () => {
    await skipTo(page, 8);
    const numbers = page.locator('#screen-8').getByText('Do not wait for us.');
    expect(await numbers.isVisible()).toBe(false);
    await page.check('input[name="safety"][value="unsafe"]');
    expect(await numbers.isVisible()).toBe(true);
    expect(await page.locator('#screen-8 a[href="tel:999"]').isVisible()).toBe(true);
    expect(await page.locator('#where').isVisible()).toBe(true);
  });

  test('has nothing chosen about an advocate, and says what no answer means', async () => {
    await skipTo(page, 3);
    expect(await page.locator('input[name="advocate.wish"]:checked').count()).toBe(0);
    expect(
      await page.getByText('If you do not pick an answer, we will tell them.').isVisible(),
    ).toBe(true);
  });

  test('asks about care only of someone who is eighteen or over', async () => {
    const question = page.getByRole('group', { name: 'Were you ever in care?' });
    await page.fill('#person-age', '14');
    await page.locator('#helpedBy').focus();
    expect(await question.isVisible()).toBe(false);
    await page.fill('#person-age', '18');
    await page.locator('#helpedBy').focus();
    expect(await question.isVisible()).toBe(true);
  });

  test('never hides an address that will be sent', async () => {
    await skipTo(page, 8);
    await page.check('input[name="person.contact.preferred"][value="email"]');
    await page.fill('#person-contact-email', 'sam@example.com');
    await page.check('input[name="person.contact.preferred"][value="post"]');
    expect(await page.locator('#person-contact-email').isVisible()).toBe(true);
    expect(await page.locator('#person-contact-post').isVisible()).toBe(true);
  });

  test('takes everything that can be ticked', async () => {
    await skipTo(page, 5);
    const boxes = await page.locator('#screen-5 input[name^="complaint.points"]').all();
    for (const box of boxes) await box.check();
    await skipTo(page, 9);
    await send();
    await page.waitForSelector('#receipt-heading');
    const form = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
    const parsed = form.kind === 'answers' ? parseSubmission(form.answers) : form;
    expect(parsed).toHaveProperty('value.complaint.points.length', boxes.length);
  });
});

describe('checking before sending', () => {
  test('shows the words as typed, and goes back to change them', async () => {
    await skipTo(page, 4);
    await page.fill('#complaint-story', 'They <b>never</b> ring');
    await skipTo(page, 9);
    expect(await page.getByText('They <b>never</b> ring').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Change What is wrong?' }).click();
    expect(await screenShown(page)).toBe(4);
    await page.fill('#complaint-story', 'They never ring me');
    await page.getByRole('button', { name: 'Go to the end' }).click();
    expect(await page.getByText('They never ring me').isVisible()).toBe(true);
  });

  test('sends the fields of the form, and asks for a reply that script can read', async () => {
    await page.fill('#person-name', 'Sam');
    await skipTo(page, 5);
    await page.check('input[value="waiting"]');
    await page.check('input[value="school"]');
    await page.check('input[name="form.about"][value="social-worker"]');
    await skipTo(page, 9);
    await send();
    await page.waitForSelector('#receipt-heading');
    const post = built.site.posts.at(-1);
    expect(post).toMatchObject({
      accept: 'application/json',
      contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
    });
    expect(post?.fields).toEqual(
      expect.arrayContaining([
        ['role', 'child'],
        ['form.page', 'child'],
        ['person.name', 'Sam'],
        ['complaint.points.6.subject', 'waiting'],
        ['complaint.points.10.subject', 'school'],
        ['form.about', 'social-worker'],
      ]),
    );
    expect(lastPost().get('submissionId')).toMatch(/^[0-9a-f-]{36}$/);
    expect(lastPost().has('advocate.wish')).toBe(false);
  });

  test('sends once, however often Send is pressed, and keeps the focus there', async () => {
    built.site.answerWith(() => ({ status: 201, json: aReceipt(), afterMilliseconds: 400 }));
    await skipTo(page, 9);
    const before = built.site.posts.length;
    await send();
    await page.getByRole('button', { name: 'Send', exact: true }).click({ force: true });
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Send');
    expect(await page.getByText('Sending. Please wait.').isVisible()).toBe(true);
    await page.waitForSelector('#receipt-heading');
    expect(built.site.posts.length).toBe(before + 1);
  });
});

describe('the receipt', () => {
  beforeEach(async () => {
    await skipTo(page, 9);
    await send();
    await page.waitForSelector('#receipt-heading');
  });

  test('tells the reference and the secret code, and neither is in the address', async () => {
    const text = await page.locator('main').textContent();
    expect(text).toContain('K4T-9WX-2HR');
    expect(text).toContain('BCDF-GHJK-MNPQ-RSTV-WXYZ');
    expect(page.url()).not.toMatch(/K4T|BCDF/);
  });

  test('leads to where it is, with nothing to type', async () => {
    const opens = page.locator('form[action="/api/status"]');
    expect(await opens.locator('input[name="secret"]').inputValue()).toBe(
      'BCDF-GHJK-MNPQ-RSTV-WXYZ',
    );
    expect(await opens.getByRole('button').innerText()).toBe('See where it is now');
  });

  test('tells what happens, in order, with real dates and their working', async () => {
    const whens = await page.locator('.timeline__when').allInnerTexts();
    expect(whens).toEqual([
      'Monday 23 November 2026',
      'By Wednesday 25 November 2026',
      'By Monday 7 December 2026',
      'By Monday 21 December 2026',
      'After Monday 21 December 2026',
    ]);
    await page.getByText('How we worked this out').nth(1).click();
    const text = await page.locator('.timeline details[open]').textContent();
    expect(text).toContain('We start on the day after Monday 23 November 2026.');
    expect(text).toContain('Saturday 28 November 2026');
  });

  test('has a neutral title, and no way back to sending', async () => {
    expect(await page.title()).toBe('Your receipt – Bury Council');
    const posts = built.site.posts.length;
    await page.goBack();
    await page.goBack();
    expect(await page.locator('#receipt-heading').isVisible()).toBe(true);
    expect(built.site.posts.length).toBe(posts);
  });

  test('offers to print', async () => {
    expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(true);
  });
});

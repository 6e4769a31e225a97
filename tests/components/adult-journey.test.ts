import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import { parseSubmission } from '../../shared/submission/parse-submission.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import {
  answer,
  focused,
  openForm,
  pressSend,
  screenShown,
  skipTo,
  tabTo,
} from '../support/web-pages.ts';
import { receiptsByVoice } from '../support/web-receipts.ts';

const { adult: receipt } = receiptsByVoice();

let built: BuiltSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  built.site.answerWith(() => ({ status: 201, json: receipt }));
  context = await built.browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  await openForm(page, built.site.origin, '/adult');
  return () => context.close();
});

const sent = () => {
  const form = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
  const parsed = form.kind === 'answers' ? parseSubmission(form.answers) : form;
  return parsed.kind === 'parsed' ? parsed.value : parsed;
};
const isVisible = (selector: string): Promise<boolean> => page.locator(selector).isVisible();

describe('an adult’s complaint', () => {
  test('goes from first to last and sends, with the keyboard alone', async () => {
    await tabTo(page, '#person-relationship');
    await page.keyboard.press('Space');
    await tabTo(page, '#screen-1 .to-next');
    await page.keyboard.press('Enter');
    await tabTo(page, '#person-name');
    await page.keyboard.type('Jo');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('screen-3-heading');
    await tabTo(page, '#children-0-name');
    await page.keyboard.type('Sam');
    // Enter in a box goes on, and never presses the button that adds a row.
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('screen-4-heading');
    await page.goBack();
    await tabTo(page, '[data-rows="children"] .add-row');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('children-1-name');
    await page.keyboard.type('Kit');
    for (let screen = 3; screen < 10; screen += 1) {
      if (screen === 5) {
        await tabTo(page, '#complaint-points-0-subject');
        await page.keyboard.type('Waiting');
      }
      await tabTo(page, `#screen-${screen} .to-next`);
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe(`screen-${screen + 1}-heading`);
    }
    await tabTo(page, '#screen-10 [data-send] button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#receipt-heading');
    expect(await focused(page)).toBe('receipt-heading');
    expect(sent()).toMatchObject({
      role: 'adult',
      person: { name: 'Jo', relationship: 'parent' },
      children: [{ name: 'Sam' }, { name: 'Kit' }],
      complaint: { points: [{ subject: 'waiting' }] },
    });
  });

  test('adds parts up to ten, each with its own time', async () => {
    await skipTo(page, 5);
    for (let row = 0; row < 10; row += 1) {
      await page.selectOption(`[name="complaint.points.${row}.subject"]`, 'waiting');
      if (row < 9) await answer(page, ['+complaint.points']);
    }
    expect(await isVisible('[data-rows="complaint.points"] .add-row')).toBe(false);
    await page.check('[name="complaint.points.9.when.precision"][value="day"]');
    await page.fill('#complaint-points-9-when-date', '2026-05-04');
    await skipTo(page, 10);
    expect(await page.locator('.answers').textContent()).toContain('Part 10');
    await pressSend(page);
    await page.waitForSelector('#receipt-heading');
    expect(sent()).toHaveProperty('complaint.points.length', 10);
    expect(sent()).toHaveProperty('complaint.points.9.when', {
      precision: 'day',
      date: '2026-05-04',
    });
  });

  test('tells a problem at the row it was typed in, whatever was left empty before it', async () => {
    const errors = [{ field: 'children.0.age', code: 'wrong-type', message: 'Age: not read.' }];
    built.site.answerWith(() => ({ status: 422, json: { errors } }));
    await skipTo(page, 3);
    await answer(page, ['+children', '#children-1-age=nine']);
    await skipTo(page, 10);
    await pressSend(page);
    await page.waitForSelector('#notice');
    expect(await screenShown(page)).toBe(3);
    expect(await page.locator('#children-1-age-error').textContent()).toContain('not read');
    await page.getByRole('link', { name: 'Age: not read.' }).click();
    expect(await focused(page)).toBe('children-1-age');
  });

  test('offers the help of the young to somebody young who came by this door, and asks first', async () => {
    const offer = page.getByRole('group', { name: /^Can we tell Bury Children’s Rights Service/ });
    expect(await offer.isVisible()).toBe(false);
    await answer(page, ['#person-age=16']);
    await page.locator('#person-careLeaver').focus();
    expect(await offer.isVisible()).toBe(true);
    expect(await page.getByText('you will have the same help here').isVisible()).toBe(true);
    expect(await page.locator('[name="advocate.wish"]:checked').count()).toBe(0);
    await skipTo(page, 10);
    expect(await page.locator('.answers').textContent()).toContain(
      'No answer, so we will tell Bury Children’s Rights Service.',
    );
  });

  test('does not take somebody older who was once in care for a care leaver', async () => {
    const question = page.getByRole('group', { name: /^Were you in care yourself/ });
    expect(await question.locator('legend').textContent()).toContain('are you under 26 now?');
  });

  test('asks further only of those it concerns', async () => {
    await answer(page, ['person.relationship=parent']);
    await skipTo(page, 2);
    expect(await isVisible('#askedBy')).toBe(false);
    await page.goBack();
    await page.evaluate(() => (window.location.hash = '#screen-1'));
    await answer(page, ['person.relationship=councillor']);
    await skipTo(page, 2);
    expect(await isVisible('#askedBy')).toBe(true);
    await skipTo(page, 3);
    expect(await isVisible('#onBehalf-agreed')).toBe(false);
    await answer(page, ['onBehalf.kind=on-behalf']);
    expect(await isVisible('#onBehalf-agreed')).toBe(true);
    await skipTo(page, 5);
    expect(await isVisible('#complaint-whyLater')).toBe(false);
    await answer(page, ['complaint.points.0.when.precision=over-a-year']);
    expect(await isVisible('#complaint-whyLater')).toBe(true);
    await skipTo(page, 6);
    expect(await isVisible('#complaint-proceedings-which')).toBe(false);
    await answer(page, ['complaint.circumstances=court-case']);
    expect(await isVisible('#complaint-proceedings-which')).toBe(true);
    await skipTo(page, 7);
    await answer(page, ['safety=unsafe']);
    expect(await isVisible('#screen-7 a[href="tel:999"]')).toBe(true);
  });

  test('never asks for proof, a diagnosis, or the other parent’s address', async () => {
    const text = (await page.locator('form').textContent()) ?? '';
    expect(text).not.toMatch(/diagnos|birth certificate|proof of|other parent|date of birth/i);
    expect(text).toContain('You do not need parental responsibility to complain.');
    expect(text).toContain('We pass nothing on without your yes.');
  });

  test('an addition to a complaint sent before says so where the reference is asked for', async () => {
    built.site.answerWith(() => ({ status: 409, json: { reference: 'K4T-9WX-2HR' } }));
    await skipTo(page, 10);
    await pressSend(page);
    await page.waitForSelector('#notice');
    expect(await page.inputValue('#complaint-previous')).toBe('K4T-9WX-2HR');
    expect(await page.locator('[name="complaint.previous"]').count()).toBe(1);
    expect(await page.locator('[data-send] button').textContent()).toBe('Send this as an addition');
  });
});

describe('an adult’s receipt, in the browser', () => {
  test('tells each part, by when, and how to go on, in the voice that was given', async () => {
    await skipTo(page, 10);
    await pressSend(page);
    await page.waitForSelector('#receipt-heading');
    const text = await page.locator('main').textContent();
    expect(text).toContain('A decision or a plan');
    expect(text).toContain('You have a right to Stage 2');
    expect(await page.title()).toBe('Your receipt – Bury Council');
    expect(page.url()).toBe(`${built.site.origin}/adult`);
  });

  test('comes as a page from the function where its words cannot be fetched', async () => {
    await page.route('**/assets/adult-receipt-*.js', (route) => route.abort());
    built.site.answerWith(({ accept }) =>
      accept === 'application/json'
        ? { status: 201, json: receipt }
        : { status: 200, html: '<h1>The page itself</h1>' },
    );
    await skipTo(page, 10);
    await pressSend(page);
    await page.getByText('The page itself').waitFor();
    const [first, second] = built.site.posts.slice(-2);
    expect(second?.fields).toEqual(first?.fields);
  });
});

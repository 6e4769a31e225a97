import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authority/authorities.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import { parseSubmission } from '../../shared/submission/parse-submission.ts';
import { formPage, type PageContext, receiptPage } from '../../web/intake/server.tsx';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, focused, screenShown, skipTo } from '../support/web-pages.ts';
import { aReceipt } from '../support/web-receipts.ts';

let built: BuiltSite;
let context: PageContext;
let plain: Page;

beforeAll(async () => {
  built = await openBuiltSite();
  const authority = authorities.get('bury');
  if (authority === undefined) throw new Error('There is no Bury.');
  context = { authority, assets: built.assets };
});
afterAll(() => built.close());
beforeEach(async () => {
  const opened = await built.browser.newContext({ javaScriptEnabled: false });
  plain = await opened.newPage();
  return () => opened.close();
});

const submissionId = '7d3c9f64-3c1b-4a6e-9a3b-0c3b7e0b1a11';
const hostile = '"><script>document.title="got in"</script></textarea>';
const typed = [
  ['submissionId', submissionId],
  ['person.name', 'Sam'],
  ['person.age', 'fourteen'],
  ['complaint.story', hostile],
  ['complaint.points.6.subject', 'waiting'],
  ['form.about', 'social-worker'],
  ['form.about', 'team-manager'],
  ['advocate.wish', 'no'],
  ['person.needs', 'pictures'],
  ['person.contact.safe.voicemail', 'no'],
] as const;
const problems = [{ field: 'person.age', code: 'wrong-type' }] as const;

const open = async (page: Page, html: string): Promise<void> => {
  built.site.answerWith(() => ({ status: 422, html }));
  await page.goto(`${built.site.origin}/child`);
  await page.evaluate(() => document.querySelector('form')?.submit());
  await page.waitForURL('**/api/complaints');
};

describe('without script', () => {
  test('the whole form is on one page, with one Send and the numbers to ring', async () => {
    await plain.goto(`${built.site.origin}/child`);
    expect(await plain.locator('.screen:visible').count()).toBe(9);
    expect(await plain.locator('main').getByRole('button').allInnerTexts()).toEqual([
      'Send',
      'Save and come back later',
    ]);
    expect(await plain.locator('#screen-8 a[href="tel:999"]').isVisible()).toBe(true);
    expect(await plain.locator('#person-contact-email').isVisible()).toBe(true);
  });

  test('what is filled in arrives under names that the contract takes', async () => {
    built.site.answerWith(() => ({ status: 201, html: receiptPage(context, aReceipt()) }));
    await plain.goto(`${built.site.origin}/child`);
    await plain.fill('#person-name', 'Sam');
    await plain.fill('#person-age', '14');
    await plain.fill('#complaint-story', 'Nobody rings me');
    await plain.check('input[name="complaint.points.11.subject"]');
    await plain.check('input[name="form.about"][value="advocate"]');
    await plain.check('input[name="complaint.changeComing.what"][value="move"]');
    await plain.check('input[name="complaint.changeComing.when"][value="today"]');
    for (const name of ['complaint.wanted', 'person.needs']) {
      for (const box of await plain.locator(`input[name="${name}"]`).all()) await box.check();
    }
    for (const group of [
      'person.careLeaver',
      'children.0.livesWith',
      'children.0.responsibleCouncil',
      'advocate.wish',
      'advocate.preference',
      'complaint.when.precision',
      'safety',
      'person.contact.preferred',
      'person.contact.safe.voicemail',
    ]) {
      await plain.locator(`input[name="${group}"]`).last().check();
    }
    await plain.fill('#person-contact-phone', '0161 496 0200');
    await plain.getByRole('button', { name: 'Send' }).click();
    expect(await plain.locator('h1').textContent()).toBe('We have it. Thank you.');
    const answers = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
    expect(answers.kind).toBe('answers');
    const parsed = answers.kind === 'answers' ? parseSubmission(answers.answers) : answers;
    expect(parsed).not.toHaveProperty('problems');
    expect(answers).toMatchObject({
      answers: {
        role: 'child',
        person: { name: 'Sam', age: 14 },
        complaint: { points: [{ subject: 'advocate', about: ['advocate'] }] },
      },
    });
    expect(built.site.posts.at(-1)?.fields.map(([name]) => name)).not.toContain('submissionId');
  });

  test('the receipt needs no script but the one that leaves quickly, and asks not to be indexed', async () => {
    const html = receiptPage(context, aReceipt());
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html.match(/<script[^>]*>/g)).toEqual([
      `<script type="module" src="${context.assets.leave}">`,
    ]);
    expect(html).toContain('method="post" action="/api/status"');
  });

  test('a form that needs another look comes back with everything typed, the summary first', async () => {
    await open(plain, formPage(context, 'child', { fields: typed, problems, submissionId }));
    expect(await plain.title()).toBe('Error: Your form – Bury Council');
    const link = plain.locator('.govuk-error-summary a');
    expect(await link.getAttribute('href')).toBe('#person-age');
    expect(await plain.inputValue('#person-age')).toBe('fourteen');
    expect(await plain.inputValue('#complaint-story')).toBe(hostile);
    expect(await plain.isChecked('input[name="complaint.points.6.subject"]')).toBe(true);
    expect(await plain.locator('input[name="form.about"]:checked').count()).toBe(2);
    expect(await plain.isChecked('input[name="advocate.wish"][value="no"]')).toBe(true);
    expect(await plain.inputValue('input[name="submissionId"]')).toBe(submissionId);
  });

  test('a conflict offers to send an addition to the first complaint', async () => {
    const conflict = { reference: 'K4T-9WX-2HR' };
    await open(
      plain,
      formPage(context, 'child', { fields: typed, problems: [], submissionId, conflict }),
    );
    expect(await plain.inputValue('input[name="complaint.previous"]')).toBe('K4T-9WX-2HR');
    expect(await plain.locator('main').getByRole('button').allInnerTexts()).toEqual([
      'Send this as an addition',
      'Send this as an addition',
      'Save and come back later',
    ]);
  });

  test('trouble at our end keeps the words and gives the numbers to ring', async () => {
    await open(
      plain,
      formPage(context, 'child', { fields: typed, problems: [], submissionId, trouble: 'failed' }),
    );
    expect(await plain.locator('.govuk-error-summary').textContent()).toContain('0800 1111');
    expect(await plain.inputValue('#person-name')).toBe('Sam');
  });

  test('a form that could not be read leads back to the words', async () => {
    const state = { fields: [], problems: [], submissionId, trouble: 'too-big' } as const;
    await open(plain, formPage(context, 'child', state));
    expect(await plain.locator('main').textContent()).toContain(
      'Your words should still be there.',
    );
    expect(await plain.locator('form').count()).toBe(0);
  });
});

describe('a page that the function answered with, where script then starts', () => {
  test('goes on from the first problem with everything typed, and nothing typed runs', async () => {
    const opened = await built.browser.newContext();
    const page = await opened.newPage();
    await open(page, formPage(context, 'child', { fields: typed, problems, submissionId }));
    await page.waitForSelector('html.started');
    expect(await page.title()).toBe('Error: 1 of 9 – Your form – Bury Council');
    expect(await screenShown(page)).toBe(1);
    expect(await focused(page)).toBe('notice');
    expect(await axeFindings(page)).toEqual([]);
    await skipTo(page, 9);
    expect(
      await page.locator('#screen-9 .answers').getByText(hostile, { exact: true }).isVisible(),
    ).toBe(true);
    expect(await page.inputValue('#complaint-story')).toBe(hostile);
    expect(await page.inputValue('input[name="submissionId"]')).toBe(submissionId);
    await opened.close();
  });
});

/** Something to wait for, and what ends the wait. */
const hold = () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release: () => release() };
};

describe('where script is slow or broken', () => {
  const openWith = async (app: (route: Route) => Promise<void>): Promise<Page> => {
    const opened = await built.browser.newContext();
    const page = await opened.newPage();
    await page.clock.install();
    await page.route('**/assets/form-app-*.js', app);
    await page.goto(`${built.site.origin}/child`, { waitUntil: 'commit' });
    await page.waitForSelector('#screen-1:visible');
    expect(await page.locator('.screen:visible').count()).toBe(1);
    return page;
  };

  test('words typed before it starts are kept, and sent', async () => {
    const { held, release } = hold();
    const page = await openWith(async (route) => {
      await held;
      await route.continue();
    });
    await page.fill('#person-name', 'Sam');
    release();
    await page.waitForSelector('html.started');
    await skipTo(page, 9);
    expect(await page.locator('.answers').textContent()).toContain('Sam');
    await page.context().close();
  });

  test('the whole form is there after three seconds, and stays when the script comes', async () => {
    const { held, release } = hold();
    const page = await openWith(async (route) => {
      await held;
      await route.continue();
    });
    await page.clock.fastForward(3000);
    expect(await page.locator('.screen:visible').count()).toBe(9);
    release();
    await page.waitForLoadState('load');
    expect(await page.locator('.screen:visible').count()).toBe(9);
    expect(await page.getByRole('button').allTextContents()).toContain('Send');
    await page.context().close();
  });

  test('the whole form is there when the script breaks', async () => {
    const page = await openWith((route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
    );
    await page.clock.fastForward(3000);
    expect(await page.locator('.screen:visible').count()).toBe(9);
    await page.context().close();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import {
  parseAdvocacyRequest,
  parseCompliment,
  parseMonitoring,
  parseSubmission,
} from '../../shared/submission/parse-submission.ts';
import {
  formPage,
  monitoringThanksPage,
  type PageContext,
  receiptPage,
} from '../../web/intake/server.tsx';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { type TestedForm, testedForms } from '../support/web-forms.ts';
import { bury, receiptsByVoice } from '../support/web-receipts.ts';

let built: BuiltSite;
let context: PageContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
  context = { authority: bury(), assets: built.assets };
});
afterAll(() => built.close());
beforeEach(async () => {
  const opened = await built.browser.newContext({ javaScriptEnabled: false });
  page = await opened.newPage();
  return () => opened.close();
});

const submissionId = '7d3c9f64-3c1b-4a6e-9a3b-0c3b7e0b1a11';
const open = ({ path }: Pick<TestedForm, 'path'>) => page.goto(built.site.origin + path);
const send = () => page.locator('[data-send] button').click();

const fillings: Readonly<Record<string, string>> = {
  text: 'Some words',
  date: '2026-05-04',
  email: 'sam@example.com',
  tel: '0161 496 0200',
};

/** Something in every control, each as its kind takes it: done at once, for they are a great many. */
const fillEverything = async (): Promise<void> => {
  await page.evaluate(() => {
    for (const list of document.querySelectorAll('select')) list.selectedIndex = 3;
    for (const box of document.querySelectorAll('textarea')) box.value = 'Some\nwords.';
    for (const choice of document.querySelectorAll('input')) choice.checked = true;
  });
  await page.evaluate((words) => {
    for (const line of document.querySelectorAll('input')) {
      const answer = line.inputMode === 'numeric' ? '15' : words[line.type];
      if (answer !== undefined) line.value = answer;
      // Only this answer goes with a date.
      line.checked ||= line.value === 'day';
    }
  }, fillings);
};

const parsers = {
  '/api/complaints': parseSubmission,
  '/api/advocacy-requests': parseAdvocacyRequest,
  '/api/compliments': parseCompliment,
} as const;
type Path = keyof typeof parsers;
const isPath = (path: string): path is Path => Object.keys(parsers).includes(path);

/** What the function makes of the last post. */
const parsed = () => {
  const { path = '', fields = [] } = built.site.posts.at(-1) ?? {};
  const form = answersFromForm(fields);
  if (form.kind === 'problems' || !isPath(path)) return form;
  return parsers[path](form.answers);
};

describe.each(testedForms)('the form at $path without script', (form) => {
  test('every question stands on one page, with one Send, and the numbers to ring', async () => {
    await open(form);
    expect(await page.locator('.screen:visible').count()).toBe(form.screens);
    expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
    expect(await page.locator('a[href="tel:999"]').first().isVisible()).toBe(true);
  });

  test('everything filled in arrives under names that the contract takes', async () => {
    built.site.answerWith(() => ({ status: 201, html: '<h1>Taken</h1>' }));
    await open(form);
    await fillEverything();
    // Only this answer goes with a date.
    for (const day of await page.locator('input[value="day"]').all())
      await day.check({ force: true });
    await send();
    await page.getByText('Taken').waitFor();
    expect(built.site.posts.at(-1)?.path).toBe(form.action);
    expect(built.site.posts.at(-1)?.fields).toContainEqual(['form.page', form.page]);
    expect(parsed()).toMatchObject({ kind: 'parsed' });
  });

  test('nothing filled in lacks only what is required', async () => {
    built.site.answerWith(() => ({ status: 422, html: '<h1>Looked at</h1>' }));
    await open(form);
    await send();
    await page.getByText('Looked at').waitFor();
    const required: Readonly<Record<string, object>> = {
      '/api/complaints': { problems: [{ field: 'complaint.story' }] },
      '/api/advocacy-requests': { kind: 'parsed' },
      '/api/compliments': { problems: [{ field: 'words', code: 'required' }] },
    };
    expect(parsed()).toMatchObject(required[form.action] ?? {});
  });

  test('comes back with everything typed, and the problem beside its question', async () => {
    const { field, id } = form.wrong;
    const fields = [
      ['form.page', form.page],
      ['person.name', 'Sam'],
      ['complaint.points.0.details', 'A line'],
      [field, 'not right'],
    ] as const;
    const problems = [{ field, code: 'wrong-type' }] as const;
    built.site.answerWith(() => ({
      status: 422,
      html: formPage(context, form.page, { fields, problems, submissionId }),
    }));
    await open(form);
    await send();
    await page.waitForSelector('.govuk-error-summary');
    expect(await page.title()).toBe('Error: Your form – Bury Council');
    expect(await page.locator('.govuk-error-summary a').getAttribute('href')).toBe(`#${id}`);
    expect(await page.locator(`#${id}-error`).isVisible()).toBe(true);
    expect(await page.inputValue('#person-name')).toBe('Sam');
    expect(await page.inputValue('[name="submissionId"]')).toBe(submissionId);
    expect(await page.locator('form').getAttribute('action')).toBe(form.action);
  });

  test('a form that could not be read leads back to its own page', async () => {
    const shown = { fields: [], problems: [], submissionId, trouble: 'too-big' } as const;
    built.site.answerWith(() => ({ status: 413, html: formPage(context, form.page, shown) }));
    await open(form);
    await send();
    const link = page.getByRole('link', { name: 'Open the form again' });
    expect(await link.getAttribute('href')).toBe(form.path);
  });
});

describe('one more row, without script', () => {
  test.each([
    ['adult', '/adult', 'add-child', 'children', 'Add another child'],
    ['adult', '/adult', 'add-point', 'complaint.points', 'Add another part'],
    ['advocate', '/advocate', 'add-point', 'complaint.points', 'Add another part'],
  ] as const)('%s: %s asks for it with %s, and loses nothing', async (...row) => {
    const [name, path, action, list, button] = row;
    const typed = list === 'children' ? 'name' : 'details';
    built.site.answerWith(({ fields }) => ({
      status: 200,
      html: formPage(context, name, { fields, problems: [], submissionId }),
    }));
    await open({ path });
    const shown = () => page.locator(`[data-rows="${list}"] .row:visible`).count();
    expect(await shown()).toBe(3);
    for (const at of [0, 1, 2]) await page.fill(`[name="${list}.${at}.${typed}"]`, `Row ${at}`);
    await page.getByRole('button', { name: button }).click();
    await page.waitForLoadState('load');
    expect(built.site.posts.at(-1)?.fields).toContainEqual(['form.action', action]);
    await expect.poll(shown).toBe(4);
    expect(await page.inputValue(`[name="${list}.2.${typed}"]`)).toBe('Row 2');
    expect(await page.inputValue(`[name="${list}.3.${typed}"]`)).toBe('');
    expect(await page.title()).toBe('Your form – Bury Council');
    // The address leads to the new row, so nobody has to find their place again.
    const place = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${place}"] [name="${list}.3.${typed}"]`).count()).toBe(1);
  });
});

describe('the questions about equality, without script', () => {
  test('open on a page of their own, so that the receipt stays', async () => {
    built.site.answerWith(({ path }) => ({
      status: 200,
      html:
        path === '/api/monitoring'
          ? monitoringThanksPage(context)
          : receiptPage(context, receiptsByVoice().adult),
    }));
    await open({ path: '/adult' });
    await send();
    await page.getByText('Answer these questions').click();
    await page.check('input[name="ageBand"][value="26-64"]');
    expect(await page.getByText('The thank you opens on a new page.').isVisible()).toBe(true);
    const [thanks] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Send these answers' }).click(),
    ]);
    await thanks.getByText('We have kept your answers apart').waitFor();
    expect(await page.locator('#receipt-heading').isVisible()).toBe(true);
    const form = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
    expect(form.kind === 'answers' && parseMonitoring(form.answers)).toEqual({
      kind: 'parsed',
      value: { ageBand: '26-64' },
    });
  });
});

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draftOutcome, retryMilliseconds } from '../../web/intake/script/draft-outcome.ts';
import {
  draftDeletedPage,
  draftSavedPage,
  formPage,
  resumePage,
} from '../../web/intake/server.tsx';
import { eventually } from '../support/eventually.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { testedForms } from '../support/web-forms.ts';
import {
  axeFindings,
  continueTo,
  focused,
  openChildForm,
  openForm,
  screenShown,
  sidewaysScroll,
  tabTo,
} from '../support/web-pages.ts';
import { bury, receiptsByVoice } from '../support/web-receipts.ts';

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
  built.site.draftPosts.length = 0;
  built.site.answerDraftsWith(undefined);
  return () => context.close();
});

const keptUntil = '2026-12-20T19:30:00.000Z';
const code = 'K4T9-WX2H-RPA7';
const aDraft = { kind: 'draft', page: 'child', screen: 4, revision: 'r', keptUntil };
const expectNothingInTheWay = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};
const saves = () => built.site.draftPosts.filter(({ path }) => path === '/api/drafts');
const ask = () => page.getByRole('button', { name: 'Save and come back later' });

describe('saving as they go', () => {
  test('a finished screen is saved with all that stands in the form, and the screen reached', async () => {
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await continueTo(page, 2);
    await eventually(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]?.fields).toEqual(
      expect.arrayContaining([
        ['form.page', 'child'],
        ['person.name', 'Sam'],
        ['form.screen', '2'],
      ]),
    );
    expect(saves()[0]?.accept).toBe('application/json');
  });

  test('a form with nothing in it, or nothing new, is not saved', async () => {
    await openChildForm(page, built.site.origin);
    await continueTo(page, 3);
    await page.waitForTimeout(700);
    expect(saves()).toEqual([]);
    await page.check('input[name="advocate.wish"][value="refer"]');
    await continueTo(page, 4);
    await eventually(() => expect(saves()).toHaveLength(1));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.waitForTimeout(700);
    expect(saves()).toHaveLength(1);
  });

  test('one save at a time, and the last words win', async () => {
    built.site.answerDraftsWith(({ path, fields }) => ({
      status: 200,
      afterMilliseconds: path === '/api/drafts' ? 600 : 0,
      json: path === '/api/drafts' ? { revision: 'x', keptUntil } : { kind: 'none', fields },
    }));
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'One');
    await continueTo(page, 2);
    await eventually(() => expect(saves()).toHaveLength(1));
    await page.check('input[value="foster-carer"]');
    await continueTo(page, 4);
    await page.fill('#complaint-story', 'The last words');
    await continueTo(page, 5);
    expect(saves()).toHaveLength(1);
    await eventually(() => expect(saves()).toHaveLength(2));
    expect(saves()[1]?.fields).toContainEqual(['complaint.story', 'The last words']);
    const before = saves()[0]?.fields.find(([name]) => name === 'form.next')?.[1];
    expect(saves()[1]?.fields).toContainEqual(['form.revision', before]);
  });

  test.each([
    [409, { revision: 'somebody else’s' }, 'We have stopped saving'],
    [410, {}, 'We have stopped saving'],
    [413, {}, 'This is too long to save'],
  ])('an answer of %i loses nothing, and is said quietly', async (status, json, words) => {
    built.site.answerDraftsWith(({ path }) =>
      path === '/api/drafts' ? { status, json } : { status: 200, json: { kind: 'none' } },
    );
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await continueTo(page, 2);
    await page.locator('.save-later [role="status"]').getByText(words).waitFor();
    expect(await screenShown(page)).toBe(2);
    expect(await focused(page)).toBe('screen-2-heading');
    expect(await page.inputValue('#person-name')).toBe('Sam');
    await expectNothingInTheWay();
  });

  test('a save whose answer was lost is known again as this page’s own', async () => {
    let lost = '';
    built.site.answerDraftsWith(({ path, fields }) => {
      if (path !== '/api/drafts') return { status: 200, json: { kind: 'none' } };
      const named = (wanted: string) => fields.find(([name]) => name === wanted)?.[1] ?? '';
      if (lost === '') {
        lost = named('form.next');
        return 'hang-up';
      }
      return named('form.revision') === lost
        ? { status: 200, json: { revision: named('form.next'), keptUntil } }
        : { status: 409, json: { revision: lost } };
    });
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await continueTo(page, 2);
    await eventually(() => expect(lost).not.toBe(''));
    await page.check('input[value="foster-carer"]');
    await continueTo(page, 3);
    await eventually(() => expect(saves().at(-1)?.fields).toContainEqual(['form.revision', lost]));
    expect(await page.locator('.save-later [role="status"]').innerText()).toBe('');
  });
});

describe('once it is sent', () => {
  const send = async (): Promise<void> => {
    built.site.answerWith(() => ({ status: 201, json: receiptsByVoice().child }));
    await page.locator('[data-send] button').click();
    await page.waitForSelector('#receipt-heading');
  };

  test('a save that was still under way is taken away again', async () => {
    built.site.answerDraftsWith(({ path }) => ({
      status: 200,
      afterMilliseconds: path === '/api/drafts' ? 1500 : 0,
      json: path === '/api/drafts' ? { revision: 'x', keptUntil } : { kind: 'none' },
    }));
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await continueTo(page, 2);
    await eventually(() => expect(saves()).toHaveLength(1));
    await continueTo(page, 9);
    await send();
    await eventually(() =>
      expect(built.site.draftPosts.at(-1)?.fields).toEqual([['form.action', 'delete-draft']]),
    );
  });

  test('nothing on the receipt is saved, and what is sent names the draft it was', async () => {
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await continueTo(page, 9);
    await eventually(() => expect(saves()).toHaveLength(1));
    await page.waitForSelector('[name="form.revision"]', { state: 'attached' });
    await send();
    const revision = saves()[0]?.fields.find(([name]) => name === 'form.next')?.[1];
    expect(built.site.posts.at(-1)?.fields).toContainEqual(['form.revision', revision]);
    for (const box of await page.locator('main input[type="radio"]').all()) {
      await box.check({ force: true, timeout: 500 }).catch(() => null);
    }
    await page.waitForTimeout(700);
    expect(saves()).toHaveLength(1);
  });
});

describe('what to do after a save', () => {
  test.each([
    [200, undefined, 'saved'],
    [undefined, undefined, 'try-later'],
    [429, undefined, 'try-later'],
    [503, undefined, 'try-later'],
    [409, 'mine', 'own-save'],
    [409, 'another’s', 'stopped'],
    [410, undefined, 'stopped'],
    [403, undefined, 'stopped'],
    [413, undefined, 'tooBig'],
  ] as const)('an answer of %s with revision %s: %s', (status, revision, outcome) => {
    expect(draftOutcome(status, revision, new Set(['mine']))).toBe(outcome);
  });

  test('it tries again after five seconds, then more and more seldom, up to a minute', () => {
    expect([1, 2, 3, 4, 5, 9].map(retryMilliseconds)).toEqual([
      5_000, 10_000, 20_000, 40_000, 60_000, 60_000,
    ]);
  });
});

describe('“Save and come back later”', () => {
  test('by keyboard alone: the code is read out, with what it is for', async () => {
    built.site.answerDraftsWith(({ path }) => ({
      status: 200,
      json: path === '/api/drafts' ? { revision: 'r', keptUntil, code } : { kind: 'none' },
    }));
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await page.focus('#person-name');
    await tabTo(page, '.save-later__button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.draft-code');
    expect(await focused(page)).toBe('draft-code-heading');
    const told = await page.locator('.draft-code').innerText();
    expect(told).toContain(code);
    expect(told).toContain('until Sunday 20 December 2026');
    await expectNothingInTheWay();
    // The next screen is nobody's to read a code from.
    await continueTo(page, 2);
    expect(await page.locator('.draft-code').count()).toBe(0);
  });

  test.each(testedForms)(
    'stands beside what must be known, on every screen of $path',
    async (form) => {
      await openForm(page, built.site.origin, form.path);
      for (let screen = 1; screen <= form.screens; screen += 1) {
        await continueTo(page, screen);
        expect(await ask().isVisible()).toBe(true);
        const beside = await page.locator('.save-later').innerText();
        expect(beside).toContain('Nobody reads this until you press Send.');
        expect(beside).toContain('call 999');
      }
    },
  );

  test('the Enter key in a box never presses it', async () => {
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await page.keyboard.press('Enter');
    expect(await screenShown(page)).toBe(2);
    await eventually(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]?.fields.filter(([name]) => name === 'form.action')).toEqual([]);
  });

  test('when nobody can be reached, everything stays and says so', async () => {
    built.site.answerDraftsWith(() => 'hang-up');
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await ask().click();
    await page.getByText('We could not save it just now').waitFor();
    expect(await page.inputValue('#person-name')).toBe('Sam');
    await expectNothingInTheWay();
  });
});

describe('a form that this browser keeps', () => {
  test('is offered and not opened, and nothing is saved over it until they choose', async () => {
    built.site.answerDraftsWith(({ path }) => ({
      status: 200,
      json: path === '/api/drafts/resume' ? aDraft : {},
    }));
    await openChildForm(page, built.site.origin);
    await page.getByText('There is a form saved here').waitFor();
    await expectNothingInTheWay();
    await page.fill('#person-name', 'Sam');
    await continueTo(page, 2);
    await page.waitForTimeout(700);
    expect(saves()).toEqual([]);
    // Asked to save, it leads to what must be chosen first.
    await ask().click();
    expect(await focused(page)).toBe('Carry on where you were');
    expect(saves()).toEqual([]);
  });

  test('“Start again” goes on from where they are', async () => {
    built.site.answerDraftsWith(({ path, fields }) => {
      const isDelete = fields.some(([, value]) => value === 'delete-draft');
      if (path === '/api/drafts') return { status: 200, json: { revision: 'r', keptUntil } };
      return { status: 200, json: isDelete ? { kind: 'deleted' } : aDraft };
    });
    await openChildForm(page, built.site.origin);
    await page.fill('#person-name', 'Sam');
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByText('There is a form saved here').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('screen-1-heading');
    expect(await page.inputValue('#person-name')).toBe('Sam');
    await continueTo(page, 2);
    await eventually(() => expect(saves()).toHaveLength(1));
  });
});

describe('the pages of saving and coming back, at 320 pixels', () => {
  const drawn = () => {
    const pageContext = { authority: bury(), assets: built.assets };
    return {
      saved: draftSavedPage(pageContext, 'child', { code, keptUntil }),
      'a wrong code': resumePage(pageContext, { typed: 'K4T9', why: 'not-found' }),
      deleted: draftDeletedPage(pageContext),
      'opened again': formPage(pageContext, 'adult', {
        fields: [
          ['form.page', 'adult'],
          ['complaint.points.0.details', '<b>Words</b>'],
        ],
        problems: [],
        resumed: { revision: 'r', screen: 0 },
      }),
      'not saved': formPage(pageContext, 'child', {
        fields: [['person.name', 'Sam']],
        problems: [],
        trouble: 'failed',
        isForSaving: true,
      }),
    };
  };

  const show = async (html: string): Promise<void> => {
    built.site.answerWith(() => ({ status: 200, html }));
    const plain = await built.browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: true,
    });
    page = await plain.newPage();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${built.site.origin}/say-something-good`);
    await page.locator('[data-send] button').click();
    await page.waitForLoadState();
  };

  test.each(['saved', 'a wrong code', 'deleted', 'opened again', 'not saved'] as const)(
    '%s: nothing in anybody’s way, nothing for search engines, no telling title',
    async (name) => {
      await show(drawn()[name]);
      await expectNothingInTheWay();
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
      expect(await page.title()).not.toMatch(/complain|child|draft/i);
      expect(await page.locator('a[href="tel:999"]').first().isVisible()).toBe(true);
      await page.context().close();
    },
  );

  test('opened again without script, it leads to the last answer, and carries what it goes on from', async () => {
    await show(drawn()['opened again']);
    const link = page.getByRole('link', { name: 'Go to where you were' });
    expect(await link.getAttribute('href')).toBe('#screen-5');
    expect(await page.inputValue('[name="form.revision"]')).toBe('r');
    expect(await page.inputValue('[name="complaint.points.0.details"]')).toBe('<b>Words</b>');
    await page.context().close();
  });

  test('not saved: the only button that tries again is the one that saves', async () => {
    await show(drawn()['not saved']);
    expect(await page.locator('.govuk-error-summary__title').innerText()).toBe('Not saved yet');
    expect(await page.locator('.govuk-error-summary button').count()).toBe(0);
    expect(await page.inputValue('#person-name')).toBe('Sam');
    await page.context().close();
  });
});

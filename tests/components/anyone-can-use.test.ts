import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { receiptPage } from '../../web/intake/server.tsx';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { testedForms } from '../support/web-forms.ts';
import {
  answer,
  axeFindings,
  focused,
  hiddenWhenFocused,
  namelessParts,
  openForm,
  sidewaysScroll,
  skipTo,
  tabTo,
  withoutAnEdge,
} from '../support/web-pages.ts';
import { aReceipt, bury, receiptOfRequest, receiptsByVoice } from '../support/web-receipts.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
afterEach(() => context.close());

const visit = async (options: BrowserContextOptions = {}): Promise<void> => {
  context = await built.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  page = await context.newPage();
};
const openReceipt = async (): Promise<void> => {
  const pages = { authority: bury(), assets: built.assets };
  built.site.answerWith(() => ({ status: 201, html: receiptPage(pages, receiptsByVoice().child) }));
  await page.goto(`${built.site.origin}/child`);
  await page.evaluate(() => document.querySelector('form')?.submit());
  await page.waitForSelector('#receipt-heading');
};

// A window of 1280 by 1024 at 400%.
const magnified = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

describe('words four times as large', () => {
  test.each(testedForms)(
    '$path keeps everything in reach, and the focus in sight',
    async (form) => {
      await visit(magnified);
      await openForm(page, built.site.origin, form.path);
      for (let screen = 1; screen <= form.screens; screen += 1) {
        await skipTo(page, screen);
        await answer(page, form.opening[screen] ?? []);
        expect(await sidewaysScroll(page)).toBe(0);
        expect(await hiddenWhenFocused(page)).toEqual([]);
      }
    },
  );

  test.each(['/', '/how-complaints-work', '/help-now', '/no-such-page'])(
    '%s does too',
    async (path) => {
      await visit(magnified);
      await page.goto(built.site.origin + path);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await hiddenWhenFocused(page)).toEqual([]);
    },
  );

  test('the receipt does too', async () => {
    await visit(magnified);
    await openReceipt();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await hiddenWhenFocused(page)).toEqual([]);
  });

  test('a focus that is under the bar would be seen', async () => {
    await visit(magnified);
    await page.goto(built.site.origin);
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('main a');
      const under = {
        position: 'fixed',
        top: '2px',
        height: '1rem',
        padding: '0',
        overflow: 'hidden',
      };
      if (link) Object.assign(link.style, under);
    });
    expect(await hiddenWhenFocused(page)).toHaveLength(1);
  });
});

describe('the reader’s own colours', () => {
  test.each(['/', '/child', '/adult', '/help-now'])(
    '%s keeps its edges and its words',
    async (path) => {
      await visit({ forcedColors: 'active' });
      await page.goto(built.site.origin + path);
      expect(await withoutAnEdge(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('what is chosen, what is wrong and what happens next can be told apart', async () => {
    await visit({ forcedColors: 'active' });
    await openForm(page, built.site.origin, '/child');
    await skipTo(page, 8);
    await answer(page, ['safety=unsafe']);
    const mark = (selector: string, part: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, pseudo) => getComputedStyle(element, pseudo).borderTopColor, part);
    const chosen = 'input[value="unsafe"] + label';
    expect(await mark(chosen, '::after')).toBe(await mark(chosen, '::before'));
    await openReceipt();
    expect(await withoutAnEdge(page)).toEqual([]);
    const dot = await page
      .locator('.timeline__entry')
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').borderTopWidth);
    expect(Number.parseFloat(dot)).toBeGreaterThan(0);
  });
});

describe('less motion', () => {
  test.each(['/', '/child', '/help-now'])('nothing on %s moves by itself', async (path) => {
    await visit({ reducedMotion: 'reduce' });
    await page.goto(built.site.origin + path);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const moves = transitionDuration.split(',').some((each) => Number.parseFloat(each) > 0);
          return moves || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving).toBe(0);
  });
});

describe('by keyboard alone', () => {
  const walk = async (path: string, screens: number): Promise<void> => {
    await openForm(page, built.site.origin, path);
    for (let screen = 1; screen < screens; screen += 1) {
      if (screen === 4) {
        await tabTo(page, '#complaint-story');
        await page.keyboard.type('Nobody rings me back');
      }
      await tabTo(page, `#screen-${screen} .to-next`);
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe(`screen-${screen + 1}-heading`);
    }
    await tabTo(page, '[data-send] button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#receipt-heading');
    expect(await focused(page)).toBe('receipt-heading');
  };

  test('a care leaver, and somebody who wants an advocate, get to their receipts', async () => {
    await visit();
    built.site.answerWith(() => ({ status: 201, json: receiptsByVoice()['young-adult'] }));
    await walk('/young-adult', 9);
    built.site.answerWith(() => ({ status: 201, json: receiptOfRequest() }));
    await walk('/get-an-advocate', 3);
  });

  test('the first page leads to a form, and the numbers to call are one key away', async () => {
    await visit();
    await page.goto(built.site.origin);
    await tabTo(page, '.header__help');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#help-now');
    await page.goto(built.site.origin);
    await tabTo(page, 'a[href="/say-something-good"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('html.started');
    await tabTo(page, '#words');
    await page.keyboard.type('Thank you');
    built.site.answerWith(() => ({ status: 500, json: {} }));
    await tabTo(page, '[data-send] button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#notice');
    expect(await focused(page)).toBe('notice');
    built.site.answerWith(() => ({ status: 201, json: aReceipt({ kind: 'compliment' }) }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focused(page)).trim()).toBe('Try again');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#receipt-heading');
    expect(built.site.posts.at(-1)?.fields).toContainEqual(['words', 'Thank you']);
  });

  test('a mistake is put right: from the summary to the answer, and back to the end', async () => {
    await visit();
    await openForm(page, built.site.origin, '/child');
    await skipTo(page, 9);
    const errors = [{ field: 'person.age', code: 'too-big', message: 'Use a smaller number.' }];
    built.site.answerWith(() => ({ status: 422, json: { errors } }));
    await tabTo(page, '[data-send] button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#person-age-error');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('person-age');
    await page.keyboard.type('14');
    await tabTo(page, '#screen-1 .to-last');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('screen-9-heading');
  });
});

describe('what is heard', () => {
  test.each(testedForms)('everything on $path that can be used has a name', async (form) => {
    await visit();
    await openForm(page, built.site.origin, form.path);
    for (let screen = 1; screen <= form.screens; screen += 1) {
      await skipTo(page, screen);
      await answer(page, form.opening[screen] ?? []);
      expect(await namelessParts(page)).toEqual([]);
    }
  });

  test('a control without a name would be found', async () => {
    await visit();
    await page.setContent('<input><fieldset><input type="radio" aria-label="Yes"></fieldset>');
    expect(await namelessParts(page)).toEqual(['textbox', 'group']);
  });

  test('each screen begins with where they are and what it asks', async () => {
    await visit();
    await openForm(page, built.site.origin, '/child');
    await skipTo(page, 3);
    const heading = page.getByRole('heading', { level: 2, name: '3 of 9 Someone on your side' });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const group = page.getByRole('group', { name: 'Can we tell Bury Children’s Rights Service' });
    expect(await group.getByRole('radio').count()).toBe(3);
  });

  test('sending and counting are said politely, and what went wrong at once', async () => {
    await visit();
    await openForm(page, built.site.origin, '/child');
    await skipTo(page, 4);
    const counted = page.locator('.govuk-character-count__sr-status').first();
    expect(await counted.getAttribute('aria-live')).toBe('polite');
    await page.fill('#complaint-story', 'a'.repeat(19_990));
    await page.waitForFunction(() =>
      document.querySelector('.govuk-character-count__sr-status')?.textContent?.includes('10'),
    );
    await skipTo(page, 9);
    built.site.answerWith(() => ({ status: 429, json: {}, afterMilliseconds: 300 }));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('status').getByText('Sending. Please wait.').waitFor();
    await page.getByRole('alert').getByText('We are very busy right now.').waitFor();
    expect(await page.getByRole('status').allTextContents()).not.toContain('Sending. Please wait.');
  });
});

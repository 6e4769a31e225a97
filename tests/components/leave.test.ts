import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { continueTo, focused, openForm } from '../support/web-pages.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
afterEach(() => context.close());

const phone = { viewport: { width: 360, height: 740 } };

const visit = async (options: BrowserContextOptions = phone): Promise<void> => {
  context = await built.browser.newContext(options);
  page = await context.newPage();
};
const typeSomething = async (): Promise<void> => {
  await openForm(page, built.site.origin, '/child');
  await page.fill('#person-name', 'Sam');
};
const expectGone = async (): Promise<void> => {
  await page.getByText('Sunny spells').waitFor();
  expect(page.url()).toBe(`${built.site.origin}/leave`);
};
const leaveLink = () => page.getByRole('button', { name: 'Leave quickly' });
const said = () => page.locator('.govuk-exit-this-page [role="status"]').textContent();

describe('leaving quickly', () => {
  test('leads away without script', async () => {
    await visit({ ...phone, javaScriptEnabled: false });
    await page.goto(`${built.site.origin}/child`);
    await leaveLink().click();
    await expectGone();
  });

  test('stays in reach on a phone, however far down the page', async () => {
    await visit();
    await page.goto(built.site.origin);
    await page.locator('footer a').last().scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    await leaveLink().click({ trial: true });
    expect((await leaveLink().boundingBox())?.y).toBeLessThan(20);
  });

  test('says what it cannot do', async () => {
    await visit();
    await page.goto(built.site.origin);
    expect(await page.getByText('This does not hide what you looked at.').isVisible()).toBe(true);
  });

  test.each([5, 9])(
    'pressing Back afterwards shows not a word of what was typed, from screen %i',
    async (screen) => {
      await visit();
      await typeSomething();
      await continueTo(page, 4);
      await page.fill('[name="complaint.story"]', 'Nobody calls me back.');
      await continueTo(page, screen);
      await leaveLink().click();
      await expectGone();
      await page.goBack();
      await page.waitForSelector('html.started');
      const typed = await page
        .locator('input[type="text"], input[type="email"], textarea')
        .evaluateAll((all) =>
          all.map((one) =>
            one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '',
          ),
        );
      expect(typed.join('')).toBe('');
      expect(await page.locator('main').textContent()).not.toContain('Nobody calls me back');
    },
  );

  test('empties the page at once, before anything else is there', async () => {
    await visit();
    await typeSomething();
    const left = await leaveLink().evaluate((link: HTMLElement) => {
      link.click();
      return { title: document.title, words: document.body.textContent };
    });
    expect(left).toEqual({ title: 'Leaving', words: 'Leaving' });
    await expectGone();
  });

  test('puts the other page in this one’s place, so that Back does not lead to it', async () => {
    await visit();
    await page.goto(`${built.site.origin}/no-such-page`);
    await typeSomething();
    await leaveLink().click();
    await expectGone();
    await page.goBack();
    expect(page.url()).toBe(`${built.site.origin}/no-such-page`);
  });
});

describe('leaving quickly by the keyboard', () => {
  const big = { viewport: { width: 1280, height: 900 } };

  test('is the second stop of the Tab key, and the space bar presses it', async () => {
    await visit(big);
    await page.goto(built.site.origin);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focused(page)).trim()).toContain('Leave quickly');
    await page.keyboard.press('Space');
    await expectGone();
  });

  test('three presses of Shift leave, and each is counted aloud', async () => {
    await visit(big);
    await typeSomething();
    expect(await page.getByText('You can also press the Shift key 3 times.').isVisible()).toBe(
      true,
    );
    await page.keyboard.press('Shift');
    expect(await said()).toBe('Press Shift 2 more times to leave.');
    await page.keyboard.press('Shift');
    expect(await said()).toBe('Press Shift 1 more time to leave.');
    await page.keyboard.press('Shift');
    await expectGone();
  });

  test('capital letters do not leave', async () => {
    await visit(big);
    await typeSomething();
    for (const letter of ['S', 'A', 'M']) await page.keyboard.press(`Shift+${letter}`);
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift+K');
    await page.keyboard.press('Shift');
    expect(await said()).toBe('Press Shift 2 more times to leave.');
    expect(await page.inputValue('#person-name')).toBe('SamSAMK');
  });

  test('nothing is said of a key that is not there without script', async () => {
    await visit({ ...big, javaScriptEnabled: false });
    await page.goto(built.site.origin);
    expect(await page.getByText('Shift key').isVisible()).toBe(false);
  });
});

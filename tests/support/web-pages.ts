import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const accessibilityLevels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with the page as it is now: each as "rule: element". */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(accessibilityLevels).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
};

/** Opens the child's form once its script has taken over. */
export const openChildForm = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/child`);
  await page.waitForSelector('html.started');
};

/** The number of the screen shown. */
export const screenShown = (page: Page): Promise<number> =>
  page.locator('.screen:visible').getAttribute('data-screen').then(Number);

/** Presses Continue until a screen is reached. */
export const continueTo = async (page: Page, screen: number): Promise<void> => {
  while ((await screenShown(page)) < screen) {
    await page.locator('.screen:visible').getByRole('button', { name: 'Continue' }).click();
  }
};

/** The same at once, for tests of what comes after. */
export const skipTo = (page: Page, screen: number): Promise<void> =>
  page.evaluate((wanted) => {
    const current = () => document.querySelector('.screen--current');
    while (Number(current()?.getAttribute('data-screen') ?? wanted) < wanted) {
      current()?.querySelector('button')?.click();
    }
  }, screen);

/** The element that has the focus, by its id, or by its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));

/** How far the page reaches past its own width, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

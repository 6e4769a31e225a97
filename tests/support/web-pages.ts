import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const accessibilityLevels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong with the page as it is now: each as "rule: element". Where only a part of a page has changed,
 * it need not look at the rest again.
 */
export const axeFindings = async (page: Page, within = 'html'): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // Our pages hold no frames, so no further page is opened to put frames together: that is half the time.
    .setLegacyMode(true)
    .withTags(accessibilityLevels)
    .include(within)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
};

/** Opens a form once its script has taken over. */
export const openForm = async (page: Page, origin: string, path: string): Promise<void> => {
  await page.goto(`${origin}${path}`);
  await page.waitForSelector('html.started');
};

/** The same for a child's. */
export const openChildForm = (page: Page, origin: string): Promise<void> =>
  openForm(page, origin, '/child');

/** Presses the one button that sends. */
export const pressSend = (page: Page): Promise<void> => page.locator('[data-send] button').click();

/** Tabs until the focus is on what is wanted, as someone without a mouse would. */
export const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}.`);
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
      current()?.querySelector<HTMLElement>('.to-next')?.click();
    }
  }, screen);

/** The element that has the focus, by its id, or by its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));

/** How far the page reaches past its own width, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const give = async (page: Page, name: string, value: string): Promise<void> => {
  const isList = await page.locator(name).evaluate((control) => control.tagName === 'SELECT');
  if (isList) await page.selectOption(name, value);
  else await page.fill(name, value);
};

/** Gives answers written short: `#id=typed`, `name=value` to choose, `+list` for one more row. */
export const answer = async (page: Page, answers: readonly string[]): Promise<void> => {
  for (const each of answers) {
    const [name = '', value = ''] = each.split('=');
    if (name.startsWith('+')) await page.click(`[data-rows="${name.slice(1)}"] .add-row`);
    else if (name.startsWith('#')) await give(page, name, value);
    else await page.check(`input[name="${name}"][value="${value}"]`);
  }
};

/** Everything that can take the focus, and is then wholly under the bar at the top or off the page. */
export const hiddenWhenFocused = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const bar = document.querySelector('.govuk-exit-this-page');
    const isSeen = (element: Element): boolean => {
      const over = bar?.getBoundingClientRect() ?? new DOMRect();
      const { top, bottom } = element.getBoundingClientRect();
      const isUnder = top >= over.top && bottom <= over.bottom;
      return !isUnder && bottom > 0 && top < window.innerHeight;
    };
    const canFocus = (element: HTMLElement): boolean => {
      element.focus();
      return document.activeElement === element;
    };
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select');
    return [...all]
      .filter((element) => bar?.contains(element) !== true)
      .filter((element) => canFocus(element) && !isSeen(element))
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** What is set apart by its ground alone, and would be lost where the reader's own colours take that away. */
export const withoutAnEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const setApart = '.govuk-button, .govuk-input, .govuk-textarea, .start-answer, .allowed';
    return [...document.querySelectorAll(setApart)]
      .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) === 0)
      .map((element) => element.outerHTML.slice(0, 120));
  });

const namedRoles = new Set([
  'textbox',
  'radio',
  'checkbox',
  'combobox',
  'button',
  'link',
  'group',
  'navigation',
  'region',
  'heading',
]);

/** The roles of everything a screen reader would come upon on this page and could not call by a name. */
export const namelessParts = async (page: Page): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, role, name }) => {
      const isNamed = String(name?.value ?? '').trim() !== '';
      return !ignored && namedRoles.has(String(role?.value)) && !isNamed;
    })
    .map(({ role }) => String(role?.value));
};

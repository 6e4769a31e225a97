import type { BrowserContext, Page } from 'playwright-core';
import type { Platform } from '../../infra/local/platform.ts';

/** A window of its own at the desk, at a desk's width unless another is wanted; everything that went wrong is kept. */
export const openDesk = async (context: BrowserContext, { origin }: Pick<Platform, 'origin'>) => {
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (line) => line.type() === 'error' && trouble.push(line.text()));
  await page.goto(`${origin}/desk`);
  return { page, trouble };
};

/** Signs in by the door of the desk, as a ready-made person, and waits for the first view that they have. */
export const signInOnPage = async (
  page: Page,
  name: string,
  first = 'Open work',
): Promise<void> => {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: first, level: 1 }).waitFor();
};

/** Opens a case from the queue or from where somebody is, and then the form of one command. */
export const openCommand = async (page: Page, title: string): Promise<void> => {
  await page.locator('#doing').getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

/** Presses the button of a form and waits until the case says that it was done. */
export const pressAndDone = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  const banner = page.locator('.govuk-notification-banner');
  const problem = page.locator('.govuk-error-summary');
  await banner.or(problem).waitFor();
  if (await problem.isVisible()) throw new Error(await problem.innerText());
};

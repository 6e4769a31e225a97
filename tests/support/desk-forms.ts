import type { Page } from 'playwright-core';
import { openCommand, pressAndDone } from './desk-browser.ts';

/** What is answered in a form: each question by its words, with what is typed or chosen. */
export type Answers = Readonly<Record<string, Answer>>;
type Answer = string | RegExp | readonly string[];

const give = async (page: Page, question: string, answer: Answer): Promise<void> => {
  const group = page.getByRole('group', { name: question });
  if ((await group.count()) > 0) {
    for (const one of [answer].flat()) await group.getByLabel(one, { exact: true }).check();
    return;
  }
  const control = page.getByLabel(question).first();
  const isList = await control.evaluate((element) => element.tagName === 'SELECT');
  if (isList) await control.selectOption({ label: String(answer) });
  else await control.fill(String(answer));
};

/** Answers the questions of the form that is open. */
export const giveAnswers = async (page: Page, answers: Answers): Promise<void> => {
  for (const [question, answer] of Object.entries(answers)) await give(page, question, answer);
};

/** Opens the form of a command, answers it and presses its button; the case then says that it was done. */
export const does = async (
  page: Page,
  title: string,
  button: string,
  answers: Answers = {},
): Promise<void> => {
  await openCommand(page, title);
  await giveAnswers(page, answers);
  await pressAndDone(page, button);
};

/** The rows of one section of a case as they read, cell by cell. */
export const rowsOf = async (page: Page, section: string): Promise<readonly string[]> => {
  const rows = await page.locator(`#${section} tbody tr`).all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').allInnerTexts();
      return cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()).join(' | ');
    }),
  );
};

/** What each line of the timeline is called, the oldest first, but for what the mail service told. */
export const timelineOf = async (page: Page): Promise<readonly string[]> => {
  const titles = await page.locator('.moj-timeline__title').allInnerTexts();
  return titles.reverse().filter((title) => !title.startsWith('A letter was'));
};

/** The row of a case in the queue, as it reads; undefined when it is not there. */
export const inQueue = async (page: Page, reference: string): Promise<string | undefined> => {
  await page.getByRole('link', { name: 'Open work', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Open work' }).waitFor();
  await page.locator('table, .desk-empty').first().waitFor();
  const rows = await page.locator('tbody tr').allInnerTexts();
  return rows.find((row) => row.includes(reference))?.replaceAll(/\s+/g, ' ');
};

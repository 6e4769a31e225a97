import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressAndDone } from '../support/desk-browser.ts';
import { giveAnswers } from '../support/desk-forms.ts';
import { type DeskWalk, startDeskWalk } from '../support/desk-walk.ts';
import { platformTimeout } from '../support/platform.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';

const title = 'People and the register';

let walk: DeskWalk;
beforeAll(async () => {
  walk = await startDeskWalk('2026-11-23T09:00:00.000Z');
}, platformTimeout);
afterAll(async () => {
  expect(walk.trouble()).toEqual([]);
  await walk.stop();
}, platformTimeout);

const link = (page: Page) => page.getByRole('link', { name: title });
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
/** Presses a button of the list by the keyboard alone. */
const press = async (page: Page, name: string, then: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: then }).waitFor();
};

describe('the list of people at a real desk', () => {
  test('is no way for those who do not keep it', async () => {
    expect(await link(await walk.arrives('Amina Yusuf')).count()).toBe(0);
  });

  test('takes somebody in who is called in, changes them, lets them go and brings them back', async () => {
    const page = await walk.arrives('Ruth Adeyemi');
    await link(page).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await press(page, 'Add somebody', 'Add somebody');
    await giveAnswers(page, {
      'Id at sign-in': 'ivy-marsh',
      'Work email': 'ivy.marsh@outside.example',
      Role: 'Investigating officer',
      'Day their checks were seen': '2023-11-01',
      'Are they free to take a case on?': 'Yes',
      'Day rate': '450.50',
    });
    await page.getByLabel('Name', { exact: true }).fill('Ivy Marsh');
    await pressAndDone(page, 'Add them');
    expect(await row(page, 'Ivy Marsh').innerText()).toMatch(
      /1 Nov 2023[\s\S]*More than three years ago[\s\S]*Free[\s\S]*£450.50/,
    );

    await press(page, 'Change Ivy Marsh', 'Change somebody');
    await giveAnswers(page, { 'Are they free to take a case on?': 'No', 'Day rate': '1,200' });
    await pressAndDone(page, 'Save the change');
    expect(await row(page, 'Ivy Marsh').innerText()).toMatch(/Not free[\s\S]*£1,200.00/);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    await press(page, 'Has left Ivy Marsh', 'Somebody leaves');
    await pressAndDone(page, 'They have left');
    expect(await row(page, 'Ivy Marsh').innerText()).toContain('23 Nov');
    await press(page, 'Bring back Ivy Marsh', 'Bring somebody back');
    await pressAndDone(page, 'Bring them back');
    await page.getByRole('button', { name: 'Has left Ivy Marsh', exact: true }).waitFor();
    expect(await row(page, 'Ivy Marsh').innerText()).toMatch(/Not free[\s\S]*£1,200.00/);
    await row(page, 'Ruth Adeyemi').getByText('Your own entry').waitFor();
    expect(await row(page, 'Ruth Adeyemi').getByRole('button').count()).toBe(0);
  });
});

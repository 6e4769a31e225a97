import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { anInvestigator, aPerson } from '../support/a-staff-list.ts';
import { aMe, aProblem, type DeskStub, stubDesk } from '../support/desk-stub.ts';
import { mark } from '../support/hostile/hostile-texts.ts';
import { unescapedIn } from '../support/hostile/unescaped.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, sidewaysScroll } from '../support/web-pages.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;
let desk: DeskStub;
beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
  desk = await stubDesk(context, built.site.origin);
  const may = ['read-queue', 'keep-staff'].map((action) => ({ action, scope: 'all' as const }));
  desk.answer(deskPaths.me, { json: aMe({ may }) });
  desk.answer(deskPaths.staff, { json: { staff: [aPerson(), anInvestigator()] } });
  page = await context.newPage();
  return () => context.close();
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const open = async (): Promise<void> => {
  await page.goto(`${built.site.origin}/desk?view=people`);
  await heading('People and the register').waitFor();
};
const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
const expectSound = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(new URL(page.url()).search).toBe('?view=people');
};
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

describe('the list of people', () => {
  test('has those of the council apart from the register, where old checks are marked', async () => {
    await open();
    const council = page.getByRole('table', { name: 'People of the council (1)' });
    await council.getByRole('row', { name: /^Gareth Pugh/ }).waitFor();
    const register = page.getByRole('table', { name: 'Register (1)' });
    const said = await register.getByRole('row', { name: /^Owen Hughes/ }).innerText();
    expect(said).toMatch(/25 Nov 2023[\s\S]*More than three years ago[\s\S]*Free[\s\S]*£450.50/);
    await page.getByText('That is our own choice, and no law sets it').waitFor();
    await expectSound();
    await page.emulateMedia({ forcedColors: 'active' });
    for (const width of [641, 769, 1024, 1201, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectSound();
    }
  });

  test('shows those of one role, and says how many', async () => {
    await open();
    await page.getByLabel('Role', { exact: true }).selectOption('investigating-officer');
    await press('Show');
    await page.getByRole('status').getByText('1 person is shown.').waitFor();
    expect(await page.getByText('Gareth Pugh').count()).toBe(0);
    await expectSound();
  });

  test('is only read by those who do not keep it, and named only to those who do', async () => {
    desk.answer(deskPaths.me, { json: aMe() });
    await open();
    await page.getByText('You can read this list.').waitFor();
    expect(await page.getByRole('button', { name: /Add|Change|Has left/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'People and the register' }).count()).toBe(0);
    desk.answer(deskPaths.staff, aProblem('not-your-role', 403));
    await open();
    await page.getByText('This is not-your-role.').waitFor();
  });

  test('is harmless whatever somebody is called', async () => {
    const name = `"><img src=x onerror="alert('${mark}')">`;
    desk.answer(deskPaths.staff, {
      json: { staff: [aPerson({ name, teams: [name] })] },
    });
    await open();
    expect(unescapedIn(await page.content(), mark)).toEqual([]);
    await press('Change');
    await heading('Change somebody').waitFor();
    expect(unescapedIn(await page.content(), mark)).toEqual([]);
    await expectSound();
  });
});

describe('keeping the list', () => {
  test('adds somebody with their entry in the register, typed in pounds', async () => {
    desk.answer(deskPaths.staff, { json: { staff: [] } });
    await open();
    await press('Add somebody');
    await heading('Add somebody').waitFor();
    expect(await page.getByRole('group', { name: 'Register' }).count()).toBe(0);
    await page.getByLabel('Id at sign-in').fill('farah');
    await page.getByLabel('Name', { exact: true }).fill('Farah Siddiqui');
    await page.getByLabel('Work email').fill('farah@outside.example');
    await page.getByLabel('Role', { exact: true }).selectOption('independent-person');
    await page.getByLabel('Day their checks were seen').fill('2026-11-02');
    await page.getByLabel('Yes').check();
    await page.getByLabel('Day rate').fill('£1,200');
    await expectSound();
    const kept = anInvestigator({
      id: 'farah',
      name: 'Farah Siddiqui',
      role: 'independent-person',
    });
    desk.answer(deskPaths.staff, { status: 201, json: kept }, { json: { staff: [kept] } });
    await press('Add them');
    await page.getByText('They are on the list').first().waitFor();
    await page.getByRole('row', { name: /^Farah Siddiqui/ }).waitFor();
    expect(desk.posts.find(({ path }) => path === deskPaths.staff)?.body).toEqual({
      id: 'farah',
      name: 'Farah Siddiqui',
      email: 'farah@outside.example',
      role: 'independent-person',
      teams: [],
      leads: [],
      register: { checkedOn: '2026-11-02', isAvailable: true, dayRatePence: 120_000 },
    });
    await expectSound();
  });

  test('says what is wrong at the top and beside the field, and leads there', async () => {
    const errors = [{ field: 'email', code: 'required', message: 'IRRELEVANT' }];
    await open();
    await press('Change Owen Hughes');
    await heading('Change somebody').waitFor();
    desk.answer(deskPaths.person('owen'), aProblem('wrong-answers', 422, { errors }));
    await page.getByLabel('Work email').fill('');
    await press('Save the change');
    const problem = page.getByRole('alert').getByRole('link');
    expect(await problem.innerText()).toBe('Work email: this is needed');
    await problem.press('Enter');
    expect(await focused()).toBe('email');
    expect(await page.locator('#email-error').innerText()).toContain('this is needed');
    await expectSound();
  });

  test('shows both versions where somebody was first, and keeps what was typed', async () => {
    await open();
    await press('Change Owen Hughes');
    await heading('Change somebody').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Owen R. Hughes');
    const now = anInvestigator({ version: 4, email: 'new@outside.example' });
    desk.answer(deskPaths.staff, { json: { staff: [now] } });
    desk.answer(deskPaths.person('owen'), aProblem('stale', 409, { version: 4 }), { json: now });
    await press('Save the change');
    const both = page.getByRole('table', { name: 'Somebody changed this entry' });
    expect(await both.getByRole('row', { name: /^Work email/ }).innerText()).toMatch(
      /owen\.hughes@outside\.example[\s\S]*new@outside\.example[\s\S]*changed/i,
    );
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Owen R. Hughes');
    await page.getByText('takes the place of theirs').waitFor();
    await expectSound();
    await press('Send on the new version');
    await page.getByText('The change is saved.').first().waitFor();
    expect(desk.posts.filter(({ path }) => path === deskPaths.person('owen'))).toMatchObject([
      { body: { version: 3, name: 'Owen R. Hughes', register: { dayRatePence: 45_050 } } },
      { body: { version: 4, name: 'Owen R. Hughes' } },
    ]);
  });

  test('says that somebody who left in between is back with what is sent', async () => {
    await open();
    await press('Change Owen Hughes');
    await heading('Change somebody').waitFor();
    const now = anInvestigator({ version: 4, endedAt: '2026-11-26T10:00:00.000Z' });
    desk.answer(deskPaths.staff, { json: { staff: [now] } });
    desk.answer(deskPaths.person('owen'), aProblem('stale', 409, { version: 4 }));
    await press('Save the change');
    await page.getByText('When you send it, they are back').waitFor();
    await expectSound();
  });

  test('offers nobody their own entry', async () => {
    desk.answer(deskPaths.staff, {
      json: { staff: [aPerson({ id: 'ruth', name: 'Ruth Adeyemi' })] },
    });
    await open();
    await page.getByText('Your own entry is kept by somebody else').waitFor();
    expect(await page.getByRole('button', { name: /Ruth Adeyemi/ }).count()).toBe(0);
  });

  test('asks once before somebody leaves, and brings them back by a change', async () => {
    await open();
    await press('Has left Gareth Pugh');
    await heading('Somebody leaves').waitFor();
    await page.getByText('They are let in no more from this moment').waitFor();
    await expectSound();
    const left = aPerson({ version: 4, endedAt: '2026-11-26T10:00:00.000Z' });
    desk.answer(deskPaths.personEnd('gareth'), { json: left });
    desk.answer(deskPaths.staff, { json: { staff: [left] } });
    await press('They have left');
    await press('Bring back Gareth Pugh');
    await heading('Bring somebody back').waitFor();
    desk.answer(deskPaths.person('gareth'), { json: aPerson({ version: 5 }) });
    await press('Bring them back');
    await page.getByText('They are back').first().waitFor();
    expect(desk.posts.map(({ body }) => body)).toContainEqual({ version: 3 });
    expect(desk.posts.at(-1)?.body).toMatchObject({ version: 4, role: 'team-manager' });
  });

  test('says in words that nobody ends themself', async () => {
    const errors = [{ field: 'id', code: 'not-yourself', message: 'IRRELEVANT' }];
    desk.answer(deskPaths.personEnd('gareth'), aProblem('cannot', 422, { errors }));
    await open();
    await press('Has left Gareth Pugh');
    await press('They have left');
    const said = page.getByRole('alert').getByText('Nobody changes or ends their own entry');
    await said.waitFor();
    await expectSound();
  });
});

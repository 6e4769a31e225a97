import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import {
  aCase,
  aMe,
  anEntry,
  aProblem,
  aQueue,
  type DeskStub,
  reference,
  stubDesk,
} from '../support/desk-stub.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, focused, sidewaysScroll, tabTo } from '../support/web-pages.ts';

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
  page = await context.newPage();
  return () => context.close();
});

const goTo = async (query = ''): Promise<void> => {
  await page.goto(`${built.site.origin}/desk${query}`);
};
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const openForm = async (doing: string): Promise<void> => {
  await goTo(`?case=${reference}&do=${doing}`);
  await page.locator('.command-form').waitFor();
};
const openCase = async (): Promise<void> => {
  await goTo(`?case=${reference}`);
  await page.locator('#timeline').waitFor();
};
const pressed = () =>
  desk.posts.filter(({ path }) => path === deskPaths.commands(reference)).map(({ body }) => body);
const expectSound = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

describe('the door of the desk', () => {
  test('says without JavaScript why it needs it, and its page holds nothing of any case', async () => {
    const html = await readFile(join(built.folder, 'desk.html'), 'utf8');
    expect(html).toContain('<noscript><p class="govuk-body">The desk needs JavaScript');
    expect(html.match(/<script type="module"/g)).toHaveLength(1);
    expect(html).not.toMatch(/<style|style="|onclick/);
  });

  test('asks whoever is not signed in to sign in, and comes back to where they were', async () => {
    desk.signedInAt.isSignedIn = false;
    await goTo('?flag=urgent');
    await heading('Sign in to the complaints desk').waitFor();
    await expectSound();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await heading('Open work').waitFor();
    expect(new URL(page.url()).search).toBe('?flag=urgent');
  });

  test('keeps no token, and nothing else, in the browser', async () => {
    await goTo();
    await heading('Open work').waitFor();
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(kept).toEqual([0, 0, '']);
    expect(page.url()).not.toMatch(/code|state/);
  });

  test('tells somebody who is not on the list so, in plain words', async () => {
    desk.answer(deskPaths.me, aProblem('not-staff', 403));
    await goTo();
    await heading('You are not on this council’s list of staff').waitFor();
    await expectSound();
  });

  test('asks before the half hour is over whether somebody is still here', async () => {
    await page.clock.install();
    await goTo();
    await heading('Open work').waitFor();
    desk.answer(deskPaths.me, { json: aMe({ idle: { seconds: 1800, left: 120 } }) });
    await page.clock.runFor(28 * 60_000);
    await page.getByRole('dialog', { name: 'Are you still here?' }).waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('2 minutes');
    await expectSound();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(desk.posts.map(({ path }) => path)).toContain(deskPaths.me);
  });
});

describe('the queue', () => {
  test('says why each case needs somebody, by when, and who has it', async () => {
    await goTo();
    const row = page.getByRole('row', { name: new RegExp(reference) });
    await row.waitFor();
    const said = await row.innerText();
    expect(said).toContain('due Fri 4 Dec (6 working days)');
    expect(said).toContain('To be read for safety');
    expect(said).toContain('Gareth Pugh (not accepted yet)');
    await expectSound();
    await page.emulateMedia({ forcedColors: 'active' });
    await expectSound();
  });

  test('keeps its filters in the address as codes, and takes them from there', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo();
    await page.locator('#person').selectOption('gareth');
    await page.getByRole('button', { name: 'Show these' }).click();
    await page.getByRole('link', { name: 'Clear filters' }).waitFor();
    expect(new URL(page.url()).search).toBe('?person=gareth');
    await page.reload();
    await heading('Open work').waitFor();
    expect(await page.inputValue('#person')).toBe('gareth');
    await expectSound();
  });

  test('shows new work by itself, says so politely, and leaves the focus where it is', async () => {
    await page.clock.install();
    await goTo();
    await page.getByRole('link', { name: reference }).focus();
    const newer = anEntry({ reference: 'AAA-BBB-CCC', reasons: ['urgent'] });
    desk.answer(deskPaths.queue, { json: aQueue(newer, anEntry()) });
    await page.clock.runFor(61_000);
    await page.getByRole('link', { name: 'AAA-BBB-CCC' }).waitFor();
    await expect.poll(() => page.locator('#desk > div > [role=status]').innerText()).toBe('1 new');
    expect(await focused(page)).toBe(reference);
  });

  test('says how many are shown where nobody counted what is open', async () => {
    const { cases } = aQueue(anEntry());
    desk.answer(deskPaths.queue, { json: { cases, after: '09 2026-12-04 AAA-BBB-CCC' } });
    await goTo();
    await page.getByText('The first case').waitFor();
    await page.getByRole('link', { name: 'Next 50 cases' }).click();
    await page.getByText('1 more case').waitFor();
    await page.getByRole('link', { name: 'Back to the first cases' }).waitFor();
    expect(await page.getByRole('link', { name: 'Clear filters' }).count()).toBe(0);
    await expectSound();
    await goTo('?person=gareth');
    await page.getByRole('link', { name: 'Clear filters' }).waitFor();
    await expectSound();
  });

  test('says so when nothing needs anybody', async () => {
    desk.answer(deskPaths.queue, { json: aQueue() });
    await goTo();
    await page.getByText('Nothing needs you now.').waitFor();
    await expectSound();
  });

  test('shows the open work as a picture with the same numbers in a table', async () => {
    await goTo('?view=picture');
    await page.getByRole('img', { name: /Open cases by age/ }).waitFor();
    expect(await page.getByRole('row', { name: /0 to 5/ }).innerText()).toMatch(/1/);
    await expectSound();
  });

  test('looks for a case by what is typed, which is in no address', async () => {
    desk.answer(deskPaths.search, {
      json: {
        cases: [
          { reference, kind: 'complaint', state: 'closed', receivedAt: '2026-11-20T09:00:00.000Z' },
        ],
      },
    });
    await goTo('?view=find');
    await page.fill('#for', 'Robin Hood');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: reference }).waitFor();
    expect(desk.posts.at(-1)).toEqual({ path: deskPaths.search, body: { for: 'Robin Hood' } });
    expect(page.url()).not.toMatch(/robin/i);
    await expectSound();
  });
});

describe('a case', () => {
  const hostile =
    '</div><img src=x onerror="window.hit=1"><script>window.hit=1</script>\u202Eשלום {{7*7}}';

  test('shows whatever was typed as it was typed, and runs none of it', async () => {
    desk.answer(deskPaths.case(reference), { json: aCase(hostile) });
    await openCase();
    expect(await page.locator('.said').count()).toBeGreaterThanOrEqual(9);
    expect(await page.locator('#words .said').first().innerText()).toBe(hostile);
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
    expect(await page.locator('main img').count()).toBe(0);
    await expectSound();
    await page.emulateMedia({ forcedColors: 'active' });
    await expectSound();
  });

  test('says first what must not be done when somebody is reached', async () => {
    await openCase();
    const box = page.locator('.contact-box');
    expect(await box.innerText()).toMatch(/^Do not\s+Do not leave a voicemail\./);
  });

  test('shows each date with its working, each rule with its source, and what became of letters', async () => {
    await openCase();
    expect(await page.locator('#dates').innerText()).toContain('10 working days after Fri 20 Nov');
    expect(await page.locator('#parts').innerText()).toContain(
      'Children Act 1989 s26(3) (read in the source)',
    );
    expect(await page.locator('#letters').innerText()).toContain('Came back');
    expect(await page.locator('#tasks').innerText()).toContain('(1 working day late)');
  });

  test('shows only what the API says that this reader may do', async () => {
    desk.answer(deskPaths.case(reference), { json: aCase('', { may: ['note'] }) });
    await openCase();
    expect(await page.locator('#doing a').allInnerTexts()).toEqual(['Write a note']);
    await goTo(`?case=${reference}&do=close`);
    await page.locator('#doing').waitFor();
    expect(await page.locator('.command-form').count()).toBe(0);
  });
});

describe('a command', () => {
  test('is reached, filled in and sent by keyboard alone, and its case says what was done', async () => {
    desk.answer(deskPaths.commands(reference), { json: { kind: 'done', version: 4 } });
    await openCase();
    await tabTo(page, 'a[href$="do=note"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '#words');
    await page.keyboard.type('Rang back.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('The note is kept.').first().waitFor();
    expect(pressed()).toMatchObject([
      { version: 3, command: { command: 'note', words: 'Rang back.' } },
    ]);
    await expectSound();
  });

  test('shows each problem beside its field, and keeps what was typed', async () => {
    desk.answer(
      deskPaths.commands(reference),
      aProblem('wrong-answers', 422, {
        errors: [{ field: 'command.outcome', code: 'required', message: '' }],
      }),
    );
    await openForm('decide');
    await page.fill('#reasons', 'Because.');
    await page.getByRole('button', { name: 'Save the decision' }).click();
    await page.getByRole('link', { name: 'Your decision: this is needed' }).click();
    expect(await focused(page)).toBe('outcome');
    expect(await page.inputValue('#reasons')).toBe('Because.');
    await expectSound();
  });

  test('keeps what was typed when the service cannot be reached, and is the same command when pressed again', async () => {
    desk.answer(deskPaths.commands(reference), 'unreachable', {
      json: { kind: 'repeated', version: 4 },
    });
    await openForm('note');
    await page.fill('#words', 'Rang back.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('it is done once, however often you press').waitFor();
    expect(await page.inputValue('#words')).toBe('Rang back.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('The note is kept.').first().waitFor();
    const [first, again] = pressed();
    expect(again).toEqual(first);
  });

  test('shows both versions where somebody was first, and sends on the new one', async () => {
    desk.answer(deskPaths.commands(reference), aProblem('stale', 409, { version: 4 }), {
      json: { kind: 'done', version: 5 },
    });
    await openForm('note');
    const lead = { id: 'gareth', name: 'Gareth Pugh' };
    const now = aCase('Nobody calls me back.', { version: 4 });
    desk.answer(deskPaths.case(reference), {
      json: { ...now, people: { ...now.people, lead } },
    });
    await page.fill('#words', 'Rang back.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    const panel = page.locator('.stale-panel');
    await panel.waitFor();
    expect(await panel.getByRole('row', { name: /Looked after by/ }).innerText()).toMatch(
      /Nobody[\s\S]*Gareth Pugh[\s\S]*changed/,
    );
    expect(await page.inputValue('#words')).toBe('Rang back.');
    await expectSound();
    await page.getByRole('button', { name: 'Send on the new version' }).click();
    await page.getByText('The note is kept.').first().waitFor();
    expect(pressed()).toMatchObject([{ version: 3 }, { version: 4 }]);
  });

  test.each(aCase().may)('has a form that anyone can use: %s', async (name) => {
    await openForm(name);
    await expectSound();
  });

  test('waits, with what was typed, until somebody has signed in again in another window', async () => {
    desk.answer(deskPaths.commands(reference), aProblem('idle', 401), {
      json: { kind: 'done', version: 4 },
    });
    await openForm('note');
    await page.fill('#words', 'Rang back.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
    await expectSound();
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: /Sign in/ }).click();
    await (await opened).getByText('Go back to the window').waitFor();
    await page.getByText('The note is kept.').first().waitFor();
  });
});

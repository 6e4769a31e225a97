import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccessDraft } from '../../shared/desk-api/access-draft.ts';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { aCase, type DeskStub, reference, stubDesk } from '../support/desk-stub.ts';
import { hostileTexts, mark } from '../support/hostile/hostile-texts.ts';
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
  page = await context.newPage();
  return () => context.close();
});

const request = 'access-request-2';
const text = (place: string, more: Partial<AccessDraft['texts'][number]> = {}) =>
  ({
    place,
    author: 'complainant',
    on: '2026-11-20',
    stance: 'theirs',
    because: ['their-own'],
    text: 'Nobody calls me back.',
    others: [],
    ...more,
  }) satisfies AccessDraft['texts'][number];
const aDraft = (more: Partial<AccessDraft> = {}): AccessDraft => ({
  reference,
  request,
  whose: 'complainant',
  asker: 'themself',
  identity: 'not-yet',
  called: ['Ruth Adeyemi'],
  on: '2026-11-26',
  askedOn: '2026-11-24',
  due: '2026-12-24',
  facts: [
    { name: 'relationship', value: 'parent' },
    { name: 'stage', value: 'stage-1' },
  ],
  parts: [{ subject: 'not-listening', route: 'statutory' }],
  texts: [
    text('words complaint.story'),
    text('note:note-2 words', {
      author: 'worker',
      stance: 'look',
      because: ['written-at-work', 'names-somebody-else'],
      text: 'Rang Mina about it.',
      others: [[5, 9]],
    }),
    text('person children.0.contact.phone', {
      stance: 'hold',
      because: ['about-somebody-else'],
      text: '07700 900123',
    }),
  ],
  happened: [{ on: '2026-11-20', event: 'complaint-received' }],
  letters: [{ kind: 'acknowledgement', reader: 'complainant', on: '2026-11-20', state: 'sent' }],
  ...more,
});

const open = async (draft: AccessDraft = aDraft()): Promise<void> => {
  desk.answer(deskPaths.accessDraft(reference, request), { json: draft });
  await page.goto(`${built.site.origin}/desk?case=${reference}&request=${request}`);
  await page.locator('#texts').waitFor();
};
const expectSound = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};
const copy = async (): Promise<string> => {
  const kept = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the copy (text)' }).press('Enter');
  const download = await kept;
  expect(download.suggestedFilename()).toBe(`${reference}-draft.txt`);
  return readFile(await download.path(), 'utf8');
};
const ticks = () => page.getByRole('checkbox', { name: 'They may have this text' });

describe('the draft of what is held of somebody, at the desk', () => {
  test('shows each text with what is said of it and why, and says that it is never sent', async () => {
    await open();
    const said = await page.locator('main').innerText();
    expect(said).toContain('it must not be given to anybody as it is');
    expect(said).toMatch(/Held back[\s\S]*It is about somebody else/);
    expect(await page.locator('mark').allInnerTexts()).toEqual(['Mina']);
    expect(said).toContain('1 of 3 texts are in the copy.');
    await expectSound();
    await page.emulateMedia({ forcedColors: 'active' });
    await expectSound();
  });

  test('puts nothing into the copy that nobody ticked, and covers whoever else is named', async () => {
    await open();
    const first = await copy();
    expect(first).toContain('Nobody calls me back.');
    expect(first).not.toMatch(/left out|2\b.*texts/);
    expect(first).not.toMatch(/Mina|07700/);
    await ticks().nth(1).focus();
    await page.keyboard.press('Space');
    expect(await page.getByRole('status').allInnerTexts()).toContain(
      '2 of 3 texts are in the copy.',
    );
    const second = await copy();
    expect(second).toContain('Rang █████ about it.');
    expect(second).not.toMatch(/Mina|07700/);
    expect(second).toMatch(/^DRAFT\. NOT TO BE GIVEN/);
    expect(second).not.toMatch(/Parent|The complaint came in|Acknowledgement/);
    for (const one of await page
      .getByRole('checkbox', { name: 'They may have this section' })
      .all())
      await one.check();
    const third = await copy();
    expect(third).toContain('Who they are to the child: Parent');
    expect(third).toContain('The complaint came in');
    expect(third).toContain('Acknowledgement, the complainant');
  });

  test('is on paper what its copy is', async () => {
    await open();
    await ticks().nth(1).check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('07700 900123').isVisible()).toBe(false);
    expect(await page.getByText('The complaint came in').isVisible()).toBe(false);
    expect(await page.locator('mark').isVisible()).toBe(false);
    expect(await page.getByText('Nobody calls me back.').isVisible()).toBe(true);
  });

  test('of somebody who is named says that only texts are looked through', async () => {
    const nothing = { facts: [], parts: [], happened: [], letters: [], texts: [] };
    await open(aDraft({ whose: 'named', called: ['Kit Doyle'], ...nothing }));
    const said = await page.locator('main').innerText();
    expect(said).toContain('Only texts are looked through');
    expect(said).toContain('Nothing that was written is held any more.');
    await expectSound();
  });

  test('is reached from the page of the case, which says by when they are answered', async () => {
    const asked = { id: request, whose: 'child-1', askedOn: '2026-11-24' } as const;
    const answered = {
      outcome: 'given-in-part',
      on: '2026-11-25',
      by: { id: 'ruth', name: 'Ruth Adeyemi' },
    } as const;
    const accessRequests = [
      { ...asked, due: '2026-12-24' },
      { ...asked, id: 'access-request-3', due: '2026-12-24', answered },
    ];
    const json = aCase('', { keeping: { accessRequests } });
    desk.answer(deskPaths.case(reference), { json });
    desk.answer(deskPaths.accessDraft(reference, request), { json: aDraft() });
    await page.goto(`${built.site.origin}/desk?case=${reference}`);
    await page.locator('#timeline').waitFor();
    const said = await page.locator('#keeping').innerText();
    expect(said).toMatch(/What is held of child 1 was asked for on .*Answer by Thu 24 Dec/);
    expect(said).toMatch(/they were told why not the rest, on Wed 25 Nov, by Ruth Adeyemi/);
    await expectSound();
    await page.getByRole('link', { name: 'Draft of what is held of child 1' }).first().click();
    await page.locator('#texts').waitFor();
    expect(new URL(page.url()).search).toBe(`?case=${reference}&request=${request}`);
  });

  test.each(hostileTexts)('shows what was written as text: %j', async (typed) => {
    const texts = [
      text('words complaint.story', { text: `${typed}!`, others: [[0, typed.length]] }),
    ];
    await open(aDraft({ texts, called: [typed] }));
    expect(unescapedIn(await page.content(), mark)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

describe('the forms of it', () => {
  const withPeople = aCase('', {
    keeping: {
      accessRequests: [{ id: request, whose: 'named', askedOn: '2026-11-24', due: '2026-12-24' }],
    },
    role: 'adult',
    complainant: { kind: 'adult', submittedBy: 'self', standing: 'own-right', rule: 'parent' },
    person: { person: { name: 'Ruth Adeyemi' }, children: [{ name: 'Mina Okafor' }, {}] },
  });
  const form = async (command: string): Promise<void> => {
    desk.answer(deskPaths.case(reference), { json: withPeople });
    await page.goto(`${built.site.origin}/desk?case=${reference}&do=${command}`);
    await page.locator('.command-form').waitFor();
  };
  const posted = () =>
    desk.posts.filter(({ path }) => path === deskPaths.commands(reference)).map(({ body }) => body);

  test.each(['record-access-request', 'answer-access-request'])(
    'the form of %s is sound on a phone and in forced colours',
    async (command) => {
      await form(command);
      await expectSound();
      await page.emulateMedia({ forcedColors: 'active' });
      await expectSound();
    },
  );

  test('whoever stands in the case is chosen by name, by keyboard alone', async () => {
    await form('record-access-request');
    const whose = page.getByRole('group', { name: 'Who is it held of?' });
    expect(await whose.getByRole('radio').count()).toBe(4);
    for (const name of [
      'Child 1: Mina Okafor',
      'A parent, or whoever has parental responsibility',
      'We know them',
    ]) {
      await page.getByLabel(name).focus();
      await page.keyboard.press('Space');
    }
    const day = page.getByLabel('On which day?');
    await day.fill('2026-11-24');
    await day.press('Enter');
    await expect.poll(() => posted().length).toBe(1);
    expect(posted()[0]).toMatchObject({
      command: {
        command: 'record-access-request',
        whose: 'child-1',
        asker: 'parent',
        identity: 'known-to-us',
        askedOn: '2026-11-24',
      },
    });
  });
});

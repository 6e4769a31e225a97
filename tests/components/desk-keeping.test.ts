import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseReply } from '../../shared/desk-api/case-reply.ts';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { aCase, aProblem, type DeskStub, reference, stubDesk } from '../support/desk-stub.ts';
import { hostileTexts, mark } from '../support/hostile/hostile-texts.ts';
import { unescapedIn } from '../support/hostile/unescaped.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, sidewaysScroll, tabTo } from '../support/web-pages.ts';

let built: BuiltSite;
let context: BrowserContext;
let page: Page;
let desk: DeskStub;
const dialogs: string[] = [];
beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  dialogs.length = 0;
  context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
  desk = await stubDesk(context, built.site.origin);
  page = await context.newPage();
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  return () => context.close();
});

type Keeping = NonNullable<CaseReply['keeping']>;

const ruth = { id: 'ruth', name: 'Ruth Adeyemi' };
const place = 'STATEMENT#WORDS complaint.story';
const keptCase = (more: Keeping, starts = 'Nobody calls me back.'): CaseReply =>
  aCase('', { state: 'closed', keeping: { texts: [{ place, starts }], ...more } });
const kept = { until: '2032-11-26', from: '2026-11-26', years: 6, by: 'usual' } as const;

const open = async (reply: CaseReply, query = ''): Promise<void> => {
  desk.answer(deskPaths.case(reference), { json: reply });
  await page.goto(`${built.site.origin}/desk?case=${reference}${query}`);
  await page.locator(query === '' ? '#timeline' : '.command-form').waitFor();
};
const said = (): Promise<string> => page.locator('#keeping').innerText();
const expectSound = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};
const posted = () =>
  desk.posts.filter(({ path }) => path === deskPaths.commands(reference)).map(({ body }) => body);

describe('how long a case is kept', () => {
  test('is said with its working, and that nothing is deleted by itself', async () => {
    await open(keptCase({ kept }));
    expect(await said()).toMatch(/Kept until .*2032[\s\S]*6 years after the case ended/);
    expect(await said()).toContain('This is ours, and not verified.');
    await expectSound();
  });

  test('starts when the case ends', async () => {
    await open(keptCase({}));
    expect(await said()).toContain('The time for which it is kept starts when the case ends.');
  });

  test.each<[string, Keeping, string]>([
    [
      'a legal hold',
      { kept, legalHold: { at: '2026-11-26T10:00:00.000Z', by: ruth } },
      'On legal hold, by Ruth Adeyemi',
    ],
    [
      'a disposal that waits for somebody else',
      { kept, disposal: { state: 'proposed', at: '2026-11-26T10:00:00.000Z', by: ruth } },
      'Somebody else confirms or refuses it.',
    ],
    [
      'a disposal that was cut off',
      { kept, disposal: { state: 'going', at: '2026-11-26T10:00:00.000Z', by: ruth } },
      'Some of its words are still here.',
    ],
    [
      'a case that was disposed of',
      { disposal: { state: 'done', at: '2026-11-26T10:00:00.000Z', by: ruth } },
      'Its words are gone',
    ],
  ])('%s is said', async (_, keeping, words) => {
    await open(keptCase(keeping));
    expect(await said()).toContain(words);
    await expectSound();
  });
});

describe('taking words out', () => {
  test.each([
    'put-on-legal-hold',
    'lift-legal-hold',
    'propose-disposal',
    'confirm-disposal',
    'refuse-disposal',
    'redact-words',
    'decide-erasure',
  ])('the form of %s is sound on a phone and in forced colours', async (command) => {
    await open(keptCase({ kept }), `&do=${command}`);
    await expectSound();
    await page.emulateMedia({ forcedColors: 'active' });
    await expectSound();
  });

  test('a text is chosen by how it begins, and why by a reason', async () => {
    await open(keptCase({ kept }), '&do=redact-words');
    await page.getByLabel('Story: Nobody calls me back.').check();
    await page.getByRole('group', { name: 'Why?' }).getByRole('radio').first().check();
    await page.locator('.command-form button[type=submit]').click();
    await expect.poll(() => posted().length).toBe(1);
    expect(posted()[0]).toMatchObject({ command: { command: 'redact-words', place } });
  });

  test.each(hostileTexts)('how a text begins is shown as text: %j', async (text) => {
    await open(keptCase({ kept }, text), '&do=redact-words');
    expect(unescapedIn(await page.content(), mark)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  // Eight to a page, as many texts to choose from.
  test.each(Array.from({ length: Math.ceil(hostileTexts.length / 8) }, (_, at) => at))(
    'how texts begin is shown as text where somebody is erased, and what is typed there stays typed: page %i',
    async (at) => {
      const texts = hostileTexts.slice(at * 8, (at + 1) * 8);
      const each = texts.map((starts, no) => ({ place: `note:${no} words`, starts }));
      const wrong = { errors: [{ field: 'command.asker', code: 'required', message: '' }] };
      desk.answer(deskPaths.commands(reference), aProblem('wrong-answers', 422, wrong));
      await open(keptCase({ kept, texts: each }), '&do=decide-erasure');
      const labels = await page.locator('label[for^=places]').allTextContents();
      expect(labels.map((label) => label.replace(/^[^:]*: /, ''))).toEqual(texts);
      const typed = texts.filter((text) => !/\p{Cc}|\p{Surrogate}/u.test(text)).join('\n');
      await page.locator('#names').fill(typed);
      await page.locator('#reasons').fill(typed);
      await page.locator('.command-form button[type=submit]').click();
      await page.locator('.govuk-error-summary').waitFor();
      expect(await page.locator('#names').inputValue()).toBe(typed);
      expect(unescapedIn(await page.content(), mark)).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(page.url()).not.toContain(mark);
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );
});

describe('by keyboard alone', () => {
  const choose = async (selector: string): Promise<void> => {
    await tabTo(page, selector);
    await page.keyboard.press('Space');
  };
  const write = async (selector: string, words: string): Promise<void> => {
    await tabTo(page, selector);
    await page.keyboard.type(words);
  };
  const send = async (done: string): Promise<void> => {
    await tabTo(page, '.command-form button[type=submit]');
    await page.keyboard.press('Enter');
    await page.getByText(done).first().waitFor();
  };
  const begin = async (command: string): Promise<void> => {
    desk.answer(deskPaths.commands(reference), { json: { kind: 'done', version: 4 } });
    await open(keptCase({ kept }));
    await tabTo(page, `a[href$="do=${command}"]`);
    await page.keyboard.press('Enter');
    await page.locator('.command-form').waitFor();
  };

  test('a text is taken out', async () => {
    await begin('redact-words');
    await choose('input[name=place]');
    await choose('input[name=because]');
    await write('#words', 'It was pasted here.');
    await send('The text is gone.');
    expect(posted()).toMatchObject([
      {
        version: 3,
        command: {
          command: 'redact-words',
          place,
          because: 'speaks-of-somebody-else',
          words: 'It was pasted here.',
        },
      },
    ]);
    await expectSound();
  });

  test('it is decided that somebody is erased', async () => {
    await begin('decide-erasure');
    await choose('input[name=whose]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await write('#names', 'Wendeline');
    await page.keyboard.press('Enter');
    await page.keyboard.type('07700 900123');
    await choose('input[name=asker]');
    // The browser of the tests asks for the month first.
    await write('#askedOn', '11242026');
    await choose('input[name=decision]');
    // A longer list: its first letters choose.
    await write('#because', 'They took');
    await write('#reasons', 'They asked for it.');
    await choose('input[name=places]');
    await send('The decision is recorded.');
    expect(posted()).toMatchObject([
      {
        version: 3,
        command: {
          command: 'decide-erasure',
          whose: 'named',
          names: 'Wendeline\n07700 900123',
          asker: 'themself',
          askedOn: '2026-11-24',
          decision: 'erase',
          because: 'consent-withdrawn',
          reasons: 'They asked for it.',
          places: [place],
        },
      },
    ]);
    await expectSound();
  });
});

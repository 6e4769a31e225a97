import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseReply } from '../../shared/desk-api/case-reply.ts';
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
});

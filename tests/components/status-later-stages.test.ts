import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseStatusAction } from '../../shared/intake-api/parse-status.ts';
import type { StatusReply } from '../../shared/intake-api/status-replies.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import { type PageContext, statusPage } from '../../web/intake/server.tsx';
import type { Said } from '../../web/intake/status/status-shown.ts';
import { answeredAt1, answeredAt2, atStage2, atStage3, families } from '../support/a-later-case.ts';
import { hostileTexts, mark } from '../support/hostile/hostile-texts.ts';
import { unescapedIn } from '../support/hostile/unescaped.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, sidewaysScroll, tabTo } from '../support/web-pages.ts';
import { bury } from '../support/web-receipts.ts';
import { aStatusShown, statusOfFile } from '../support/web-statuses.ts';

let built: BuiltSite;
let drawn: PageContext;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
  drawn = { authority: bury(), assets: built.assets };
});
afterAll(() => built.close());
beforeEach(async () => {
  context = await built.browser.newContext({ viewport: { width: 320, height: 640 } });
  page = await context.newPage();
  return () => context.close();
});

const open = async (status: StatusReply, said: Said = { kind: 'nothing' }, on = page) => {
  built.site.answerWith(() => ({
    status: 200,
    html: statusPage(drawn, aStatusShown({ status, said })),
  }));
  await on.goto(`${built.site.origin}/check`);
  await on.fill('#reference', 'K4T-9WX-2HR');
  await on.fill('#secret', 'ACDE');
  await on.getByRole('button', { name: 'See where it is' }).click();
  await on.waitForURL('**/api/status');
};

const nextStageForm = (on = page) =>
  on.locator('details.action', { has: on.locator('input[value="next-stage"]') });

const lastAnswers = () => {
  const answers = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
  const parsed = parseStatusAction('answers' in answers && answers.answers);
  return parsed.kind === 'parsed' ? parsed.value : parsed;
};

describe.each(Object.entries(families))('the later stages on the page of: %s', (_, sent) => {
  const one = answeredAt1(sent);
  const two = atStage2(one);
  test.each([
    [1, one],
    [2, two],
    [2, answeredAt2(two)],
    [3, atStage3(answeredAt2(two))],
  ] as const)(
    'it is at step %i of the three, in words, and anyone can use it',
    async (step, file) => {
      await open(statusOfFile(file));
      const here = page.locator('li[aria-current="step"]');
      expect(await here.count()).toBe(1);
      expect(await here.innerText()).toContain('It is here now');
      expect(
        await here.evaluate((item) => [...(item.parentElement?.children ?? [])].indexOf(item)),
      ).toBe(step - 1);
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );
});

describe('asking for the next stage', () => {
  test('needs one press and no word, with the keyboard alone', async () => {
    await open(statusOfFile(answeredAt1()));
    await tabTo(page, '.action summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.action[open] button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/api/status/actions');
    expect(lastAnswers()).toMatchObject({ action: 'next-stage' });
    expect(lastAnswers()).not.toHaveProperty('lookAt', expect.anything());
  });

  test('is the same with script off', async () => {
    const plain = await built.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await open(statusOfFile(answeredAt2()), { kind: 'nothing' }, still);
    await nextStageForm(still).locator('summary').click();
    await still.fill('#lookAt', 'Nobody rang.');
    await nextStageForm(still).getByRole('button').click();
    await still.waitForURL('**/api/status/actions');
    expect(lastAnswers()).toMatchObject({ action: 'next-stage', lookAt: 'Nobody rang.' });
    await plain.close();
  });

  test('keeps what was typed when it could not be taken, and runs none of it', async () => {
    const status = statusOfFile(answeredAt1());
    const saying = (typed: string): Said => ({
      kind: 'problems',
      fields: [
        ['action', 'next-stage'],
        ['lookAt', typed],
      ],
      problems: [{ field: 'lookAt', code: 'too-long', limit: 2000 }],
    });
    for (const typed of hostileTexts.filter((text) => text.includes(mark))) {
      const html = statusPage(drawn, aStatusShown({ status, said: saying(typed) }));
      expect(unescapedIn(html, typed)).toEqual([]);
    }
    await open(status, saying('Nobody rang.'));
    expect(await page.inputValue('#lookAt')).toBe('Nobody rang.');
    await page.getByRole('link', { name: /What they should look at/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lookAt');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is not on the page while a stage runs', async () => {
    await open(statusOfFile(atStage2()));
    expect(await nextStageForm().count()).toBe(0);
  });
});

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { aLateCase } from '../support/a-late-case.ts';
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

const open = async (query = ''): Promise<void> => {
  await page.goto(`${built.site.origin}/desk?case=${reference}${query}`);
  await page.locator(query === '' ? '#timeline' : '.command-form').waitFor();
};
const said = (id: string): Promise<string> => page.locator(`#${id}`).innerText();
const posted = () =>
  desk.posts.filter(({ path }) => path === deskPaths.commands(reference)).map(({ body }) => body);

describe('a case after Stage 1', () => {
  test('shows each stage with its dates, who has a seat, the Ombudsman, and what is to be done', async () => {
    desk.answer(deskPaths.case(reference), { json: aLateCase() });
    await open();
    const stages = await said('stages');
    expect(stages).toContain('Fri 12 Feb 2027, asked after the usual 20 working days');
    expect(stages).toContain('Agreed, Fri 19 Feb 2027');
    expect(stages).toContain('Fri 6 Aug 2027, late: Staff were away');
    expect(stages).toContain('Upheld, with injustice');
    expect(stages).toContain('answer due Wed 29 Sept 2027');
    const learning = await said('learning');
    expect(learning).toContain('Not back yet');
    expect(learning).toContain('1285.50');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('says nothing of later stages where there are none', async () => {
    desk.answer(deskPaths.case(reference), { json: aCase() });
    await open();
    expect(await page.locator('#stages, #learning').count()).toBe(0);
  });

  test.each(hostileTexts)('shows what was typed of them as text: %j', async (text) => {
    desk.answer(deskPaths.case(reference), { json: aLateCase(text) });
    await open();
    expect(unescapedIn(await page.content(), mark)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('the report of the independent person need say nothing of a part; the other says what was found', async () => {
    desk.answer(deskPaths.case(reference), { json: aLateCase() });
    await open('&do=receive-report');
    await page.getByLabel('The independent person').check();
    await page.getByLabel('What it says, in short').fill('It was fair.');
    await page.locator('.command-form button[type=submit]').click();
    await expect.poll(() => posted().length).toBe(1);
    expect(posted()[0]).toMatchObject({
      command: { command: 'receive-report', by: 'independent-person', words: 'It was fair.' },
    });
    expect(JSON.stringify(posted()[0])).not.toContain('parts');
  });

  test('what is still to be done is chosen by what was written of it', async () => {
    desk.answer(deskPaths.case(reference), { json: aLateCase() });
    await open('&do=answer-recommendation');
    expect(await page.getByLabel('The panel should have met sooner.').count()).toBe(1);
  });
});

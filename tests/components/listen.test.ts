import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { testedForms } from '../support/web-forms.ts';
import { axeFindings, continueTo, focused, openForm, skipTo, tabTo } from '../support/web-pages.ts';
import {
  findVoices,
  finishSpeaking,
  isSpeaking,
  spokenOn,
  type Voice,
  withVoices,
} from '../support/web-voices.ts';

const own: Voice = { lang: 'en-GB', localService: true };

let built: BuiltSite;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  page = await built.browser.newPage();
});
afterEach(() => page.close());

const open = async (voices: readonly Voice[], path = '/child'): Promise<void> => {
  await withVoices(page, voices);
  await openForm(page, built.site.origin, path);
};
const listen = () => page.getByRole('button', { name: 'Listen to this question' });
const stop = () => page.getByRole('button', { name: 'Stop reading aloud' });

describe('listening', () => {
  test.each(testedForms)('is offered on every screen of $path', async ({ path, screens }) => {
    await open([own], path);
    for (let screen = 1; screen <= screens; screen += 1) {
      await skipTo(page, screen);
      expect(await listen().count()).toBe(1);
    }
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each([
    ['the only voices are far away', [{ lang: 'en-GB', localService: false }]],
    ['the device speaks another language', [{ lang: 'fr-FR', localService: true }]],
    ['the device has no voice', []],
  ])('is not offered where %s', async (_, voices) => {
    await open(voices);
    expect(await listen().count()).toBe(0);
  });

  test('is offered once a device has found its voices', async () => {
    await open([]);
    await findVoices(page, [own]);
    expect(await listen().count()).toBe(1);
  });

  test('is not offered without script', async () => {
    const context = await built.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${built.site.origin}/child`);
    expect(await plain.locator('.listen:visible').count()).toBe(0);
    await context.close();
  });

  test('reads the question, its hint and the answers there are, in order', async () => {
    await open([own]);
    await skipTo(page, 2);
    await listen().click();
    expect((await spokenOn(page)).slice(0, 6)).toEqual([
      'Where you live',
      'Our complaints team sees these answers. You can skip them.',
      'Who looks after you?',
      'We ask so we know how to help you.',
      'A foster carer',
      'People in a children’s home',
    ]);
  });

  test('never reads what was typed or chosen, not even on the last screen', async () => {
    await open([own]);
    await page.fill('#person-name', 'TYPEDNAME');
    await listen().click();
    await skipTo(page, 4);
    await page.fill('#complaint-story', 'TYPEDSTORY');
    await listen().click();
    await skipTo(page, 9);
    expect(await page.locator('[data-answers]').innerText()).toContain('TYPEDSTORY');
    await listen().click();
    const spoken = (await spokenOn(page)).join(' ');
    expect(spoken).toContain('What is wrong?');
    expect(spoken).toContain('Nobody reads this until you press Send.');
    expect(spoken).not.toContain('TYPED');
  });

  test('says nothing of a question that is not asked', async () => {
    await open([own]);
    await skipTo(page, 6);
    await listen().click();
    expect((await spokenOn(page)).join(' ')).not.toContain('When will it change?');
  });

  test('is stopped by the same button, by the end, and by going on', async () => {
    await open([own]);
    await listen().click();
    expect(await isSpeaking(page)).toBe(true);
    await stop().click();
    expect(await isSpeaking(page)).toBe(false);
    await listen().click();
    await finishSpeaking(page);
    expect(await listen().count()).toBe(1);
    await listen().click();
    await continueTo(page, 2);
    expect(await isSpeaking(page)).toBe(false);
    expect(await listen().count()).toBe(1);
  });

  test('needs no mouse, and keeps the focus where it is', async () => {
    await open([own]);
    await tabTo(page, '.listen');
    await page.keyboard.press('Enter');
    expect(await isSpeaking(page)).toBe(true);
    expect(await focused(page)).toContain('Stop');
    await page.keyboard.press('Space');
    expect(await isSpeaking(page)).toBe(false);
  });

  test('asks nothing of the network', async () => {
    await open([own]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await listen().click();
    await finishSpeaking(page);
    expect(await spokenOn(page)).not.toEqual([]);
    expect(asked).toEqual([]);
  });
});

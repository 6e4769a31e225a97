import { DeleteItemCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';
import { openBrowser } from '../support/web-browser.ts';
import { axeFindings, continueTo, focused, openForm, screenShown } from '../support/web-pages.ts';

const story = 'My worker keeps changing and nobody calls me back.';
const codeShape = /[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}/;

let home: string;
let platform: Platform;
let browser: Browser;
let database: DynamoDBClient;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-22T19:30:00.000Z',
  });
  browser = await openBrowser();
  database = new DynamoDBClient({
    endpoint: platform.database,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
}, platformTimeout);
afterAll(async () => {
  await browser?.close();
  database?.destroy();
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

const contexts: BrowserContext[] = [];
beforeEach(() => async () => {
  for (const context of contexts.splice(0)) await context.close();
  for (const pk of await drafts()) {
    const Key = marshall({ pk, sk: 'DRAFT' });
    await database.send(new DeleteItemCommand({ TableName: platform.tableName, Key }));
  }
});

/** Somebody’s phone: what it keeps is its own. */
const aPhone = async (javaScriptEnabled = true): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled,
  });
  contexts.push(context);
  return context;
};

const openChild = async (phone: BrowserContext): Promise<Page> => {
  const page = await phone.newPage();
  await openForm(page, platform.origin, '/child');
  return page;
};

const rowsOf = async (start: string) => {
  const { Items = [] } = await database.send(new ScanCommand({ TableName: platform.tableName }));
  return Items.map((item) => unmarshall(item)).filter(({ pk }) => `${pk}`.startsWith(start));
};
const drafts = async () => (await rowsOf('DRAFT#')).map(({ pk }) => `${pk}`);
const submissions = async () => (await rowsOf('SUBMISSION#')).length;

/** Waits until the save made on reaching this screen is answered. */
const savedOn = (page: Page, screen: number) =>
  page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/drafts') &&
      response.request().postData()?.includes(`form.screen=${screen}`) === true,
  );

const tellStory = async (page: Page, words = story): Promise<void> => {
  await page.fill('#person-name', 'Robin');
  await continueTo(page, 4);
  await page.fill('#complaint-story', words);
  const saved = savedOn(page, 5);
  await continueTo(page, 5);
  expect((await saved).status()).toBe(200);
  await eventually(async () =>
    expect(await page.locator('[name="form.revision"]').count()).toBe(1),
  );
};

const askForCode = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Save and come back later' }).click();
  return (await page.locator('.draft-code__code').first().innerText()).trim();
};

const pressSendAtEnd = async (page: Page): Promise<void> => {
  await continueTo(page, 9);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.waitForSelector('#receipt-heading');
};

const resumeWith = async (phone: BrowserContext, code: string): Promise<Page> => {
  const page = await phone.newPage();
  await page.goto(platform.origin);
  await page.getByRole('link', { name: 'Carry on with a saved form' }).click();
  await page.getByLabel('Your code').fill(code);
  await page.getByRole('button', { name: 'Open my form' }).click();
  return page;
};

describe('half filled, saved, and resumed in another browser', () => {
  test('the form is there as it was left, on the screen reached, and is sent once', async () => {
    const before = await submissions();
    const first = await openChild(await aPhone());
    await tellStory(first);
    await first.check('input[value="not-listening"]');
    const code = await askForCode(first);
    expect(code).toMatch(codeShape);
    expect(await focused(first)).toBe('draft-code-heading');
    expect(await first.locator('.draft-code').innerText()).toContain('Sunday 20 December 2026');
    // Nothing half under the bar that stays in reach: that is a matter of where one has scrolled to.
    await first.evaluate(() => window.scrollTo(0, 0));
    expect(await axeFindings(first)).toEqual([]);

    const second = await resumeWith(await aPhone(), ` ${code.toLowerCase().replaceAll('-', ' ')}`);
    await second.waitForSelector('html.started');
    expect(await screenShown(second)).toBe(5);
    expect(await focused(second)).toBe('screen-5-heading');
    expect(await second.inputValue('#complaint-story')).toBe(story);
    expect(await second.inputValue('#person-name')).toBe('Robin');
    expect(await second.isChecked('input[value="not-listening"]')).toBe(true);
    expect(second.url()).toBe(`${platform.origin}/child`);
    await pressSendAtEnd(second);
    expect(await submissions()).toBe(before + 1);

    // The first browser still has the page open: sending it too is the same complaint.
    const reference = await second.locator('main').innerText();
    await pressSendAtEnd(first);
    const [shown = ''] = /[2-9A-Y]{3}-[2-9A-Y]{3}-[2-9A-Y]{3}/.exec(
      await first.locator('main').innerText(),
    ) ?? [''];
    expect(reference).toContain(shown);
    expect(await submissions()).toBe(before + 1);
    expect(await drafts()).toEqual([]);
  });

  test('nothing is written where a browser keeps things, and nothing typed is in an address', async () => {
    const phone = await aPhone();
    const page = await openChild(phone);
    await tellStory(page);
    const code = await askForCode(page);
    const stored = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      JSON.stringify(window.history.state),
    ]);
    expect(stored).toEqual([0, 0, '', 'null']);
    expect(page.url()).not.toContain(code);
    const [cookie] = await phone.cookies();
    expect(cookie).toMatchObject({
      name: '__Host-heard-draft',
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
      path: '/',
    });
    await pressSendAtEnd(page);
    expect(await phone.cookies()).toEqual([]);
  });

  test('a wrong code says so in plain words and keeps what was typed; deleting takes it all away', async () => {
    const page = await openChild(await aPhone());
    await tellStory(page);
    const code = await askForCode(page);
    const other = await resumeWith(await aPhone(), 'K4T9-WX2H-RPA7');
    expect(await other.title()).toMatch(/^Error: /);
    expect(await other.locator('.govuk-error-summary').innerText()).toContain('We cannot find');
    expect(await other.getByLabel('Your code').inputValue()).toBe('K4T9-WX2H-RPA7');
    expect(await axeFindings(other)).toEqual([]);
    await other.getByLabel('Your code').fill(code);
    await other.getByText('I want to delete what I wrote').click();
    await other.getByRole('button', { name: 'Delete what I wrote' }).click();
    expect(await other.locator('h1').innerText()).toBe('It is deleted');
    expect(await axeFindings(other)).toEqual([]);
    expect(await drafts()).toEqual([]);
    // The page that is still open loses nothing, and says that it saves no more.
    await page.check('input[value="waiting"]');
    await continueTo(page, 6);
    await page.getByText('We have stopped saving').waitFor();
    await page.goBack();
    expect(await page.inputValue('#complaint-story')).toBe(story);
  });
});

describe('a browser that dies half way', () => {
  test('loses at most the current screen: what was finished is offered, and opened by a press', async () => {
    const phone = await aPhone();
    const page = await openChild(phone);
    await tellStory(page);
    await page.check('input[value="waiting"]');
    // Its process ends at once, with no word to the page.
    await page.goto('chrome://crash').catch(() => null);
    await page.close();

    const again = await openChild(phone);
    await again.getByText('There is a form saved here').waitFor();
    expect(await again.inputValue('#complaint-story')).toBe('');
    expect(await axeFindings(again)).toEqual([]);
    await again.getByRole('button', { name: 'Carry on where you were' }).click();
    await again.waitForSelector('html.started');
    expect(await again.inputValue('#complaint-story')).toBe(story);
    expect(await screenShown(again)).toBe(5);
    await pressSendAtEnd(again);
    expect(await drafts()).toEqual([]);
  });

  test('“Start again” deletes what was there, and saves what comes', async () => {
    const phone = await aPhone();
    await tellStory(await openChild(phone), 'The old words');
    const again = await openChild(phone);
    await again.getByRole('button', { name: 'Start again' }).click();
    await again.getByText('There is a form saved here').waitFor({ state: 'detached' });
    expect(await drafts()).toEqual([]);
    await tellStory(again, 'The new words');
    expect(await drafts()).toHaveLength(1);
    await pressSendAtEnd(again);
  });

  test('a save that cannot be made is made later, and nobody has to wait for it', async () => {
    const phone = await aPhone();
    const page = await openChild(phone);
    await phone.setOffline(true);
    await page.fill('#person-name', 'Robin');
    await continueTo(page, 4);
    await page.fill('#complaint-story', story);
    await continueTo(page, 5);
    await page.getByRole('button', { name: 'Save and come back later' }).click();
    await page.getByText('We could not save it just now').waitFor();
    expect(await screenShown(page)).toBe(5);
    expect(await drafts()).toEqual([]);
    await phone.setOffline(false);
    await eventually(async () => expect(await drafts()).toHaveLength(1), 20_000);
    await pressSendAtEnd(page);
    expect(await drafts()).toEqual([]);
  });
});

describe('pressed twice, gone back, opened twice', () => {
  test('Send pressed five times is one complaint', async () => {
    const before = await submissions();
    const page = await openChild(await aPhone());
    await tellStory(page);
    await continueTo(page, 9);
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[data-send] button');
      for (let press = 0; press < 5; press += 1) button?.click();
    });
    await page.waitForSelector('#receipt-heading');
    expect(await submissions()).toBe(before + 1);
    expect(await drafts()).toEqual([]);
  });

  test('Back after sending leads to no second complaint, and no draft comes back', async () => {
    const before = await submissions();
    const phone = await aPhone();
    const page = await openChild(phone);
    await tellStory(page);
    await pressSendAtEnd(page);
    await page.goBack();
    await page.goForward().catch(() => null);
    const again = await phone.newPage();
    const looked = again.waitForResponse((response) => response.url().endsWith('/resume'));
    await openForm(again, platform.origin, '/child');
    expect(await (await looked).json()).toMatchObject({ kind: 'none' });
    expect(await again.getByText('There is a form saved here').count()).toBe(0);
    expect(await submissions()).toBe(before + 1);
    expect(await drafts()).toEqual([]);
  });

  test('of two tabs neither loses a word: one is saved, the other says so, and each can be kept', async () => {
    const phone = await aPhone();
    const [first, second] = [await openChild(phone), await openChild(phone)];
    await tellStory(first, 'Words of the first');
    await second.fill('#person-name', 'Kim');
    await continueTo(second, 4);
    await second.getByText('We have stopped saving').waitFor();
    await second.fill('#complaint-story', 'Words of the second');
    const code = await askForCode(second);
    expect(await drafts()).toHaveLength(2);

    // Sending one leaves the other's words where they are.
    await pressSendAtEnd(first);
    const other = await resumeWith(await aPhone(), code);
    expect(await other.inputValue('#complaint-story')).toBe('Words of the second');
    await pressSendAtEnd(second);
    await eventually(async () => expect(await drafts()).toHaveLength(1));
  });

  test('an advocate’s next young person has a form, and a draft, of their own', async () => {
    const phone = await aPhone();
    const page = await phone.newPage();
    await openForm(page, platform.origin, '/advocate');
    await page.fill('#person-name', 'Ali');
    await continueTo(page, 4);
    await page.fill('#complaint-story', 'The first one’s words');
    const saved = savedOn(page, 7);
    await continueTo(page, 7);
    await saved;
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForSelector('#receipt-heading');
    await page.getByRole('button', { name: /another young person/i }).click();
    await continueTo(page, 4);
    await page.fill('#complaint-story', 'The second one’s words');
    const code = await askForCode(page);
    const other = await resumeWith(await aPhone(), code);
    expect(await other.inputValue('#complaint-story')).toBe('The second one’s words');
    expect(await other.inputValue('#person-name')).toBe('Ali');
    await other.close();
    await continueTo(page, 7);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForSelector('#receipt-heading');
    expect(await drafts()).toEqual([]);
  });
});

describe('with JavaScript off', () => {
  test('what was saved comes back by its code, and sending it deletes it', async () => {
    const phone = await aPhone(false);
    const page = await phone.newPage();
    await page.goto(`${platform.origin}/child`);
    expect(await page.getByText('We only keep what you save or send.').isVisible()).toBe(true);
    expect(await page.getByText('We save each page you finish').isVisible()).toBe(false);
    await page.fill('#complaint-story', story);
    await page.check('input[value="waiting"]');
    await page.getByRole('button', { name: 'Save and come back later' }).click();
    const code = (await page.locator('.draft-code__code').innerText()).trim();
    expect(code).toMatch(codeShape);
    expect(await page.getByText('Nobody reads this until you press Send.').isVisible()).toBe(true);

    await page.getByRole('button', { name: 'Keep going now' }).click();
    expect(await page.inputValue('#complaint-story')).toBe(story);
    await page.fill('#person-name', 'Kit');
    await page.getByRole('button', { name: 'Save and come back later' }).click();
    expect((await page.locator('.draft-code__code').innerText()).trim()).toBe(code);

    const other = await resumeWith(await aPhone(false), code);
    expect(await other.inputValue('#complaint-story')).toBe(story);
    expect(await other.inputValue('#person-name')).toBe('Kit');
    expect(await other.isChecked('input[value="waiting"]')).toBe(true);
    await other.getByRole('link', { name: 'Go to where you were' }).click();
    expect(new URL(other.url()).hash).toBe('#screen-5');
    await other.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await other.locator('#receipt-heading').count()).toBe(1);
    expect(await drafts()).toEqual([]);
  });
});

describe('who can read it', () => {
  test('what is kept holds none of the words, and nothing typed is in any log', async () => {
    const canary = 'Zyxw';
    const page = await openChild(await aPhone());
    await tellStory(page, `${canary} ${story}`);
    const code = await askForCode(page);
    const rows = [...(await rowsOf('DRAFT#')), ...(await rowsOf('ATTEMPT#'))];
    const all = JSON.stringify(rows, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    for (const word of [canary, 'worker', 'Robin', code, '127.0.0.1']) {
      expect(all).not.toContain(word);
    }
    const { readFileSync } = await import('node:fs');
    const log = readFileSync(`${home}/bury/log/functions.log`, 'utf8');
    expect(log).toContain('draft-saved');
    for (const word of [canary, code]) expect(log).not.toContain(word);
  });
});

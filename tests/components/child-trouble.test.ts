import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { focused, openChildForm, screenShown, skipTo } from '../support/web-pages.ts';
import { aReceipt } from '../support/web-receipts.ts';
import type { StubReply } from '../support/web-site.ts';

let built: BuiltSite;
let page: Page;

beforeAll(async () => {
  built = await openBuiltSite();
});
afterAll(() => built.close());
beforeEach(async () => {
  const context = await built.browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  await openChildForm(page, built.site.origin);
  await page.fill('#person-name', 'Sam');
  await skipTo(page, 4);
  await page.fill('#complaint-story', 'It is not fair');
  await skipTo(page, 9);
  return () => context.close();
});

const sendAndGet = async (reply: StubReply): Promise<void> => {
  built.site.answerWith(() => reply);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.waitForSelector('#notice');
};
const lastPost = () =>
  new URLSearchParams((built.site.posts.at(-1)?.fields ?? []).map((f) => [...f]));
const expectNothingLost = async (): Promise<void> => {
  expect(await page.inputValue('#person-name')).toBe('Sam');
  expect(await page.inputValue('#complaint-story')).toBe('It is not fair');
};

const problems = [
  { field: 'person.contact.email', code: 'not-an-email', message: 'Your email: not right.' },
  { field: 'person.age', code: 'too-big', message: 'Your age: use a smaller number.' },
];

describe('answers that need another look', () => {
  beforeEach(() => sendAndGet({ status: 422, json: { errors: problems } }));

  test('leads to the first screen with a problem, and reads the summary first', async () => {
    expect(await screenShown(page)).toBe(1);
    expect(await focused(page)).toBe('notice');
    expect(await page.title()).toBe('Error: 1 of 9 – Your form – Bury Council');
    await expectNothingLost();
  });

  test('says what is wrong beside each answer', async () => {
    expect(await page.locator('#person-age-error').textContent()).toContain('use a smaller number');
    expect(await page.getAttribute('#person-age', 'aria-describedby')).toBe(
      'person-age-hint person-age-error',
    );
  });

  test('leads from the summary to each answer, on whatever screen it is', async () => {
    await page.getByRole('link', { name: 'Your email: not right.' }).click();
    expect(await screenShown(page)).toBe(8);
    await page.goBack();
    await page.getByRole('link', { name: 'Your age: use a smaller number.' }).click();
    expect(await focused(page)).toBe('person-age');
  });

  test('is gone once it has been put right', async () => {
    built.site.answerWith(() => ({ status: 201, json: aReceipt() }));
    await page.fill('#person-age', '14');
    await page.locator('.screen:visible').getByRole('button', { name: 'Go to the end' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForSelector('#receipt-heading');
    expect(lastPost().get('person.age')).toBe('14');
  });
});

describe('a form that could not be sent', () => {
  test.each<[string, StubReply, string]>([
    ['the line is cut', 'hang-up', 'We could not reach the internet from here.'],
    ['our end breaks', { status: 500, json: {} }, 'Something broke at our end.'],
    ['we are too busy', { status: 429, json: {} }, 'We are very busy right now.'],
    ['somebody on the way gives up', { status: 504, json: {} }, 'It may have reached us.'],
    ['it is too big', { status: 413, json: {} }, 'Please make it shorter.'],
    [
      'the reply is a stranger’s page',
      { status: 200, html: '<p>Sign in to WiFi' },
      'Something broke',
    ],
  ])('says so and loses nothing when %s', async (_, reply, words) => {
    await sendAndGet(reply);
    expect(await focused(page)).toBe('notice');
    const notice = await page.locator('#notice').textContent();
    expect(notice).toContain(words);
    expect(notice).toContain('Nothing you typed is lost.');
    expect(notice).toContain('0161 496 0101');
    expect(notice).toContain('0800 1111');
    await expectNothingLost();
  });

  test('says so and loses nothing when no answer ever comes', async () => {
    await page.clock.install();
    built.site.answerWith(() => ({ status: 201, json: aReceipt(), afterMilliseconds: 60_000 }));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Sending. Please wait.').waitFor();
    await page.clock.fastForward('01:00');
    await page.waitForSelector('#notice');
    expect(await page.locator('#notice').textContent()).toContain('It may have reached us.');
    await expectNothingLost();
  });

  test('is tried again under the same id, so that it is stored once', async () => {
    await sendAndGet('hang-up');
    const first = lastPost().get('submissionId');
    built.site.answerWith(() => ({ status: 201, json: aReceipt() }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('#receipt-heading');
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(lastPost().get('submissionId')).toBe(first);
  });
});

describe('a form that was sent before with other words', () => {
  beforeEach(() => sendAndGet({ status: 409, json: { reference: 'K4T-9WX-2HR' } }));

  test('tells the first reference and loses nothing', async () => {
    expect(await page.locator('#notice').textContent()).toContain('Its reference is K4T-9WX-2HR.');
    await expectNothingLost();
  });

  test('can be sent as an addition to the first, under an id of its own', async () => {
    const first = lastPost().get('submissionId');
    built.site.answerWith(() => ({ status: 201, json: aReceipt() }));
    await page.locator('#notice').getByRole('button', { name: 'Send this as an addition' }).click();
    await page.waitForSelector('#receipt-heading');
    expect(lastPost().get('complaint.previous')).toBe('K4T-9WX-2HR');
    expect(lastPost().get('submissionId')).not.toBe(first);
    expect(lastPost().get('complaint.story')).toBe('It is not fair');
  });
});

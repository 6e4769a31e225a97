import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseReferralAction } from '../../shared/intake-api/referral-requests.ts';
import { answersFromForm } from '../../shared/submission/form-fields.ts';
import type { LinkShown, ReferralShown } from '../../web/intake/link/link-shown.ts';
import { linkPage, type PageContext, referralPage } from '../../web/intake/server.tsx';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, sidewaysScroll, tabTo } from '../support/web-pages.ts';
import { bury } from '../support/web-receipts.ts';
import { aReferralShown, referralSteps } from '../support/web-referrals.ts';

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

const { token } = aReferralShown();
const typed = new Map<string | null, string>([
  ['date', '24/11/2026'],
  ['time', '4.30pm'],
]);

const answerWith = (shown: Partial<ReferralShown> = {}, status = 200): void =>
  built.site.answerWith(() => ({ status, html: referralPage(drawn, aReferralShown(shown)) }));
const answerShut = (shown: Partial<LinkShown>): void =>
  built.site.answerWith(() => ({
    status: 403,
    html: linkPage(drawn, 'referral', { token: 'PASTED', problems: [], ...shown }),
  }));

const followLink = async (): Promise<void> => {
  await page.goto(`${built.site.origin}/referral#${token}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL('**/api/referrals/actions');
};
const openEverything = (): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
const expectNothingInTheWay = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the first page of a mailed link', () => {
  test('takes the code out of the address bar, and posts it only when asked to', async () => {
    answerWith();
    const before = built.site.posts.length;
    await page.goto(`${built.site.origin}/referral#${token}`);
    await page.waitForFunction(() => window.location.hash === '');
    expect(page.url()).toBe(`${built.site.origin}/referral`);
    expect(await page.locator('#token').isVisible()).toBe(false);
    expect(built.site.posts).toHaveLength(before);
    await expectNothingInTheWay();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL('**/api/referrals/actions');
    expect(built.site.posts.at(-1)).toMatchObject({
      path: '/api/referrals/actions',
      fields: [
        ['token', token],
        ['action', 'open'],
      ],
    });
  });

  test('says nothing of what stands behind it', async () => {
    await page.goto(`${built.site.origin}/referral`);
    expect(await page.title()).toBe('Continue – Bury Council');
    expect(await page.locator('main').innerText()).not.toMatch(/young|child|advoca|complain/i);
  });

  test('with script off, the whole link is pasted, and the page says why', async () => {
    answerWith();
    const plain = await built.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${built.site.origin}/referral#${token}`);
    expect(await still.locator('main').innerText()).toContain('Copy the whole link');
    await still.fill('#token', `${built.site.origin}/referral#${token}`);
    await still.getByRole('button', { name: 'Continue' }).click();
    await still.waitForURL('**/api/referrals/actions');
    expect(built.site.posts.at(-1)?.fields[0]?.[1]).toContain(token);
    await still.fill('#name', 'Jo');
    await still.getByRole('button', { name: 'Say yes' }).click();
    await still.waitForURL('**/api/referrals/actions');
    expect(Object.fromEntries(built.site.posts.at(-1)?.fields ?? [])).toMatchObject({
      token,
      action: 'accept',
      name: 'Jo',
    });
    await plain.close();
  });

  test.each<[string, Partial<LinkShown>]>([
    ['That did not open', { obstacle: { kind: 'shut' } }],
    ['There is a newer link', { obstacle: { kind: 'newer' } }],
    ['This link has run out', { obstacle: { kind: 'expired' } }],
    ['The young person has said no for now', { obstacle: { kind: 'ended' } }],
    ['Please wait a little', { obstacle: { kind: 'slowed', seconds: 90 } }],
    ['Not sent yet', { obstacle: { kind: 'trouble', trouble: 'failed' } }],
    ['Something needs fixing first', { problems: [{ field: 'token', code: 'required' }] }],
  ])('says "%s" first, and has the focus there', async (title, shown) => {
    answerShut(shown);
    await followLink();
    expect(await focused()).toContain(title);
    await expectNothingInTheWay();
  });
});

describe('the page where the service answers', () => {
  test.each(Object.entries(referralSteps))('can be used by anyone: %s', async (_, view) => {
    answerWith({ view });
    await followLink();
    await openEverything();
    await expectNothingInTheWay();
  });

  const forms = Object.entries(referralSteps).flatMap(([step, view]) =>
    view.mayDo.map((action) => [step, action, view] as const),
  );

  test.each(forms)('when %s, "%s" sends what the contract takes', async (_, action, view) => {
    answerWith({ view });
    await followLink();
    await openEverything();
    const form = page.locator(`form:has(input[name="action"][value="${action}"])`);
    for (const box of await form.locator('input[type="text"]').all()) {
      await box.fill(typed.get(await box.getAttribute('name')) ?? 'Jo');
    }
    for (const group of await form.locator('fieldset').all()) {
      await group.locator('input[type="radio"]').first().check();
    }
    await form.getByRole('button').click();
    await page.waitForURL('**/api/referrals/actions');
    const answers = answersFromForm(built.site.posts.at(-1)?.fields ?? []);
    expect(parseReferralAction('answers' in answers && answers.answers).kind).toBe('parsed');
  });

  test('after a no, nothing of the young person is on it', async () => {
    answerWith({ view: referralSteps['declined'] ?? expect.fail() });
    await followLink();
    expect(await page.locator('main').innerText()).not.toMatch(/Sam|sam@example/);
  });

  test('what is wrong comes first, leads to its box, and nothing typed is lost', async () => {
    answerWith(
      {
        said: {
          kind: 'problems',
          fields: [
            ['action', 'decline'],
            ['because', 'other'],
            ['more', ''],
          ],
          problems: [{ field: 'more', code: 'reason-needed' }],
        },
      },
      422,
    );
    await followLink();
    expect(await focused()).toContain('Something needs fixing first');
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByRole('link', { name: /in a few words/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('more');
    expect(await page.isChecked('input[value="other"]')).toBe(true);
    await expectNothingInTheWay();
  });

  test('says first that the answer came', async () => {
    answerWith({ said: { kind: 'taken' } });
    await followLink();
    expect(await focused()).toContain('We have your answer');
  });

  test('everything can be done with the keyboard alone', async () => {
    answerWith();
    await page.goto(`${built.site.origin}/referral#${token}`);
    await tabTo(page, 'main button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/api/referrals/actions');
    await tabTo(page, '#name');
    await page.keyboard.type('Jo');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => Object.fromEntries(built.site.posts.at(-1)?.fields ?? []))
      .toMatchObject({ action: 'accept', name: 'Jo' });
  });

  test('in forced colours nothing is told by colour alone', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    answerWith();
    await followLink();
    await openEverything();
    expect(await axeFindings(page)).toEqual([]);
  });
});

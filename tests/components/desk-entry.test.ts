import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import type { EntryReceipt } from '../../shared/desk-api/entry.ts';
import { parseEntered } from '../../shared/desk-api/entry.ts';
import { aMe, aProblem, type DeskStub, reference, stubDesk } from '../support/desk-stub.ts';
import { type BuiltSite, openBuiltSite } from '../support/web-built-site.ts';
import { axeFindings, focused, sidewaysScroll } from '../support/web-pages.ts';

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
  desk.answer(deskPaths.entries, { status: 201, json: receipt });
  page = await context.newPage();
  page.setDefaultTimeout(8_000);
  return () => context.close();
});

const receipt: EntryReceipt = {
  kind: 'complaint',
  voice: 'child',
  reference,
  receivedAt: '2026-11-20T12:00:00.000Z',
  points: [
    {
      subject: 'not-listening',
      route: 'statutory',
      reason: 'We think it is ours to answer.',
      source: { rule: 'part-three-service', cites: 'IRRELEVANT', confidence: 'read' },
    },
  ],
  dates: [
    {
      rule: 'stage-1-first',
      says: 'We answer you.',
      date: '2026-12-04',
      from: '2026-11-20',
      workingDays: 10,
      skipped: [],
      conditional: false,
      statutory: true,
    },
  ],
  referral: { state: 'told-automatically', service: 'The service', told: ['Your name'] },
  acknowledgement: 'email',
};
const contactCentre = { json: aMe({ may: [{ action: 'enter-complaint', scope: 'all' }] }) };

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const open = async (query = '?view=entry'): Promise<void> => {
  await page.goto(`${built.site.origin}/desk${query}`);
  await heading('Write down a complaint').waitFor();
};
const section = (name: string) => page.locator(`#section-${name}`);
const fill = async (): Promise<void> => {
  await page.getByLabel('By phone').check();
  await page.locator('#entry-heardOn').fill('2026-11-20');
  await page.getByLabel('Somebody under 18, or once in care and under 26').check();
  await page.locator('#person-name').fill('Sam');
  await page.locator('#person-age').fill('14');
  await page.locator('#complaint-story').fill('Nobody calls me back.');
  await page.getByLabel('Not being listened to, or no reply').check();
  await page.getByLabel('Help or money').check();
  await page.getByLabel('At the contact centre').check();
  await page.getByLabel('Theirs, word for word').check();
  await page.getByLabel('Read to them on the phone').check();
  await page.locator('#person-contact-email').fill('sam@example.com');
};
const press = (): Promise<void> => page.getByRole('button', { name: 'Send it in' }).click();
const posted = () =>
  desk.posts.filter(({ path }) => path === deskPaths.entries).map(({ body }) => body);
const expectSound = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

describe('writing down a complaint at the desk', () => {
  test('is all that somebody sees who reads no case, whatever address they came by', async () => {
    desk.answer(deskPaths.me, contactCentre);
    desk.answer(deskPaths.office, aProblem('not-your-role', 403));
    await open(`?case=${reference}`);
    const links = page.getByRole('navigation', { name: 'Desk' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual(['Write down a complaint']);
    await expectSound();
  });

  test('is one of the places of whoever looks after complaints', async () => {
    await page.goto(`${built.site.origin}/desk`);
    await heading('Open work').waitFor();
    await page.getByRole('link', { name: 'Write down a complaint' }).click();
    await heading('Write down a complaint').waitFor();
    expect(new URL(page.url()).search).toBe('?view=entry');
  });

  test('asks what the door and the person need, and no more', async () => {
    await open();
    for (const name of ['oral', 'member', 'child', 'advocate']) {
      expect(await section(name).isVisible()).toBe(false);
    }
    await page.getByLabel('Through a councillor or MP').check();
    expect(await section('member').isVisible()).toBe(true);
    await page.getByLabel('A parent, carer, relative or anybody else').check();
    expect(await section('child').isVisible()).toBe(true);
    expect(await page.getByText('goes to the whistleblowing lead alone').isVisible()).toBe(true);
    await expectSound();
    await page.locator('#entry-door-2').check();
    expect(await section('member').isVisible()).toBe(false);
    expect(await section('oral').isVisible()).toBe(true);
    await expectSound();
  });

  test('sends a submission that the contract takes, as the public form makes it', async () => {
    await open();
    await fill();
    await press();
    await heading('It is sent in').waitFor();
    const [body] = posted();
    expect(parseEntered(body)).toMatchObject({
      kind: 'parsed',
      value: {
        entry: { door: 'phone', heardOn: '2026-11-20', sendBack: 'read-aloud' },
        submission: {
          role: 'child',
          person: { name: 'Sam', age: 14, contact: { email: 'sam@example.com' } },
          complaint: { points: [{ subject: 'help-or-money' }, { subject: 'not-listening' }] },
        },
      },
    });
  });

  test('keeps what was typed for another door out of what is sent', async () => {
    await open();
    await page.getByLabel('Through a councillor or MP').check();
    await page.locator('#entry-memberName').fill('Robin Example');
    await fill();
    await press();
    await heading('It is sent in').waitFor();
    expect(JSON.stringify(posted())).not.toContain('Robin');
    expect(parseEntered(posted()[0]).kind).toBe('parsed');
  });

  test('names each answer that cannot be taken, first on the page and beside it, and keeps all', async () => {
    desk.answer(
      deskPaths.entries,
      aProblem('wrong-answers', 422, {
        errors: [
          { field: 'entry.heardOn', code: 'in-the-future', message: 'Heard: still to come.' },
          { field: 'person.contact.email', code: 'not-an-email', message: 'IRRELEVANT' },
        ],
      }),
    );
    await open();
    await fill();
    await press();
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Heard: still to come.',
      'Their email address: this is not an email address',
    ]);
    expect(await page.locator('#entry-heardOn-error').innerText()).toContain('still to come');
    expect(await page.locator('#complaint-story').inputValue()).toBe('Nobody calls me back.');
    await expectSound();
    await summary.getByRole('link', { name: /email/ }).click();
    expect(await focused(page)).toBe('person-contact-email');
  });

  test('says so when the service cannot be reached, and is sent once under the same id', async () => {
    desk.answer(deskPaths.entries, 'unreachable', { status: 200, json: receipt });
    await open();
    await fill();
    await press();
    await page.getByText('The service could not be reached').waitFor();
    await press();
    await heading('It is sent in').waitFor();
    const ids = posted().map(
      (body) =>
        z.object({ submission: z.object({ submissionId: z.uuid() }) }).parse(body).submission,
    );
    expect(ids).toHaveLength(2);
    expect(ids[0]).toEqual(ids[1]);
  });

  test('waits for somebody whose sign-in is over, with everything they typed', async () => {
    desk.answer(deskPaths.entries, aProblem('idle', 401), { status: 201, json: receipt });
    await open();
    await fill();
    await press();
    const [again] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in (opens in a new tab)' }).click(),
    ]);
    await heading('It is sent in').waitFor();
    expect(again).toBeDefined();
    expect(posted()).toHaveLength(2);
  });

  test('ends with what is read aloud: reference, days, who is told and numbers', async () => {
    await open();
    await fill();
    await press();
    await heading('It is sent in').waitFor();
    const read = await page.locator('main').innerText();
    expect(read).toContain(reference);
    expect(read).toContain('We count from Friday 20 November 2026');
    expect(read).toContain('Friday 4 December 2026');
    expect(read).toContain('We tell The service about them now.');
    expect(read).toMatch(/01\d{2,3} /);
    expect(read).not.toMatch(/Nobody calls|Sam\b/);
    await expectSound();
  });

  test('begins anew, with nothing of the one before', async () => {
    await open();
    await fill();
    await press();
    await page.getByRole('button', { name: 'Write down another' }).click();
    await heading('Write down a complaint').waitFor();
    expect(await page.locator('#complaint-story').inputValue()).toBe('');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test('says of a day that is over that it is, and puts safety first', async () => {
    desk.answer(deskPaths.entries, {
      status: 201,
      json: {
        ...receipt,
        safety: 'unsafe',
        dates: receipt.dates.map((one) => ({ ...one, date: '2026-11-01' })),
      },
    });
    await open();
    await fill();
    await press();
    await heading('It is sent in').waitFor();
    expect(await page.getByText('This day is over').isVisible()).toBe(true);
    expect(await page.getByText('The duty team is alerted now').isVisible()).toBe(true);
    await expectSound();
  });
});

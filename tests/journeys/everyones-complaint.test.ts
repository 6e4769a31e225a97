import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';
import { openBrowser } from '../support/web-browser.ts';

let home: string;
let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-22T19:30:00.000Z',
  });
  browser = await openBrowser();
}, platformTimeout);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

const story = 'The plan was changed and nobody told me why.';
const reference = /[2-9A-Y]{3}-[2-9A-Y]{3}-[2-9A-Y]{3}/;

type Journey = {
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly receiptSays: readonly string[];
  readonly receiptNeverSays: readonly string[];
  readonly mailTo: readonly string[];
};

const team = 'complaints-team@heard.example';
const advocacy = 'advocacy-inbox@heard.example';

const journeys: readonly (readonly [string, Journey])[] = [
  [
    'a care leaver',
    {
      page: '/young-adult',
      fields: {
        'person.name': 'Robin',
        'person.age': '20',
        'complaint.story': story,
        'person.contact.email': 'robin@example.com',
      },
      choices: { 'person.contact.preferred': 'email' },
      receiptSays: ['Friday 4 December 2026', 'Bury Children’s Rights Service'],
      receiptNeverSays: [story],
      mailTo: [advocacy, team, 'robin@example.com'],
    },
  ],
  [
    'a parent',
    {
      page: '/adult',
      fields: {
        'person.name': 'Jo',
        'complaint.story': story,
        'complaint.points.0.details': 'The plan changed.',
        'person.contact.email': 'jo@example.com',
      },
      choices: {
        'person.relationship': 'parent',
        'complaint.points.0.subject': 'decision-or-plan',
        'person.contact.preferred': 'email',
      },
      receiptSays: ['Friday 4 December 2026', 'Tuesday 24 November 2026'],
      receiptNeverSays: [story, 'The plan changed.'],
      mailTo: [team, 'jo@example.com'],
    },
  ],
  [
    'a neighbour',
    {
      page: '/adult',
      fields: { 'complaint.story': story, 'person.contact.email': 'pat@example.com' },
      choices: { 'person.relationship': 'none', 'person.contact.preferred': 'email' },
      receiptSays: ['Friday 27 November 2026', 'We cannot say whether we know'],
      receiptNeverSays: ['4 December', 'Stage', 'Children’s Rights Service'],
      mailTo: [team, 'pat@example.com'],
    },
  ],
  [
    'a child on the adult’s page',
    {
      page: '/adult',
      fields: {
        'person.age': '16',
        'complaint.story': story,
        'person.contact.email': 'kit@example.com',
      },
      choices: { 'person.relationship': 'not-sure', 'person.contact.preferred': 'email' },
      receiptSays: ['Bury Children’s Rights Service'],
      receiptNeverSays: [story],
      mailTo: [advocacy, team, 'kit@example.com'],
    },
  ],
  [
    'an advocate',
    {
      page: '/advocate',
      fields: {
        'person.name': 'Ali',
        'person.organisation': 'An advocacy service',
        'person.contact.email': 'ali@example.org',
        'children.0.name': 'Sam',
        'complaint.story': story,
      },
      choices: { speaksFor: 'child', instructed: 'yes' },
      receiptSays: ['Friday 4 December 2026'],
      receiptNeverSays: [story],
      mailTo: ['ali@example.org', team],
    },
  ],
  [
    'somebody who only wants an advocate',
    {
      page: '/get-an-advocate',
      fields: { 'person.name': 'Sky', 'person.contact.email': 'sky@example.com' },
      choices: { 'person.contact.preferred': 'email' },
      receiptSays: ['Bury Children’s Rights Service'],
      receiptNeverSays: ['4 December'],
      mailTo: [advocacy, team, 'sky@example.com'],
    },
  ],
  [
    'somebody with something good to say',
    {
      page: '/say-something-good',
      fields: { words: 'The worker was patient and kind.' },
      choices: {},
      receiptSays: [],
      receiptNeverSays: ['patient and kind', '4 December'],
      mailTo: [team],
    },
  ],
];

const answer = async (page: Page, name: string, value: string): Promise<void> => {
  const field = page.locator(`[name="${name}"]`);
  const tag = await field
    .first()
    .evaluate((element) => `${element.tagName}.${element.getAttribute('type')}`);
  if (tag.startsWith('SELECT')) await field.selectOption(value);
  else if (tag === 'INPUT.radio' || tag === 'INPUT.checkbox')
    await page.check(`[name="${name}"][value="${value}"]`);
  else await field.fill(value);
};

const fillIn = async (page: Page, { fields, choices }: Journey): Promise<void> => {
  for (const [name, value] of Object.entries({ ...choices, ...fields }))
    await answer(page, name, value);
};

/** The same, screen by screen: each answer is given where its question stands. */
const fillInByScreen = async (page: Page, { fields, choices }: Journey): Promise<void> => {
  const left = new Map(Object.entries({ ...choices, ...fields }));
  const sendButton = page.getByRole('button', { name: 'Send', exact: true });
  for (let screens = 0; screens < 15; screens += 1) {
    for (const [name, value] of left) {
      if (await page.locator(`[name="${name}"]`).first().isVisible()) {
        await answer(page, name, value);
        left.delete(name);
      }
    }
    if (await sendButton.isVisible()) break;
    await page.locator('button:visible', { hasText: 'Continue' }).click();
  }
  expect([...left.keys()]).toEqual([]);
};

const sendAndRead = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.waitForSelector('#receipt-heading');
  return page.locator('main').innerText();
};

const expectMail = async (receipt: string, { mailTo }: Journey): Promise<void> => {
  const number = reference.exec(receipt)?.[0] ?? 'NONE';
  await eventually(() => {
    const mine = keptMail(home).filter(({ text }) => text.includes(number));
    expect(mine.map(({ destinations }) => destinations[0]).sort()).toEqual([...mailTo].sort());
    expect(mine.filter(({ text, html }) => `${text}${html}`.includes(story))).toEqual([]);
  });
};

describe.each([
  ['one question a screen', true],
  ['with JavaScript off', false],
])('everyone’s complaint, %s', (_, javaScriptEnabled) => {
  test.each(journeys)(
    '%s is served rightly, from the form to the last letter',
    async (_who, journey) => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        javaScriptEnabled,
      });
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('pageerror', ({ message }) => trouble.push(message));
      await page.goto(`${platform.origin}${journey.page}`);
      if (javaScriptEnabled) {
        await page.waitForSelector('html.started');
        await fillInByScreen(page, journey);
      } else await fillIn(page, journey);
      const receipt = await sendAndRead(page);
      for (const words of journey.receiptSays) expect(receipt).toContain(words);
      for (const words of journey.receiptNeverSays) expect(receipt).not.toContain(words);
      await expectMail(receipt, journey);
      expect(trouble).toEqual([]);
      await context.close();
    },
  );
});

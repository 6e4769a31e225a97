import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { aTracker, aTrackerReply, aTrackerRow } from '../support/a-tracker.ts';
import { aMe, aProblem, type DeskStub, reference, stubDesk } from '../support/desk-stub.ts';
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
  const reads = ['read-queue', 'read-reports'].map((action) => ({ action, scope: 'all' as const }));
  desk.answer(deskPaths.me, { json: aMe({ may: reads }) });
  page = await context.newPage();
  return () => context.close();
});

const late = aTrackerRow({
  reference: 'AAA-BBB-CCC',
  area: undefined,
  people: [],
  due: { day: '2026-11-23', rule: 'stage-1-first', left: -3, isLate: true },
  escalate: ['late', 'not-given-out'],
});
const open = async (): Promise<void> => {
  await page.goto(`${built.site.origin}/desk?view=tracker`);
  await page.getByRole('heading', { level: 1, name: 'This week’s tracker' }).waitFor();
};
const expectSound = async (): Promise<void> => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

describe('this week’s tracker', () => {
  test('counts by service area and stage, and has each complaint in the council’s own columns', async () => {
    desk.answer(deskPaths.tracker, { json: aTrackerReply(aTracker(late, aTrackerRow())) });
    await open();
    await page.getByText('Weekly status of all complaints, as it is on Thu 26 Nov').waitFor();
    const areas = page.getByRole('table', { name: 'By service area' });
    expect(await areas.getByRole('row', { name: /^Court Team/ }).innerText()).toMatch(/1/);
    expect(await areas.getByRole('row', { name: /^Not set yet/ }).count()).toBe(1);
    const rows = page.getByRole('table', { name: 'Stage 1 (2)' });
    const said = await rows.getByRole('row', { name: /AAA-BBB-CCC/ }).innerText();
    expect(said).toContain('3 working days late');
    expect(said).toContain('Late; Nobody looks after it');
    await expectSound();
    await page.emulateMedia({ forcedColors: 'active' });
    await expectSound();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectSound();
    await rows.getByRole('link', { name: reference }).click();
    await page.waitForURL(`**/desk?case=${reference}`);
  });

  test('goes into a spreadsheet, and prints without the bar of the desk', async () => {
    desk.answer(deskPaths.tracker, { json: aTrackerReply(aTracker(aTrackerRow())) });
    await open();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a spreadsheet (CSV)' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('tracker-2026-11-26.csv');
    expect(await readFile(await saved.path(), 'utf8')).toContain(`"${reference}","Court Team"`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: reference }).isVisible()).toBe(true);
  });

  test('says that nothing is open, and that a letter of this week’s mail did not arrive', async () => {
    const reply = aTrackerReply(aTracker(), { sent: 1, notDelivered: 1 });
    desk.answer(deskPaths.tracker, { json: reply });
    await open();
    await page.getByText('No complaint is open.').waitFor();
    await page.getByText('was mailed to 1 of 2 who are named.').waitFor();
    await page.getByText('1 letter did not arrive.').waitFor();
    await expectSound();
  });

  test('is named in the desk only for those who read reports', async () => {
    desk.answer(deskPaths.me, { json: aMe() });
    desk.answer(deskPaths.tracker, aProblem('not-your-role', 403));
    await open();
    await page.getByText('This is not-your-role.').waitFor();
    expect(await page.getByRole('link', { name: 'Tracker' }).count()).toBe(0);
  });
});

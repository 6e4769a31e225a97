import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { gapNames, type RehearsalReply } from '../../shared/desk-api/rehearsal-reply.ts';
import { aMe, type DeskStub, reference, stubDesk } from '../support/desk-stub.ts';
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

const aRehearsal = (more: Partial<RehearsalReply> = {}): RehearsalReply => ({
  reference,
  on: '2026-12-21',
  clocks: [
    { rule: 'stage-1-first', from: '2026-11-20', due: '2026-12-04', state: 'overdue' },
    {
      rule: 'stage-2-first',
      from: '2026-12-14',
      due: '2027-01-21',
      met: '2027-01-22',
      state: 'late',
      reason: 'complexity',
    },
  ],
  gaps: gapNames.map((gap) => ({ fault: 'delay', gap, about: 'stage-1-first', on: '2026-12-04' })),
  decisions: [
    { kind: 'late-stage-2', outcome: 'accept', decidedOn: '2027-01-08', reasons: 'We weighed it.' },
    { kind: 'confirm-routes' },
  ],
  letters: [{ kind: 'acknowledgement', reader: 'complainant', on: '2026-11-20', state: 'sent' }],
  ...more,
});

const open = async (): Promise<void> => {
  await page.goto(`${built.site.origin}/desk?case=${reference}&view=rehearsal`);
  await page.locator('#written').waitFor();
};

describe('a case as the Ombudsman would read it, at the desk', () => {
  test('shows every fault, clock, decision and letter, and can be printed and kept', async () => {
    desk.answer(deskPaths.rehearsal(reference), { json: aRehearsal() });
    await open();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Delay');
    expect(text).toContain('Late, and no reason is recorded');
    expect(text).toContain('It was complex');
    expect(text).toContain('We weighed it.');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    const kept = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file (JSON)' }).click();
    expect((await kept).suggestedFilename()).toBe(`${reference}-ombudsman.json`);
  });

  test('says so where nothing is missing and nothing has run', async () => {
    const nothing = { gaps: [], clocks: [], decisions: [], letters: [] };
    desk.answer(deskPaths.rehearsal(reference), { json: aRehearsal(nothing) });
    await open();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Nothing is missing that can be told from the record.');
    expect(text).toContain('No clock has run.');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is offered on the page of a case to whoever may read its audit, and to nobody else', async () => {
    const opening = async (): Promise<number> => {
      await page.goto(`${built.site.origin}/desk?case=${reference}`);
      await page.locator('#timeline').waitFor();
      return page.getByRole('link', { name: 'As the Ombudsman would read it' }).count();
    };
    desk.answer(deskPaths.me, {
      json: aMe({
        may: [
          { action: 'read-queue', scope: 'all' },
          { action: 'read-audit', scope: 'all' },
        ],
      }),
    });
    expect(await opening()).toBe(1);
    desk.answer(deskPaths.me, { json: aMe({ may: [{ action: 'read-queue', scope: 'all' }] }) });
    expect(await opening()).toBe(0);
  });

  test.each(hostileTexts)('shows reasons as text: %j', async (text) => {
    const decisions = [{ kind: 'out-of-time', outcome: 'decline', reasons: text }];
    desk.answer(deskPaths.rehearsal(reference), { json: aRehearsal({ decisions }) });
    await open();
    expect(unescapedIn(await page.content(), mark)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

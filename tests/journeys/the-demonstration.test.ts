import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCases, demonstrate } from '../../infra/local/demo/demonstration.ts';
import { prepareDemoHome, readDemo } from '../../infra/local/demo/kept-demo.ts';
import { homeAt, makeHome } from '../../infra/local/home.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { caseReplySchema } from '../../shared/desk-api/case-reply.ts';
import {
  type QueueEntry,
  queueReasons,
  queueReplySchema,
} from '../../shared/desk-api/queue-reply.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import { askDesk, idOf, signInAs } from '../support/desk-person.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';

const aWhile = 240_000;
// A Wednesday morning, so that what is amber and what is red does not hang on the day of the test.
const now = '2026-11-25T11:00:00.000Z';
let home: string;
let platform: Platform;
const start = () => startTestPlatform({ home, dist: builtDist(), grantsFile: grantsFile(), now });
const demoHome = () => prepareDemoHome(home, 'bury', now);

beforeAll(async () => {
  home = temporaryFolder();
  expect(demoHome()).toBe(home);
  platform = await start();
}, aWhile);
afterAll(async () => {
  await platform?.stop();
  removeFolder(home);
}, aWhile);

const asOfficer = async (path: string): Promise<unknown> => {
  const { token } = await signInAs(platform, idOf(platform, 'complaints-officer'));
  return (await askDesk(platform, `desk/${path}`, { token })).body;
};
const queue = async () => queueReplySchema.parse(await asOfficer('queue'));
const caseOf = async ({ reference }: Pick<QueueEntry, 'reference'>) =>
  caseReplySchema.parse(await asOfficer(`cases/${reference}`));
const letters = () => readdirSync(join(home, 'bury', 'mail')).filter((n) => n.endsWith('.eml'));

describe('the demonstration', () => {
  test('shows a case of every kind and stage, made by what people and the service did', {
    timeout: aWhile,
  }, async () => {
    expect(await demonstrate(platform)).toEqual({ kind: 'made', cases: demoCases.length });
    expect(platform.now().toISOString() >= now).toBe(true);
    const { total, cases } = await queue();
    // One was refused with reasons, and one withdrawn.
    expect(total).toBe(demoCases.length - 2);
    const found = new Set(cases.flatMap(({ reasons }) => reasons));
    // What was deferred presses no more.
    const shown = queueReasons.filter((one) => one !== 'change-coming' && one !== 'waiting');
    expect(shown.filter((reason) => !found.has(reason))).toEqual([]);
    const wholes = await Promise.all(cases.map(caseOf));
    const events = new Set(wholes.flatMap(({ timeline }) => timeline.map(({ event }) => event)));
    for (const event of [
      'referral-accepted',
      'referral-chased',
      'decision-made',
      'stage-1-extended',
      'informal-contact-recorded',
      'parts-held',
      'answer-drafted',
      'answer-checked',
      'stage-1-answered',
      'stage-2-offered',
      'part-handed-over',
    ]) {
      expect(events).toContain(event);
    }
    expect(new Set(cases.map(({ kind }) => kind)).size).toBe(3);
  });

  test('reads in the order of harm, and then of what is due', async () => {
    const { cases } = await queue();
    const places = cases.map(({ reasons: [first = 'waiting'], due = 'later' }) => {
      return `${String(queueReasons.indexOf(first)).padStart(2, '0')} ${due}`;
    });
    expect(places).toEqual([...places].sort());
    expect(cases[0]).toMatchObject({
      urgency: 'immediate',
      reasons: ['urgent', 'read-for-safety'],
    });
  });

  test('is made once: starting again adds no case and no letter', { timeout: aWhile }, async () => {
    const before = { ...(await queue()), letters: letters() };
    await platform.stop();
    expect(demoHome()).toBe(home);
    platform = await start();
    expect((await demonstrate(platform)).kind).toBe('there-already');
    expect({ ...(await queue()), letters: letters() }).toEqual(before);
  });

  test('nobody’s trouble is logged, and no step failed', () => {
    const log = readFileSync(join(home, 'bury', 'log', 'functions.log'), 'utf8');
    expect(log).not.toMatch(/Turner|bus pass|"level":"ERROR"/);
  });
});

describe('records that have begun without it', () => {
  test('are left alone: the demonstration has a home of its own beside them', () => {
    const root = temporaryFolder();
    try {
      const begun = homeAt(root, 'bury');
      makeHome(begun);
      writeFileSync(begun.clock, 'IRRELEVANT');
      const taken = prepareDemoHome(root, 'bury', undefined);
      expect(taken).toBe(join(root, 'demonstration'));
      expect(readDemo(begun)).toBeUndefined();
      expect(readDemo(homeAt(taken, 'bury'))?.finished).toBe(false);
      expect(prepareDemoHome(root, 'bury', undefined)).toBe(taken);
    } finally {
      removeFolder(root);
    }
  });
});

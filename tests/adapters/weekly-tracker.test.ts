import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDeskCases } from '../../functions/adapters/dynamo/desk-cases.ts';
import { dynamoOpenCases } from '../../functions/adapters/dynamo/open-cases.ts';
import { dynamoOwedNotices } from '../../functions/adapters/dynamo/owed-notices.ts';
import { dynamoWeeklyTrackers } from '../../functions/adapters/dynamo/weekly-trackers.ts';
import { letterText } from '../../functions/adapters/mail/letter-text.ts';
import { placedBy } from '../../functions/domain/case/desk/reading/place.ts';
import { weeklyTracker } from '../../functions/domain/notice/weekly-tracker.ts';
import { makeMakeTracker } from '../../functions/use-cases/make-tracker.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { barkingAndDagenham } from '../../shared/authority/barking-and-dagenham.ts';
import { bury } from '../../shared/authority/bury.ts';
import { camden } from '../../shared/authority/camden.ts';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { type QueueEntry, queueReplySchema } from '../../shared/desk-api/queue-reply.ts';
import { type Tracker, trackerReplySchema } from '../../shared/desk-api/tracker-reply.ts';
import { fillTable } from '../seed/fill-table.ts';
import { aNow, aSeed } from '../seed/usual.ts';
import { openDesk } from '../seed/watched-desk.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Setting = {
  readonly database: Awaited<ReturnType<typeof startTestDatabase>>;
  readonly ask: Awaited<ReturnType<typeof openDesk>>;
};
const councils = [bury, barkingAndDagenham, camden];
const made = new Map<string, Setting>();
const settingOf = ({ id }: Authority): Setting => made.get(id) ?? expect.fail('not made');
const recordsOf = ({ database: { client, table } }: Setting) => ({
  client,
  table,
  patience: { jitter: () => 0, wait: async () => undefined },
});

beforeAll(async () => {
  for (const authority of councils) {
    const database = await startTestDatabase();
    await fillTable(database, { count: 200, seed: aSeed, now: aNow, authority });
    const ask = await openDesk(database, aNow, { authority, role: 'complaints-manager' });
    made.set(authority.id, { database, ask });
  }
}, 240_000);
afterAll(async () => {
  for (const { database } of made.values()) await database.stop();
});

/** Bars somebody from a case, as the desk writes it. */
const barSomebody = async (
  setting: Setting,
  authority: Authority,
  reference: string,
): Promise<void> => {
  const cases = dynamoOpenCases(
    recordsOf(setting),
    placedBy(authority, () => aNow),
  );
  const record = (await cases.load(reference)) ?? expect.fail('no case');
  const barred = [{ who: 'somebody', because: 'named', at: aNow }] as const;
  const after = { ...record, version: record.version + 1, barred };
  await cases.save({ record: after, events: [], notices: [], tasks: [] });
};

type Filters = Readonly<Record<string, string>>;

/** Every case that the queue lists under these filters, page after page. */
const queued = async ({ ask }: Setting, filters: Filters = {}): Promise<readonly QueueEntry[]> => {
  const cases: QueueEntry[] = [];
  let after: string | undefined;
  do {
    const page = queueReplySchema.parse(await ask(deskPaths.queue, { ...filters, after }));
    cases.push(...page.cases);
    after = page.after;
  } while (after !== undefined);
  return cases;
};
const complaints = async (setting: Setting, filters?: Filters): Promise<readonly string[]> =>
  (await queued(setting, filters))
    .filter(({ kind }) => kind === 'complaint')
    .map(({ reference }) => reference)
    .sort();
const trackerNow = async ({ ask }: Setting): Promise<Tracker> =>
  trackerReplySchema.parse(await ask(deskPaths.tracker)).tracker;
const shownIn = ({ groups }: Tracker) => groups.flatMap(({ rows }) => rows);

describe.each(councils.map((one) => [one.name, one] as const))(
  'the weekly tracker of %s, from 200 seeded cases',
  (_, authority) => {
    test('holds every complaint of the queue once, and says how many of the queue are none', async () => {
      const setting = settingOf(authority);
      const [tracker, all] = [await trackerNow(setting), await queued(setting)];
      expect(all.length).toBeGreaterThan(100);
      expect(
        shownIn(tracker)
          .map(({ reference }) => reference)
          .sort(),
      ).toEqual(await complaints(setting));
      const { total, besides } = tracker;
      expect(total.open + besides.requests + besides.compliments).toBe(all.length);
      expect(total.open).toBeGreaterThan(50);
    });

    test('counts in each service area what the queue lists under it', async () => {
      const setting = settingOf(authority);
      const { areas, total } = await trackerNow(setting);
      for (const { area, totals } of areas) {
        if (area === undefined) continue;
        expect([area, totals.open]).toEqual([
          area,
          (await complaints(setting, { team: area })).length,
        ]);
        const late = await complaints(setting, { team: area, flag: 'clock-red' });
        expect([area, totals.late]).toEqual([area, late.length]);
      }
      const unset = (await queued(setting)).filter(
        ({ kind, team }) => kind === 'complaint' && team === undefined,
      );
      expect(areas.at(-1)).toMatchObject({ totals: { open: unset.length } });
      expect(areas.reduce((sum, { totals }) => sum + totals.open, 0)).toBe(total.open);
      expect(areas.filter(({ totals }) => totals.open > 0).length).toBeGreaterThan(2);
    });

    test('counts in each stage, and as late, what the queue lists under it', async () => {
      const setting = settingOf(authority);
      const { stages, total } = await trackerNow(setting);
      for (const { stage, totals } of stages) {
        const listed = await complaints(setting, { stage });
        expect([stage, totals.open]).toEqual([stage, listed.length]);
      }
      expect(stages.reduce((sum, { totals }) => sum + totals.open, 0)).toBe(total.open);
      const red = await complaints(setting, { flag: 'clock-red' });
      expect(total.late).toBe(red.length);
      expect(total.late).toBeGreaterThan(0);
      expect(total.inTime).toBeGreaterThan(0);
    });

    test('is kept once for a week, in the council’s own form, with what its mail may say of all that is open', async () => {
      const setting = settingOf(authority);
      const records = recordsOf(setting);
      const trackers = dynamoWeeklyTrackers(records);
      const cases = dynamoDeskCases(
        records,
        placedBy(authority, () => aNow),
      );
      const make = makeMakeTracker({ cases, trackers, clock: () => aNow, authority, readers: 2 });
      const [barred = ''] = await complaints(setting);
      await barSomebody(setting, authority, barred);
      expect(await trackers.letters('2026-11-23')).toEqual([]);
      const both = await Promise.all([make(), make()]);
      expect(both.map(({ kind }) => kind).sort()).toEqual(['made', 'made-already']);
      expect(await make()).toMatchObject({ kind: 'made-already', day: '2026-11-23' });
      expect(await trackers.letters('2026-11-23')).toEqual(['pending', 'pending']);

      const notices = dynamoOwedNotices(records);
      const key = { reference: 'tracker-2026-11-23', noticeId: 'weekly-tracker-2' };
      const owed = (await notices.loadTracker(key)) ?? expect.fail('not owed');
      const { keptApart, besides, total } = owed.tracker;
      const listed = (await cases.list()).cases;
      expect(keptApart).toContain(barred);
      expect(total.open + keptApart.length + besides.requests + besides.compliments).toBe(
        listed.length,
      );
      expect((await notices.due(aNow, 25)).keys).toContainEqual(key);
      const text = letterText(
        weeklyTracker({ tracker: owed.tracker, authority, names: owed.names, link: 'LINK' }),
      );
      const form = authority.report.tracker;
      expect(text).toContain(`To ${form.readers}`);
      for (const { reference } of listed.filter(({ kind }) => kind === 'complaint')) {
        expect(text.split(reference)).toHaveLength(2);
      }
      for (const reference of keptApart) expect(text).toContain(`\n- ${reference}\n`);
      for (const { name } of form.ages) expect(text).toContain(`${name}: `);
      expect(text.includes('%; target 90%')).toBe(form.showsTarget);
      const groups = owed.tracker.groups.map(({ name }) => name);
      const byCouncil = {
        area: authority.serviceAreas[0]?.id,
        stage: 'stage-1',
        standing: 'escalate',
      };
      expect(groups).toContain(byCouncil[form.groupBy]);
    });
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { raisedAlert } from '../../functions/domain/alert/alert.ts';
import type { CaseRecord } from '../../functions/domain/case/case-record.ts';
import {
  type CaseTask,
  inShort,
  letterTasks,
  type TaskKind,
  taskKinds,
} from '../../functions/domain/case/case-task.ts';
import { placedBy } from '../../functions/domain/case/desk/reading/place.ts';
import { queueOf } from '../../functions/domain/case/desk/reading/queue.ts';
import type { StaffMember } from '../../functions/domain/case/desk/staff-member.ts';
import type { WholeCase } from '../../functions/domain/case/desk/whole-case.ts';
import { addDays } from '../../functions/domain/clock/calendar-day.ts';
import { keepPlacesEndpoint } from '../../functions/endpoints/keep-places-endpoint.ts';
import type { LogEvent, LogKeys } from '../../functions/logging/events.ts';
import { makeKeepPlaces, type PlacesKept } from '../../functions/use-cases/keep-places.ts';
import { makeReadDesk } from '../../functions/use-cases/read-desk.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { QueueAsked, QueueReply } from '../../shared/desk-api/queue-reply.ts';
import { aWorker, change, fileOf, officer } from '../support/a-desk.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryDesk } from '../support/in-memory-desk.ts';
import { testSigner } from '../support/test-signer.ts';

const { record, person } = fileOf();
const { openTasks: _, ...usual } = record;
const firstDay = '2026-11-23';
const instantOf = (day: string) => `${day}T11:00:00.000Z`;

const days = fc.integer({ min: -20, max: 40 }).map((count) => addDays(firstDay, count));
const taskOf = (kind: TaskKind, day: string, place: number): CaseTask => ({
  id: `${kind}-${place}`,
  kind,
  rule: 'council-target',
  startsAt: instantOf(day),
  target: 'same-day',
  state: 'open',
});
const tasksOf = (kinds: readonly TaskKind[], maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...kinds), days), { maxLength })
    .map((all) => all.map(([kind, day], place) => taskOf(kind, day, place)));

const seldom = fc.nat(7).map((drawn) => drawn === 0);
const barred = [{ who: officer.id, because: 'named', at: sundayEvening }] as const;
const aRecord = fc
  .record({
    clock: fc.option(days, { nil: undefined }),
    decision: fc.option(days, { nil: undefined }),
    isUrgent: seldom,
    isAcknowledged: fc.boolean(),
    isBarred: seldom,
    isOfAWorker: seldom,
    hasEnded: seldom,
  })
  .map(
    ({ clock, decision, ...is }): CaseRecord => ({
      ...usual,
      state: is.hasEnded ? 'closed' : 'open',
      datesTold: clock === undefined ? [] : [{ rule: 'stage-1-first', date: clock }],
      decisions:
        decision === undefined
          ? []
          : [
              {
                id: '1',
                kind: 'out-of-time',
                rule: 'council-target',
                target: 'same-day',
                holdsDates: false,
                state: 'open',
                raisedAt: instantOf(decision),
              },
            ],
      alerts: is.isUrgent
        ? [
            {
              ...raisedAlert('urgent-alert-1', sundayEvening),
              ...(is.isAcknowledged && { acknowledgedAt: sundayEvening }),
            },
          ]
        : [],
      ...(is.isBarred && { barred }),
      ...(is.isOfAWorker && { complainant: { ...usual.complainant, rule: 'worker-complains' } }),
    }),
  );

type Made = {
  readonly record: CaseRecord;
  readonly held: readonly CaseTask[];
  readonly beside: readonly CaseTask[];
  /** Kept before a case held its tasks. */
  readonly isOld: boolean;
};
// What a letter that came back asks for is added without touching the case.
const fromLetters = [...letterTasks, 'arrange-advocate'] as const;
const aCase = fc.record<Made>({
  record: aRecord,
  held: tasksOf(
    taskKinds.filter((kind) => !fromLetters.some((one) => one === kind)),
    3,
  ),
  beside: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: tasksOf(fromLetters, 2) },
  ),
  isOld: fc.boolean(),
});

const wholeOf = ({ record, held, beside, isOld }: Made, place: number): WholeCase => ({
  record: {
    ...record,
    reference: `AAA-AAA-${String(place).padStart(3, '0')}`,
    ...(!isOld && { openTasks: held.map(inShort) }),
  },
  tasks: [...held, ...beside],
  person,
  words: { language: 'en' },
  said: [],
  happened: [],
  notices: [],
  letters: [],
  notes: [],
  asked: [],
  linked: [],
  loose: [],
  lock: { submissionId: 'IRRELEVANT', statusKeyId: 'k1' },
});

/** A desk that kept its cases on Monday, read by somebody on another day. */
const aDeskOf = async (made: readonly Made[], today: string) => {
  const { desk, places, cases } = inMemoryDesk(placedBy(bury, () => instantOf(firstDay)));
  for (const [place, one] of made.entries()) {
    const whole = wholeOf(one, place);
    const { reference } = whole.record;
    cases.set(reference, whole);
    if (!one.isOld) continue;
    for (const task of whole.tasks) await places.move({ ...inShort(task), reference }, 'aside');
  }
  const clock = () => instantOf(today);
  const read = makeReadDesk({
    cases: desk,
    places,
    staffList: { list: async () => [] },
    signer: testSigner(),
    clock,
    authority: bury,
  });
  const keep = makeKeepPlaces({ places, clock, authority: bury });
  return { desk, places, cases, read, keep };
};

type Page = (asked: QueueAsked) => Promise<QueueReply | 'not-your-role'>;
const everyCase = async (page: Page) => {
  const found: QueueReply['cases'] = [];
  let after: string | undefined;
  do {
    const reply = await page({ after });
    if (reply === 'not-your-role') return reply;
    found.push(...reply.cases);
    after = reply.after;
  } while (after !== undefined);
  return found;
};

const readers: readonly StaffMember[] = [
  officer,
  aWorker('auditor'),
  aWorker('complaints-manager', { leads: ['whistleblowing'] }),
  aWorker('safeguarding-duty'),
];

describe('the queue, read in parts', () => {
  test('has the cases of the queue read whole, in the same order and for the same reasons', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(aCase, { maxLength: 30 }),
          fc.array(aCase, { minLength: 90, maxLength: 180 }),
        ),
        days,
        fc.constantFrom(...readers),
        async (made, today, staff) => {
          const { desk, read, keep } = await aDeskOf(made, today);
          const listed = await desk.list();
          const whole = await everyCase(async (asked) =>
            queueOf(listed, asked, { staff, authority: bury, today }),
          );
          expect(await everyCase((asked) => read.queue(staff, asked))).toEqual(whole);
          await keep();
          expect(await everyCase((asked) => read.queue(staff, asked))).toEqual(whole);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  const plain = (count: number): readonly Made[] =>
    Array.from({ length: count }, () => ({
      record: usual,
      held: [],
      beside: [],
      isOld: false,
    }));

  test('says how many there are only where all were read', async () => {
    const few = await aDeskOf(plain(60), firstDay);
    const many = await aDeskOf(plain(200), firstDay);
    expect(await many.read.queue(officer, {})).toMatchObject({ total: 200 });
    await few.keep();
    await many.keep();
    expect(await few.read.queue(officer, {})).toMatchObject({ total: 60 });
    const first = await many.read.queue(officer, {});
    expect(first).not.toHaveProperty('total');
    expect(first).toMatchObject({ after: expect.any(String) });
    expect(await many.read.queue(officer, { stage: 'stage-1' })).toMatchObject({ total: 200 });
  });

  test('goes past more letters that came back than one request gives', async () => {
    const beside = [taskOf('mail-returned', firstDay, 0), taskOf('mail-delayed', firstDay, 1)];
    const { read, keep } = await aDeskOf(
      plain(120).map((one) => ({ ...one, beside })),
      firstDay,
    );
    await keep();
    const found = await everyCase((asked) => read.queue(officer, asked));
    expect(found).toHaveLength(120);
    expect(await read.queue(officer, { after: '!' })).toMatchObject({
      cases: expect.objectContaining({ length: 50 }),
    });
  });

  test('reads on where whoever asks may see little of what was read', async () => {
    const hidden = plain(130).map((one) => ({ ...one, record: { ...one.record, barred } }));
    const { read, keep } = await aDeskOf([...hidden, ...plain(20)], firstDay);
    await keep();
    expect(await everyCase((asked) => read.queue(officer, asked))).toHaveLength(20);
  });

  test('holds a case that changed after the day began where it stands now', async () => {
    const { desk, read, keep, cases } = await aDeskOf(plain(90), firstDay);
    await keep();
    const whole = cases.get('AAA-AAA-089') ?? expect.fail('not there');
    const { record: before } = whole;
    const urgent = { ...before, alerts: [raisedAlert('urgent-alert-1', instantOf(firstDay))] };
    const decided = change(
      { ...fileOf(), record: before },
      { command: 'note', words: 'IRRELEVANT' },
    );
    const saved = { ...decided, record: { ...urgent, version: before.version + 1 } };
    await desk.save(saved, {
      id: 'IRRELEVANT',
      reference: before.reference,
      command: 'note',
      by: officer.id,
      at: instantOf(firstDay),
      version: before.version + 1,
    });
    expect(await read.queue(officer, {})).toMatchObject({
      cases: expect.arrayContaining([
        expect.objectContaining({ reference: before.reference, reasons: ['urgent'] }),
      ]),
    });
  });
});

describe('keeping places when a day begins', () => {
  test('is done once a day, and leaves alone what stands right', async () => {
    const made = { record: usual, held: [], beside: [], isOld: true };
    const { keep, places } = await aDeskOf([made, made], '2026-12-03');
    expect(await keep()).toEqual({ renewed: 2, unsettled: 0 });
    expect(await keep()).toBeUndefined();
    await places.noteKept('another day');
    expect(await keep()).toEqual({ renewed: 0, unsettled: 0 });
  });

  test('keeps a case that has ended in the queue until what people owe of it is done', async () => {
    const ended: CaseRecord = { ...usual, state: 'withdrawn' };
    const nothing = { record: ended, held: [], beside: [], isOld: false };
    const made: readonly Made[] = [
      nothing,
      { ...nothing, beside: [taskOf('mail-returned', firstDay, 0)] },
      { ...nothing, held: [taskOf('review-keeping', firstDay, 0)] },
      { ...nothing, held: [taskOf('answer-access-request', firstDay, 0)], isOld: true },
      {
        ...nothing,
        record: { ...ended, alerts: [raisedAlert('urgent-alert-1', sundayEvening)] },
      },
    ];
    const { keep, read } = await aDeskOf(made, firstDay);
    const seen = async () =>
      (
        await everyCase((asked) => read.queue(officer, asked)).then((found) =>
          typeof found === 'string' ? [] : found,
        )
      ).map(({ reference, ended: how, reasons: [why] }) => [reference.slice(-1), how, why]);
    const owed = [
      ['4', 'withdrawn', 'urgent'],
      ['1', 'withdrawn', 'mail'],
      ['2', 'withdrawn', 'follow-up'],
    ];
    expect((await seen()).slice(0, 3)).toEqual(owed);
    await keep();
    const after = await seen();
    expect(after.slice(0, 3)).toEqual(owed);
    expect(after.map(([reference]) => reference).sort()).toEqual(['1', '2', '3', '4']);
  });

  test('brings a letter that an earlier version listed aside to its case', async () => {
    const beside = [taskOf('mail-returned', firstDay, 0)];
    const { keep, places } = await aDeskOf(
      [{ record: { ...usual, state: 'closed' }, held: [], beside, isOld: true }],
      firstDay,
    );
    expect((await places.front()).beside).toEqual([]);
    await keep();
    expect((await places.front()).beside).toMatchObject([{ kind: 'mail-returned' }]);
  });

  test('is not done while a place could not be kept', async () => {
    const made = { record: usual, held: [], beside: [], isOld: true };
    const { places } = await aDeskOf([made], firstDay);
    const broken = {
      ...places,
      renew: async () => {
        throw new Error('the records were too busy');
      },
    };
    const ports = { clock: () => instantOf(firstDay), authority: bury };
    expect(await makeKeepPlaces({ ...ports, places: broken })()).toEqual({
      renewed: 0,
      unsettled: 1,
    });
    expect(await makeKeepPlaces({ ...ports, places })()).toEqual({ renewed: 1, unsettled: 0 });
  });

  const woken = async (kept: PlacesKept | undefined) => {
    const logged: [LogEvent, LogKeys | undefined][] = [];
    const log = (event: LogEvent, keys?: LogKeys) => logged.push([event, keys]);
    await keepPlacesEndpoint({ keep: async () => kept, log })();
    return logged;
  };

  test('says what it did on the day it did it, and fails where somebody must be told', async () => {
    expect(await woken(undefined)).toEqual([]);
    expect(await woken({ renewed: 3, unsettled: 0 })).toEqual([
      ['places-kept', { count: 3, failed: 0 }],
    ]);
    await expect(woken({ renewed: 3, unsettled: 1 })).rejects.toThrow('could not be kept');
  });
});

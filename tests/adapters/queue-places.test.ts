import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taskItem } from '../../functions/adapters/dynamo/case-items.ts';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { dynamoDeskCases } from '../../functions/adapters/dynamo/desk-cases.ts';
import { casePartition, sortKeys } from '../../functions/adapters/dynamo/keys.ts';
import { rowFrom } from '../../functions/adapters/dynamo/marshalling.ts';
import { dynamoOpenCases } from '../../functions/adapters/dynamo/open-cases.ts';
import { dynamoQueuePlaces } from '../../functions/adapters/dynamo/queue-places.ts';
import { type CaseTask, inShort } from '../../functions/domain/case/case-task.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import type { DeskCases } from '../../functions/ports/desk-cases.ts';
import type { QueuePlaces } from '../../functions/ports/queue-places.ts';
import { makeKeepPlaces } from '../../functions/use-cases/keep-places.ts';
import { bury } from '../../shared/authority/bury.ts';
import { officer, tuesday } from '../support/a-desk.ts';
import { aComplaintOf, aReachableChild } from '../support/a-submission.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryDesk } from '../support/in-memory-desk.ts';
import { onSunday } from '../support/placing.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Setting = {
  readonly places: QueuePlaces;
  readonly desk: DeskCases;
  readonly store: (reference: string) => Promise<void>;
  /** Adds a task as the delivery of letters does: without touching the case. */
  readonly cameBack: (reference: string, task: CaseTask) => Promise<void>;
};

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

const opened = (reference: string) =>
  openCase(aComplaintOf(aReachableChild()), bury, { reference, receivedAt: sundayEvening });
const lock = { submissionId: 'IRRELEVANT', statusKeyId: 'k1' };

const inTheFake = (): Setting => {
  const { desk, places, cases } = inMemoryDesk();
  return {
    desk,
    places,
    store: async (reference) => {
      const { record, person, words, tasks } = opened(reference);
      const nothing = { said: [], happened: [], notices: [], letters: [], notes: [], asked: [] };
      const unlinked = { linked: [], loose: [] };
      cases.set(reference, { ...nothing, ...unlinked, record, person, words, tasks, lock });
    },
    cameBack: async (reference, task) => {
      const whole = cases.get(reference) ?? expect.fail('not there');
      cases.set(reference, { ...whole, tasks: [...whole.tasks, task] });
    },
  };
};

const patience = { jitter: () => 0, wait: async () => undefined };
const inTheDatabase = (): Setting => {
  const records = { client: database.client, table: database.table, patience };
  return {
    desk: dynamoDeskCases(records, onSunday),
    places: dynamoQueuePlaces(records),
    store: async (reference) => {
      const one = opened(reference);
      const content = { keyId: 'k1', mac: 'IRRELEVANT' };
      const receipt = receiptFor(one.record, bury);
      await dynamoCaseStore(records, onSunday).saveNew({
        opened: one,
        kept: { ...lock, submissionId: `for ${reference}`, content, receipt },
        personWords: [],
      });
    },
    cameBack: (reference, task) => put(taskItem(casePartition(reference), task, 'beside')),
  };
};

const put = async ({ pk, sk, ...item }: ReturnType<typeof taskItem>): Promise<void> => {
  const names = Object.keys(item);
  await change({ pk, sk }, `SET ${names.map((_, at) => `#${at} = :${at}`).join(', ')}`, {
    ExpressionAttributeNames: Object.fromEntries(names.map((name, at) => [`#${at}`, name])),
    ExpressionAttributeValues: rowFrom(
      Object.fromEntries(names.map((name, at) => [`:${at}`, item[name]])),
    ),
  });
};

const change = async (
  key: { readonly pk: string; readonly sk: string },
  UpdateExpression: string,
  more: object = {},
): Promise<void> => {
  const { client, table: TableName } = database;
  await client.send(
    new UpdateItemCommand({ TableName, Key: rowFrom(key), UpdateExpression, ...more }),
  );
};

const cameBack: CaseTask = {
  id: 'mail-returned-acknowledgement-1',
  kind: 'mail-returned',
  rule: 'council-target',
  startsAt: tuesday,
  target: 'same-day',
  state: 'open',
};

const references = ['AAA-AAA-AA1', 'AAA-AAA-AA2', 'AAA-AAA-AA3'];
const made = new Map<string, Setting>();

describe.each([
  ['the fake', inTheFake],
  ['the database', inTheDatabase],
] as const)('places of the queue, in %s', (name, make) => {
  beforeAll(async () => {
    const setting = make();
    for (const reference of references) await setting.store(reference);
    made.set(name, setting);
  });
  const setting = (): Setting => made.get(name) ?? expect.fail('not made');
  const placesRead = async (limit: number, after?: string) =>
    (await setting().places.part(limit, after)).cases.map(({ place }) => place);
  const atFirst = (reference: string) => `01 2026-11-23 ${reference}`;

  test('are those at which cases were written, in order, and go on after any', async () => {
    const part = await setting().places.part(2);
    expect(part).toMatchObject({ isLast: false, isPlaced: true, beside: [] });
    expect(part).not.toHaveProperty('keptFor');
    const [first, second, third] = references.map(atFirst);
    expect(await placesRead(2)).toEqual([first, second]);
    expect(await placesRead(2, second)).toEqual([third]);
    expect((await setting().places.part(2, second)).isLast).toBe(true);
    expect(part.cases[0]?.record).toMatchObject({
      version: 1,
      openTasks: [{ id: 'read-for-safety' }],
    });
  });

  test('have what came back in front, with what they are kept for', async () => {
    const { places } = setting();
    await setting().cameBack('AAA-AAA-AA2', cameBack);
    await places.noteKept('Tuesday');
    const task = { ...inShort(cameBack), reference: 'AAA-AAA-AA2' };
    expect(await places.front()).toEqual({ keptFor: 'Tuesday', beside: [task] });
    expect(await places.part(2)).toMatchObject({ keptFor: 'Tuesday', beside: [task], cases: [] });
    expect(await places.part(9, '0')).toMatchObject({ beside: [], isLast: true });
    expect((await setting().desk.list()).tasks).toContainEqual(task);
  });

  test('are renewed over the version that was read, and by nobody over a later one', async () => {
    const { places } = setting();
    const [one] = await places.load(['AAA-AAA-AA3']);
    if (one === undefined) throw new Error('The case is not there');
    const place = '00 2026-11-24 AAA-AAA-AA3';
    const later = { ...one.record, version: 9 };
    expect(await places.renew({ record: later, place }, [])).toBe('changed-meanwhile');
    const { openTasks = [] } = one.record;
    expect(await places.renew({ record: one.record, place }, openTasks)).toBe('renewed');
    expect(await placesRead(1, '0')).toEqual([place]);
    expect(await places.load(['AAA-AAA-AA3', 'AAA-AAA-AAX'])).toMatchObject([{ place }]);
  });

  test('take tasks that a case did not hold, and list them by it', async () => {
    const { places, desk } = setting();
    const [one] = await places.load(['AAA-AAA-AA3']);
    if (one === undefined) throw new Error('The case is not there');
    const review = { id: 'review-hold-1', kind: 'review-hold', target: 'same-day' } as const;
    const takes = [...(one.record.openTasks ?? []), { ...review, startsAt: tuesday }];
    expect(await places.renew(one, takes)).toBe('renewed');
    const [first] = (await places.part(9, '0')).cases;
    expect(first?.record.openTasks).toEqual(takes);
    const { tasks } = await desk.list();
    expect(tasks).toContainEqual({ ...takes.at(-1), reference: 'AAA-AAA-AA3' });
  });

  test('make room for what is open when a case has ended, and hold nothing that is done', async () => {
    const { places, desk } = setting();
    const [task] = (await places.front()).beside;
    if (task === undefined) throw new Error('Nothing came back');
    await places.move(task, 'aside');
    expect((await places.front()).beside).toEqual([]);
    expect((await places.everything()).aside).toEqual([task]);
    await places.move(task, 'beside');
    const [one] = await places.load([task.reference]);
    const whole = await desk.load(task.reference);
    if (one === undefined || whole === undefined) throw new Error('The case is not there');
    const { record } = whole;
    await desk.save(
      {
        record: { ...record, version: record.version + 1 },
        events: [],
        notices: [],
        tasks: [],
        tasksDone: [task.id, 'read-for-safety'],
      },
      {
        id: `done in ${name}`,
        reference: record.reference,
        command: 'complete-task',
        by: officer.id,
        at: tuesday,
        version: record.version + 1,
      },
    );
    await places.move(task, 'beside');
    expect((await places.front()).beside).toEqual([]);
    const [after] = await places.load([task.reference]);
    expect(after?.record.openTasks).toEqual([]);
    expect(after?.place).not.toBe(one.place);
  });
});

describe('cases that an earlier version kept', () => {
  test('are listed with their tasks, and hold them once the day has begun', async () => {
    const { places, desk, store } = inTheDatabase();
    await store('AAA-AAA-AA4');
    const pk = casePartition('AAA-AAA-AA4');
    const due = { ExpressionAttributeValues: rowFrom({ ':due': '2026-12-04' }) };
    await change({ pk, sk: sortKeys.record }, 'SET due = :due REMOVE listing, openTasks', due);
    await change({ pk, sk: sortKeys.task('read-for-safety') }, 'SET desk = :desk, due = :due', {
      ExpressionAttributeValues: rowFrom({ ':desk': 'task', ':due': sundayEvening }),
    });
    const unread = expect.objectContaining({ id: 'read-for-safety', reference: 'AAA-AAA-AA4' });
    expect((await places.part(99)).isPlaced).toBe(false);
    expect((await desk.list()).tasks).toContainEqual(unread);
    const { references: open } = await dynamoOpenCases(
      { client: database.client, table: database.table, patience },
      onSunday,
    ).page(99);
    expect(open.filter((one) => one === 'AAA-AAA-AA4')).toHaveLength(1);

    await makeKeepPlaces({ places, clock: () => tuesday, authority: bury })();
    const part = await places.part(99);
    expect(part.isPlaced).toBe(true);
    const [one] = part.cases.filter(({ record }) => record.reference === 'AAA-AAA-AA4');
    expect(one).toMatchObject({ record: { openTasks: [{ id: 'read-for-safety' }] } });
    expect(one?.place).toBe('01 2026-11-23 AAA-AAA-AA4');
    expect(
      (await desk.list()).tasks.filter(({ reference }) => reference === 'AAA-AAA-AA4'),
    ).toEqual([unread]);
  });
});

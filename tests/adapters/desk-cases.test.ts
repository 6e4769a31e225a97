import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCaseStore } from '../../functions/adapters/dynamo/case-store.ts';
import { dynamoDeskCases } from '../../functions/adapters/dynamo/desk-cases.ts';
import { deskFileOf, type WholeCase } from '../../functions/domain/case/desk/whole-case.ts';
import { openCase } from '../../functions/domain/case/open-case.ts';
import { receiptFor } from '../../functions/domain/notice/receipt.ts';
import type { DeskCases, KeptCommand } from '../../functions/ports/desk-cases.ts';
import { bury } from '../../shared/authority/bury.ts';
import { change, officer, tuesday } from '../support/a-desk.ts';
import { aComplaintOf, aReachableChild } from '../support/a-submission.ts';
import { sundayEvening } from '../support/fixed-time.ts';
import { inMemoryDesk } from '../support/in-memory-desk.ts';
import { onSunday } from '../support/placing.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Setting = { readonly desk: DeskCases; readonly store: (reference: string) => Promise<void> };

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

const opened = (reference: string) =>
  openCase(aComplaintOf(aReachableChild()), bury, { reference, receivedAt: sundayEvening });
const lock = { submissionId: 'IRRELEVANT', statusKeyId: 'k1' };

const fake = inMemoryDesk();
const inTheFake: Setting = {
  desk: fake.desk,
  store: async (reference) => {
    const { record, person, words, events, notices, tasks } = opened(reference);
    const whole: WholeCase = {
      record,
      person,
      words,
      said: [],
      happened: events.map(({ at, actor, event, ...details }) => ({ at, actor, event, details })),
      tasks,
      notices: notices.map((notice) => ({ ...notice, state: 'pending', attempts: 0, settled: 0 })),
      letters: [],
      notes: [],
      asked: [],
      linked: [],
      loose: [],
      lock,
    };
    fake.cases.set(reference, whole);
    fake.words.set('a'.repeat(64), [...(fake.words.get('a'.repeat(64)) ?? []), reference]);
  },
};
const inTheDatabase = (): Setting => {
  const records = {
    client: database.client,
    table: database.table,
    patience: { jitter: () => 0, wait: async () => undefined },
  };
  return {
    desk: dynamoDeskCases(records, onSunday),
    store: async (reference) => {
      const one = opened(reference);
      const receipt = receiptFor(one.record, bury);
      await dynamoCaseStore(records, onSunday).saveNew({
        opened: one,
        kept: {
          ...lock,
          submissionId: `for ${reference}`,
          content: { keyId: 'k1', mac: 'IRRELEVANT' },
          receipt,
        },
        personWords: ['a'.repeat(64)],
      });
    },
  };
};

const settings: Readonly<Record<string, () => Setting>> = {
  'the fake': () => inTheFake,
  'the database': inTheDatabase,
};

const commandOf = (id: string, reference: string, version: number): KeptCommand => ({
  id,
  reference,
  command: 'read-for-safety',
  by: officer.id,
  at: tuesday,
  version,
});

describe.each(Object.keys(settings))('cases of the desk, in %s', (name) => {
  const make = (): Setting => settings[name]?.() ?? inTheFake;
  const loaded = async ({ desk }: Setting, reference: string): Promise<WholeCase> => {
    const whole = await desk.load(reference);
    if (whole === undefined) throw new Error('The case is not there');
    return whole;
  };

  test('are read whole, and are not there when they are not', async () => {
    const setting = make();
    await setting.store('AAA-AAA-AA1');
    const one = opened('AAA-AAA-AA1');
    const whole = await loaded(setting, 'AAA-AAA-AA1');
    expect(whole.record).toEqual(one.record);
    expect(whole.person).toEqual(one.person);
    expect(whole.words).toEqual(one.words);
    expect(whole.happened.map(({ event }) => event).sort()).toEqual(
      one.events.map(({ event }) => event).sort(),
    );
    expect(whole.tasks.map(({ id }) => id).sort()).toEqual(one.tasks.map(({ id }) => id).sort());
    expect(await setting.desk.load('AAA-AAA-AAX')).toBeUndefined();
  });

  test('are listed with what the queue needs, and their open tasks', async () => {
    const { desk } = make();
    const { cases, tasks } = await desk.list();
    const { parts, urgency, datesTold } = opened('AAA-AAA-AA1').record;
    expect(cases).toEqual([expect.objectContaining({ parts, urgency, datesTold })]);
    expect(tasks).toContainEqual(
      expect.objectContaining({ reference: 'AAA-AAA-AA1', kind: 'read-for-safety' }),
    );
  });

  test('are found by a word, and by reference', async () => {
    const { desk } = make();
    expect(await desk.findByWord('a'.repeat(64))).toEqual(['AAA-AAA-AA1']);
    expect(await desk.findByWord('b'.repeat(64))).toEqual([]);
    const found = await desk.loadRecords(['AAA-AAA-AA1', 'AAA-AAA-AAX']);
    expect(found.map(({ reference }) => reference)).toEqual(['AAA-AAA-AA1']);
  });

  test('say who has one open since a moment, each once, and hold nothing else of it', async () => {
    const { desk } = make();
    const [early, later] = ['2026-11-24T09:00:00.000Z', '2026-11-24T09:05:00.000Z'];
    await desk.keepHere('AAA-AAA-AA1', 'ruth', early);
    await desk.keepHere('AAA-AAA-AA1', 'gareth', early);
    await desk.keepHere('AAA-AAA-AA1', 'ruth', later);
    expect(await desk.findHere('AAA-AAA-AA1', early)).toEqual(['gareth', 'ruth']);
    expect(await desk.findHere('AAA-AAA-AA1', later)).toEqual(['ruth']);
    expect(await desk.findHere('AAA-AAA-AAX', early)).toEqual([]);
    const whole = await loaded(make(), 'AAA-AAA-AA1');
    expect(JSON.stringify(whole)).not.toContain('gareth');
  });

  test('change once for each command, over the version before', async () => {
    const setting = make();
    const { desk } = setting;
    const before = await loaded(setting, 'AAA-AAA-AA1');
    const read = change(deskFileOf(before, []), { command: 'read-for-safety' });
    const command = commandOf('one', 'AAA-AAA-AA1', 2);
    expect(await desk.save(read, command)).toBe('saved');
    expect(await desk.save(read, command)).toBe('repeated');
    expect(await desk.save(read, { ...command, id: 'two' })).toBe('changed-meanwhile');
    expect(await desk.findCommand('one')).toEqual(command);
    expect(await desk.findCommand('two')).toBeUndefined();
    const after = await loaded(setting, 'AAA-AAA-AA1');
    expect(after.record.version).toBe(2);
    expect(after.tasks.find(({ kind }) => kind === 'read-for-safety')?.state).toBe('done');
    expect((await desk.list()).tasks.map(({ kind }) => kind)).not.toContain('read-for-safety');
  });

  test('are read whole however often they were opened', async () => {
    const setting = make();
    await setting.desk.keepRead('AAA-AAA-AA1', officer.id, tuesday, 'case');
    const later = '2026-11-24T10:00:01.000Z';
    await setting.desk.keepRead('AAA-AAA-AA1', officer.id, later, 'access-draft');
    expect((await loaded(setting, 'AAA-AAA-AA1')).record.version).toBe(2);
  });
});

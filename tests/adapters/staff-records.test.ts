import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDeskDoor } from '../../functions/adapters/dynamo/desk-door.ts';
import { dynamoStaffList } from '../../functions/adapters/dynamo/staff-list.ts';
import { addStaff, changeStaff, endStaff } from '../../functions/domain/staff/staff-record.ts';
import type { DeskDoor } from '../../functions/ports/desk-door.ts';
import type { StaffList } from '../../functions/ports/staff-list.ts';
import { inMemoryStaff } from '../support/in-memory-staff.ts';
import { startTestDatabase } from '../support/test-database.ts';

type Ports = { readonly door: DeskDoor; readonly list: StaffList };

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

const fake = inMemoryStaff();
const makes: Readonly<Record<string, () => Ports>> = {
  'the fake': () => fake,
  'the database': () => {
    const records = {
      client: database.client,
      table: database.table,
      patience: { jitter: () => 0, wait: async () => undefined },
    };
    return { door: dynamoDeskDoor(records), list: dynamoStaffList(records) };
  },
};

const at = '2026-11-23T09:00:00.000Z';
const later = '2026-11-23T09:20:00.000Z';
const by = { actor: 'manager', at };
const details = {
  name: 'Amina Yusuf',
  email: 'amina@council.example',
  role: 'complaints-officer',
  teams: ['court-team'],
  leads: [],
} as const;
const signedIn = (id: string) => ({ id, at });

describe.each(Object.keys(makes))('staff, in %s', (name) => {
  const make = (): Ports => makes[name]?.() ?? fake;

  test('are kept with what they are, changed over the version before, and never twice', async () => {
    const { list } = make();
    const added = addStaff('one', details, by);
    expect(await list.save(added)).toBe('saved');
    expect(await list.save(added)).toBe('changed-meanwhile');
    const changed = changeStaff(added.record, { ...details, role: 'auditor' }, by);
    expect(await list.save(changed)).toBe('saved');
    expect(await list.save(changed)).toBe('changed-meanwhile');
    expect(await list.load('one')).toEqual(changed.record);
    expect(await list.load('nobody')).toBeUndefined();
  });

  test('are listed in the order they came, those who ended too, and back without that end', async () => {
    const { list } = make();
    const second = addStaff('two', details, { ...by, at: later });
    await list.save(second);
    const ended = endStaff(second.record, by);
    await list.save(ended);
    expect((await list.list()).map(({ id, endedAt }) => [id, endedAt])).toEqual([
      ['one', undefined],
      ['two', at],
    ]);
    expect((await list.loadAll(['two', 'nobody', 'two'])).map(({ id }) => id)).toEqual(['two']);
    await list.save(changeStaff(ended.record, details, by));
    expect(await list.load('two')).not.toHaveProperty('endedAt');
  });

  test('are found with their sign-in in one look, and one sign-in is not another', async () => {
    const { door } = make();
    expect(await door.lookUp(signedIn('one'))).toMatchObject({ staff: { id: 'one' } });
    expect(await door.touch(signedIn('one'), later)).toBe('touched');
    expect((await door.lookUp(signedIn('one'))).session).toEqual({ usedAt: later });
    expect(await door.lookUp({ id: 'one', at: later })).not.toHaveProperty('session');
    expect(await door.lookUp(signedIn('nobody'))).toEqual({});
  });

  test('who signed out are not brought back by a call that was under way', async () => {
    const { door } = make();
    await door.end(signedIn('two'), at);
    expect(await door.touch(signedIn('two'), later)).toBe('ended');
    expect((await door.lookUp(signedIn('two'))).session).toEqual({ usedAt: at, endedAt: at });
  });
});

describe('what the table keeps of staff', () => {
  test('each change with who made it, and no token or name in a key', async () => {
    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: database.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: marshall({ ':pk': 'STAFF#two' }),
      }),
    );
    expect(Items.map(({ sk }) => sk?.S)).toEqual([
      `EVENT#${at}#v2#staff-ended`,
      `EVENT#${at}#v3#staff-changed`,
      `EVENT#${later}#v1#staff-added`,
      'STAFF',
    ]);
  });
});

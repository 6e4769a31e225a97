import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoMonitoringStore } from '../../functions/adapters/dynamo/monitoring-store.ts';
import { systemChance } from '../../functions/adapters/system/chance.ts';
import type { MonitoringStore } from '../../functions/ports/monitoring-store.ts';
import {
  makeGatherMonitoring,
  makeKeepMonitoring,
} from '../../functions/use-cases/keep-monitoring.ts';
import { aClock } from '../support/fixed-time.ts';
import { inMemoryMonitoring } from '../support/in-memory-monitoring.ts';
import { startTestDatabase } from '../support/test-database.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

const itemsAt = async (pk: string) => {
  const { Items = [] } = await database.client.send(
    new QueryCommand({
      TableName: database.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: marshall({ ':pk': pk }),
    }),
  );
  return Items.map((item) => unmarshall(item));
};

describe.each(['the fake', 'the database'] as const)('answers about equality in %s', (name) => {
  const make = (): MonitoringStore =>
    name === 'the fake' ? inMemoryMonitoring() : dynamoMonitoringStore(database, systemChance.id);

  test('wait until they are gathered, and are gathered once', async () => {
    const store = make();
    const keep = makeKeepMonitoring({ store, clock: aClock() });
    for (let count = 0; count < 7; count += 1) await keep({ ageBand: '16-17' });
    expect(await store.gather(5)).toBe(5);
    expect(await makeGatherMonitoring(store)()).toBe(2);
    expect(await makeGatherMonitoring(store)()).toBe(0);
  });

  test('nothing said is nothing kept', async () => {
    const store = make();
    expect(await makeKeepMonitoring({ store, clock: aClock() })({})).toBe('nothing-said');
    expect(await store.gather(50)).toBe(0);
  });
});

describe('what stands in the table', () => {
  test('is a quarter, the answers and a random key: no time, no reference, no order', async () => {
    const rows = await itemsAt('MONITORING#2026-27-Q3');
    expect(rows.length).toBe(7);
    const [first] = rows;
    expect(Object.keys(first ?? {}).sort()).toEqual([
      'answers',
      'pk',
      'quarter',
      'schema',
      'sk',
      'type',
    ]);
    expect(first?.['sk']).toMatch(/^[0-9a-f-]{36}$/);
    expect(await itemsAt('MONITORING#WAITING')).toEqual([]);
  });
});

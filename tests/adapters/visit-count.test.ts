import { GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoVisitCount } from '../../functions/adapters/dynamo/visit-count.ts';
import { aClock, sundayEvening } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { startTestDatabase } from '../support/test-database.ts';
import { testSigner } from '../support/test-signer.ts';

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => database.stop());

describe.each(['the fake', 'the database'] as const)('counting in %s', (name) => {
  const make = () =>
    name === 'the fake' ? inMemoryCount() : dynamoVisitCount(database, testSigner());

  test('each window, each thing counted and each that it is counted of is apart', async () => {
    const count = make();
    const wrongCode = { what: 'wrong-code', of: '192.0.2.1' } as const;
    expect(await count(wrongCode, sundayEvening)).toBe(1);
    expect(await count(wrongCode, sundayEvening)).toBe(2);
    expect(await count({ what: 'new-draft', of: '192.0.2.1' }, sundayEvening)).toBe(1);
    expect(await count({ what: 'wrong-code', of: '192.0.2.2' }, sundayEvening)).toBe(1);
    expect(await count(wrongCode, '2026-11-22T19:59:59.999Z')).toBe(3);
    expect(await count(wrongCode, '2026-11-22T20:00:00.000Z')).toBe(1);
  });

  test('of many at once, each is counted', async () => {
    const count = make();
    const visit = { what: 'post', of: '192.0.2.9' } as const;
    const counts = await Promise.all(Array.from({ length: 20 }, () => count(visit, sundayEvening)));
    expect(counts.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, place) => place + 1),
    );
  });
});

describe('counting while the records do not answer', () => {
  test.each([
    ['post', 'given up'],
    ['same-words', 'given up'],
    ['wrong-code', 'waited for'],
    ['wrong-secret', 'waited for'],
  ] as const)('%s is %s', async (what, becomes) => {
    const signals: unknown[] = [];
    const client = new Proxy(database.client, {
      get: () => (_command: unknown, options: { readonly abortSignal?: AbortSignal }) => {
        signals.push(options.abortSignal);
        return Promise.reject(new Error('It does not answer'));
      },
    });
    const count = dynamoVisitCount({ client, table: database.table }, testSigner());
    await expect(count({ what, of: 'x' }, sundayEvening)).rejects.toThrow('It does not answer');
    expect(signals[0] instanceof AbortSignal).toBe(becomes === 'given up');
  });
});

describe('what counting leaves in the table', () => {
  test('is a number and when it may go, and neither the address nor the words', async () => {
    const typed = 'TYPED_WORDS of 198.51.100.77';
    await dynamoVisitCount(database, testSigner())(
      { what: 'same-words', of: typed },
      sundayEvening,
    );
    const { Items = [] } = await database.client.send(
      new ScanCommand({ TableName: database.table }),
    );
    expect(JSON.stringify(Items)).not.toMatch(/TYPED|198\.51/);
    for (const item of Items.map((row) => unmarshall(row))) {
      expect(Object.keys(item).sort()).toEqual([
        'clearAfter',
        'pk',
        'schema',
        'sk',
        'tries',
        'type',
      ]);
    }
  });

  test('may be cleared away once its window is over', async () => {
    const { mac } = await testSigner().sign(
      'visit-count',
      'post 2026-11-22T19:30:00.000Z somebody',
    );
    await dynamoVisitCount(database, testSigner())({ what: 'post', of: 'somebody' }, aClock()());
    const { Item = {} } = await database.client.send(
      new GetItemCommand({
        TableName: database.table,
        Key: marshall({ pk: `ATTEMPT#${mac}`, sk: 'ATTEMPT' }),
      }),
    );
    expect(unmarshall(Item)).toMatchObject({
      tries: 1,
      clearAfter: Date.parse('2026-11-22T19:35:00.000Z') / 1000,
    });
  });
});

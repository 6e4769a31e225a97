import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowFrom } from '../../functions/adapters/dynamo/marshalling.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { QueueAsked } from '../../shared/desk-api/queue-reply.ts';
import { type Filled, fillTable } from '../seed/fill-table.ts';
import { aNow, aSeed } from '../seed/usual.ts';
import { openQueue, watching } from '../seed/watched-desk.ts';
import { startTestDatabase } from '../support/test-database.ts';

/** A council that has just begun, and one with some hundreds of cases open. `npm run bench -- queue` takes 50,000. */
const sizes = { small: 40, larger: 400 } as const;
type Size = keyof typeof sizes;
type Setting = {
  readonly database: Awaited<ReturnType<typeof startTestDatabase>>;
  readonly filled: Filled;
  readonly ask: Awaited<ReturnType<typeof openQueue>>;
};

const made = new Map<Size, Setting>();
const settingOf = (size: Size): Setting => made.get(size) ?? expect.fail('not made');

beforeAll(async () => {
  for (const size of ['small', 'larger'] as const) {
    const database = await startTestDatabase();
    const filled = await fillTable(database, { count: sizes[size], seed: aSeed, now: aNow });
    const ask = await openQueue(database, aNow);
    // Once a minute it is noted that a sign-in is used: this is that once.
    await ask({});
    made.set(size, { database, filled, ask });
  }
}, 240_000);
afterAll(async () => {
  for (const { database } of made.values()) await database.stop();
});

const askings: Readonly<Record<string, QueueAsked>> = {
  everything: {},
  'why now': { flag: 'clock-red' },
  team: { team: bury.serviceAreas[0]?.id },
  'who looks after it': { person: '5ca1ab1e-0000-4000-8000-000000000004' },
  'where it belongs': { route: 'corporate' },
  stage: { stage: 'stage-1' },
  'the next page': { after: '09 2026-11-27' },
};

describe('the first page of the queue', () => {
  test.each(Object.entries(askings))(
    'by %s costs three requests, none of them a scan, however many cases are kept',
    async (_, asked) => {
      for (const size of ['small', 'larger'] as const) {
        const { database, ask } = settingOf(size);
        const { operations } = await watching(database, () => ask(asked));
        expect(operations).toEqual(['BatchGetItem', 'Query', 'Query']);
      }
    },
  );

  test('holds what is open, however much has ended', async () => {
    const { filled, ask } = settingOf('larger');
    expect(filled.cases).toBe(sizes.larger);
    expect(filled.open).toBeGreaterThan(200);
    const { total, cases } = await ask({});
    expect(total).toBe(filled.open);
    expect(cases).toHaveLength(50);
    const red = await ask({ flag: 'clock-red' });
    expect(red.total).toBeGreaterThan(0);
    expect(red.total).toBeLessThan(total);
  });

  test('shows a case all the same that was kept before there were listings', async () => {
    const { database, ask } = settingOf('small');
    const { total, cases } = await ask({});
    const [one] = cases;
    await database.client.send(
      new UpdateItemCommand({
        TableName: database.table,
        Key: rowFrom({ pk: `CASE#${one?.reference}`, sk: 'CASE' }),
        UpdateExpression: 'REMOVE listing',
      }),
    );
    const { value, operations } = await watching(database, () => ask({}));
    expect(operations).toEqual(['BatchGetItem', 'Query', 'Query', 'BatchGetItem']);
    expect(value.total).toBe(total);
    expect(value.cases[0]).toEqual(one);
  });
});

import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowFrom } from '../../functions/adapters/dynamo/marshalling.ts';
import { bury } from '../../shared/authority/bury.ts';
import type { QueueAsked, QueueReply } from '../../shared/desk-api/queue-reply.ts';
import { fillTable } from '../seed/fill-table.ts';
import { aNow, aSeed } from '../seed/usual.ts';
import { openQueue, watching } from '../seed/watched-desk.ts';
import { startTestDatabase } from '../support/test-database.ts';

/** A council that has just begun, and one with far more open than any has. `npm run bench -- queue` takes 50,000 cases. */
const sizes = { small: [70], larger: [400, 400, 400] } as const;
type Size = keyof typeof sizes;
type Setting = {
  readonly database: Awaited<ReturnType<typeof startTestDatabase>>;
  readonly open: number;
  readonly ask: Awaited<ReturnType<typeof openQueue>>;
};

const made = new Map<Size, Setting>();
const settingOf = (size: Size): Setting => made.get(size) ?? expect.fail('not made');

beforeAll(async () => {
  for (const size of ['small', 'larger'] as const) {
    const database = await startTestDatabase();
    let open = 0;
    for (const [place, count] of sizes[size].entries()) {
      open += (await fillTable(database, { count, seed: aSeed + place, now: aNow })).open;
    }
    const ask = await openQueue(database, aNow);
    // Once a minute it is noted that a sign-in is used: this is that once.
    await ask({});
    made.set(size, { database, open, ask });
  }
}, 240_000);
afterAll(async () => {
  for (const { database } of made.values()) await database.stop();
});

const everyPage = async ({ ask }: Setting): Promise<readonly QueueReply[]> => {
  const pages: QueueReply[] = [];
  let after: string | undefined;
  do {
    const page = await ask({ after });
    pages.push(page);
    after = page.after;
  } while (after !== undefined);
  return pages;
};

const filters: Readonly<Record<string, QueueAsked>> = {
  'why now': { flag: 'clock-red' },
  team: { team: bury.serviceAreas[0]?.id },
  'who looks after it': { person: '5ca1ab1e-0000-4000-8000-000000000004' },
  'where it belongs': { route: 'corporate' },
  stage: { stage: 'stage-1' },
};

describe('the queue', () => {
  test('gives its first page in as many requests at some sixty open cases as at nine hundred', async () => {
    for (const [size, least] of [
      ['small', 50],
      ['larger', 900],
    ] as const) {
      const { database, ask, open } = settingOf(size);
      expect(open).toBeGreaterThan(least);
      const { value, operations } = await watching(database, () => ask({}));
      expect(operations).toEqual(['BatchGetItem', 'Query']);
      expect(value.cases).toHaveLength(50);
    }
  });

  test('asks no more for a page further on than for what came back as well', async () => {
    const { database, ask } = settingOf('larger');
    const { after } = await ask({});
    const { operations } = await watching(database, () => ask({ after }));
    expect(operations.slice(0, 3)).toEqual(['BatchGetItem', 'Query', 'Query']);
    expect(operations.length).toBeLessThan(5);
  });

  test('asks one request more where a letter that came back brings a case forward', async () => {
    const { database, ask } = settingOf('small');
    const pages = await everyPage(settingOf('small'));
    const last = pages.at(-1)?.cases.at(-1)?.reference ?? expect.fail('nothing is open');
    const key = { pk: `CASE#${last}`, sk: 'TASK#mail-returned-acknowledgement-1' };
    const task = { id: 'mail-returned-acknowledgement-1', kind: 'mail-returned', state: 'open' };
    const due = { target: 'same-day', startsAt: aNow, desk: 'open', due: `!task ${aNow}` };
    const row = Object.entries({ ...task, ...due });
    await database.client.send(
      new UpdateItemCommand({
        TableName: database.table,
        Key: rowFrom(key),
        UpdateExpression: `SET ${row.map((_, place) => `#${place} = :${place}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(
          row.map(([name], place) => [`#${place}`, name]),
        ),
        ExpressionAttributeValues: rowFrom(
          Object.fromEntries(row.map(([, value], place) => [`:${place}`, value])),
        ),
      }),
    );
    const { value, operations } = await watching(database, () => ask({}));
    expect(operations.length).toBeLessThanOrEqual(3);
    const found = [...value.cases, ...(await ask({ after: value.after })).cases];
    expect(found.filter(({ reference }) => reference === last)).toMatchObject([
      { reasons: expect.arrayContaining(['mail']) },
    ]);
  });

  test.each(Object.entries(filters))(
    'costs three requests by %s, none of them a scan, however many are open',
    async (_, asked) => {
      const { database, ask } = settingOf('small');
      const { operations } = await watching(database, () => ask(asked));
      expect(operations).toEqual(['BatchGetItem', 'Query', 'Query']);
    },
  );

  test('shows every open case once over its pages, in the order of a reading of all', async () => {
    const setting = settingOf('larger');
    const pages = await everyPage(setting);
    const shown = pages.flatMap(({ cases }) => cases);
    expect(new Set(shown.map(({ reference }) => reference)).size).toBe(setting.open);
    expect(shown).toHaveLength(setting.open);
    expect(pages.every(({ total }) => total === undefined)).toBe(true);
    const red = await setting.ask({ flag: 'clock-red' });
    const redShown = shown.filter(({ reasons }) => reasons.includes('clock-red'));
    expect(red.total).toBe(redShown.length);
    expect(red.cases).toEqual(redShown.slice(0, 50));
  });

  test('shows a case all the same that an earlier version kept, at its own place', async () => {
    const setting = settingOf('small');
    const { database, ask } = setting;
    const before = (await everyPage(setting)).flatMap(({ cases }) => cases);
    await database.client.send(
      new UpdateItemCommand({
        TableName: database.table,
        Key: rowFrom({ pk: `CASE#${before.at(-1)?.reference}`, sk: 'CASE' }),
        UpdateExpression: 'SET due = :due REMOVE listing',
        ExpressionAttributeValues: rowFrom({ ':due': '2026-11-27' }),
      }),
    );
    expect((await ask({})).total).toBe(setting.open);
    expect((await everyPage(setting)).flatMap(({ cases }) => cases)).toEqual(before);
  });
});

import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Item } from '../../functions/adapters/dynamo/case-items.ts';
import { rowFrom } from '../../functions/adapters/dynamo/marshalling.ts';
import { type Seeding, seededCases } from './seeded-items.ts';

/** What one request of DynamoDB may hold, and how many are under way at once. */
const most = { items: 25, atOnce: 8 } as const;

/** What was written. */
export type Filled = { readonly cases: number; readonly open: number; readonly items: number };

type Table = { readonly client: DynamoDBClient; readonly table: string };

/** Writes seeded cases to a table, a few requests at a time; `told` hears how many cases are made so far. */
export const fillTable = async (
  records: Table,
  seeding: Seeding,
  told: (cases: number) => void = () => undefined,
): Promise<Filled> => {
  const filled = { cases: 0, open: 0, items: 0 };
  const under = new Set<Promise<void>>();
  for (const batch of batchesOf(counted(seeding, filled, told))) {
    const writing = write(records, batch).finally(() => under.delete(writing));
    under.add(writing);
    if (under.size >= most.atOnce) await Promise.race(under);
  }
  await Promise.all(under);
  return filled;
};

function* counted(
  seeding: Seeding,
  filled: { -readonly [Name in keyof Filled]: number },
  told: (cases: number) => void,
): Generator<Item> {
  for (const { items, isOpen } of seededCases(seeding)) {
    filled.cases += 1;
    filled.open += isOpen ? 1 : 0;
    filled.items += items.length;
    yield* items;
    told(filled.cases);
  }
}

function* batchesOf(items: Iterable<Item>): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < most.items) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const write = async ({ client, table }: Table, batch: readonly Item[]): Promise<void> => {
  let left = batch.map((item) => ({ PutRequest: { Item: rowFrom(item) } }));
  while (left.length > 0) {
    const { UnprocessedItems } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [table]: left } }),
    );
    left = (UnprocessedItems?.[table] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
    );
  }
};

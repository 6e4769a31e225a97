import {
  ConditionalCheckFailedException,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { OpenTask } from '../../domain/case/case-task.ts';
import { beforeEvery } from '../../domain/case/desk/reading/place.ts';
import type { PlacedCase } from '../../domain/case/desk/reading/queue-part.ts';
import type { QueuePlaces, ReadPart } from '../../ports/queue-places.ts';
import { batchGet } from './batch-get.ts';
import type { Records } from './case-store.ts';
import {
  type IndexedCase,
  notAmong,
  queryAll,
  readIndexRows,
  readWholeIndex,
} from './desk-index.ts';
import { keptForListing, taskListings } from './desk-listings.ts';
import { parseCaseRecord } from './item-schemas.ts';
import { casePartition, queuePartition, sortKeys } from './keys.ts';
import { listingOf } from './listed-case.ts';
import { itemFrom, rowFrom } from './marshalling.ts';

type Reading = Pick<Records, 'client' | 'table'>;

/** The places of the queue in DynamoDB: the sort key of the `desk` index (`desk-index.ts`). */
export const dynamoQueuePlaces = (records: Reading): QueuePlaces => ({
  part: (limit, after) => readPart(records, limit, after),
  front: async () => {
    const values = { ':open': 'open', ':first': beforeEvery };
    const { tasks, ...rest } = readIndexRows(
      await queryAll(records, 'desk', 'desk = :open AND due < :first', values),
    );
    return { beside: tasks, ...('keptFor' in rest && { keptFor: rest.keptFor }) };
  },
  load: (references) => loadPlaced(records, references),
  everything: async () => {
    const { cases, tasks, aside } = await readWholeIndex(records);
    // Whatever the place of one that the index tells too little of, it is renewed.
    const told = cases.map((one) => (one.record === undefined ? { ...one, place: '' } : one));
    const ended = await loadPlaced(records, notAmong(cases, [...tasks, ...aside]));
    return { cases: [...(await wholePlaced(records, told)), ...ended], beside: tasks, aside };
  },
  renew: (one, openTasks) => renew(records, one, openTasks),
  move: async ({ reference, ...task }, to) => {
    const { desk, due } = taskListings[to](task);
    await changeIf(records, {
      Key: { pk: casePartition(reference), sk: sortKeys.task(task.id) },
      ConditionExpression: '#state = :open',
      UpdateExpression: 'SET desk = :desk, due = :due',
      ExpressionAttributeNames: { '#state': 'state' },
      values: { ':open': 'open', ':desk': desk, ':due': due },
    });
  },
  noteKept: async (keptFor) => {
    const keys = { pk: queuePartition, sk: sortKeys.keptFor };
    const item = { ...keys, type: 'queue', schema: 1, ...keptForListing(keptFor) };
    await records.client.send(
      new PutItemCommand({ TableName: records.table, Item: rowFrom(item) }),
    );
  },
});

const readPart = async (
  { client, table }: Reading,
  limit: number,
  after: string | undefined,
): Promise<ReadPart> => {
  const values = { ':open': 'open', ...(after !== undefined && { ':after': after }) };
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'desk',
      KeyConditionExpression: `desk = :open${after === undefined ? '' : ' AND due > :after'}`,
      ExpressionAttributeValues: rowFrom(values),
      Limit: limit,
    }),
  );
  const { cases, tasks, keptFor } = readIndexRows(Items);
  const placed = cases.flatMap(({ record, place }) =>
    record?.openTasks === undefined ? [] : [{ record, place }],
  );
  return {
    cases: placed,
    beside: tasks,
    isLast: LastEvaluatedKey === undefined,
    isPlaced: placed.length === cases.length,
    ...(keptFor !== undefined && { keptFor }),
  };
};

const loadPlaced = async (
  records: Reading,
  references: readonly string[],
): Promise<readonly PlacedCase[]> => {
  const keys = references.map((each) => ({ pk: casePartition(each), sk: sortKeys.record }));
  const rows = await batchGet(records, keys, ['pk', 'sk', 'due', 'listing']);
  return wholePlaced(records, readIndexRows(rows).cases);
};

/** Each with its record; one of which the listing tells too little must not fall out of sight, and is read itself. */
const wholePlaced = async (
  records: Reading,
  cases: readonly IndexedCase[],
): Promise<readonly PlacedCase[]> => {
  const untold = cases.filter(({ record }) => record === undefined);
  const keys = untold.map(({ reference }) => ({
    pk: casePartition(reference),
    sk: sortKeys.record,
  }));
  const read = (await batchGet(records, keys)).map((row) => parseCaseRecord(itemFrom(row)));
  return cases.flatMap(({ reference, place, record }) => {
    const known = record ?? read.find((one) => one.reference === reference);
    return known === undefined ? [] : [{ record: known, place }];
  });
};

const renew = (
  records: Reading,
  { record, place }: PlacedCase,
  openTasks: readonly OpenTask[],
): Promise<'renewed' | 'changed-meanwhile'> =>
  changeIf(records, {
    Key: { pk: casePartition(record.reference), sk: sortKeys.record },
    ConditionExpression: 'version = :version',
    UpdateExpression: 'SET desk = :open, due = :place, openTasks = :tasks, listing = :listing',
    values: {
      ':version': record.version,
      ':open': 'open',
      ':place': place,
      ':tasks': openTasks,
      ':listing': listingOf({ ...record, openTasks }),
    },
  });

type Change = {
  readonly Key: { readonly pk: string; readonly sk: string };
  readonly ConditionExpression: string;
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly values: Readonly<Record<string, unknown>>;
};

const changeIf = async (
  { client, table }: Reading,
  { Key, values, ...change }: Change,
): Promise<'renewed' | 'changed-meanwhile'> => {
  try {
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: rowFrom(Key),
        ...change,
        ExpressionAttributeValues: rowFrom(values),
      }),
    );
    return 'renewed';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'changed-meanwhile';
    throw error;
  }
};

import {
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import type { ChangedCase } from '../../domain/case/changed-case.ts';
import { beforeEvery, type PlaceOf } from '../../domain/case/desk/reading/place.ts';
import { withOpenTasks } from '../../domain/case/open-tasks.ts';
import type { OpenCases, OpenPage } from '../../ports/open-cases.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import type { Records } from './case-store.ts';
import { changeItems, changeWrites } from './changed-case-items.ts';
import { parseCaseRecord } from './item-schemas.ts';
import { casePartition, referenceFrom, sortKeys } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { pageKeyFrom, pageKeyOf } from './page-key.ts';
import { patiently } from './patiently.ts';

/** Open cases in DynamoDB, listed by the `desk` index. A change replaces the snapshot only over the version before it. */
export const dynamoOpenCases = (records: Records, placeOf: PlaceOf): OpenCases => ({
  page: (limit, after) => pageOf(records, everyOpen, limit, after),
  pageOfDue: (now, limit, after) => pageOf(records, dueBy(now), limit, after),
  load: (reference) => load(records, reference),
  save: (change) => save(records, withOpenTasks(change), placeOf),
});

type Listing = Pick<
  QueryCommandInput,
  'IndexName' | 'KeyConditionExpression' | 'ExpressionAttributeValues'
>;

const everyOpen: Listing = {
  IndexName: 'desk',
  // What stands in front of the cases is no case.
  KeyConditionExpression: 'desk = :open AND due > :front',
  ExpressionAttributeValues: rowFrom({ ':open': 'open', ':front': beforeEvery }),
};

const dueBy = (now: string): Listing => ({
  IndexName: 'owed',
  KeyConditionExpression: 'owed = :look AND nextAt <= :now',
  ExpressionAttributeValues: rowFrom({ ':look': 'look', ':now': now }),
});

const pageOf = async (
  { client, table }: Records,
  listing: Listing,
  limit: number,
  after: string | undefined,
): Promise<OpenPage> => {
  const { Items, LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      ...listing,
      Limit: limit,
      ...(after !== undefined && { ExclusiveStartKey: pageKeyFrom(after) }),
    }),
  );
  const references = (Items ?? []).flatMap((row) => referenceFrom(row['pk']?.S ?? '') ?? []);
  return LastEvaluatedKey === undefined
    ? { references }
    : { references, after: pageKeyOf(LastEvaluatedKey) };
};

const load = async (
  { client, table }: Records,
  reference: string,
): Promise<CaseRecord | undefined> => {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: table,
      Key: rowFrom({ pk: casePartition(reference), sk: sortKeys.record }),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parseCaseRecord(itemFrom(Item));
};

const save = async (
  records: Records,
  change: ChangedCase,
  placeOf: PlaceOf,
): Promise<'saved' | 'changed-meanwhile'> => {
  const outcome = await patiently(records.patience, () => trySaving(records, change, placeOf));
  if (outcome === 'again') throw new Error('The records stayed busy and a change was not saved');
  return outcome;
};

const trySaving = async (
  { client, table }: Records,
  change: ChangedCase,
  placeOf: PlaceOf,
): Promise<'saved' | 'changed-meanwhile' | 'again'> => {
  const overBefore = changeWrites(table, change, placeOf);
  try {
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          ...overBefore,
          ...changeItems(change).map((item) => ({
            Put: { TableName: table, Item: rowFrom(item) },
          })),
        ],
      }),
    );
    return 'saved';
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (reasons === undefined) throw error;
    if (isPassing(reasons)) return 'again';
    if (overBefore.some((_, place) => conditionFailed(reasons[place]))) return 'changed-meanwhile';
    throw error;
  }
};

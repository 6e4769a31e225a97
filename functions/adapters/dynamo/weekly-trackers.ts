import { GetItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Tracker } from '../../../shared/desk-api/tracker-reply.ts';
import type { WeeklyTrackers } from '../../ports/weekly-trackers.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import { type Item, noticeItem } from './case-items.ts';
import type { Records } from './case-store.ts';
import { sortKeys, trackerPartition, trackerReferenceOf } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { parseAnyNotice } from './notice-schemas.ts';
import { patiently } from './patiently.ts';

/** Trackers in DynamoDB, each in a partition of its week with the notices that are owed of it. */
export const dynamoWeeklyTrackers = (records: Records): WeeklyTrackers => ({
  isMade: (day) => isMade(records, day),
  make: async (made, notices) => {
    const outcome = await patiently(records.patience, () => tryMaking(records, made, notices));
    if (outcome === 'again') throw new Error('The records stayed busy and no tracker was kept');
    return outcome;
  },
  letters: async (day) => {
    const { Items = [] } = await records.client.send(
      new QueryCommand({
        TableName: records.table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :notice)',
        ExpressionAttributeValues: rowFrom({
          ':pk': trackerPartition(day),
          ':notice': sortKeys.notice(''),
        }),
      }),
    );
    return Items.map((row) => parseAnyNotice(itemFrom(row)).state);
  },
});

const isMade = async ({ client, table }: Records, day: string): Promise<boolean> => {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: table,
      Key: rowFrom({ pk: trackerPartition(day), sk: sortKeys.tracker }),
      ConsistentRead: true,
    }),
  );
  return Item !== undefined;
};

/** Less than DynamoDB's 400 KB an item; the text is codes and ids, a byte a letter. */
const partLength = 300_000;

const partsOf = (pk: string, tracker: Tracker): readonly Item[] => {
  const text = JSON.stringify(tracker);
  return Array.from({ length: Math.ceil(text.length / partLength) }, (_, place) => ({
    pk,
    sk: sortKeys.trackerPart(place),
    type: 'tracker-part',
    schema: 1,
    text: text.slice(place * partLength, (place + 1) * partLength),
  }));
};

const tryMaking = async (
  { client, table: TableName }: Records,
  { day, at, tracker }: Parameters<WeeklyTrackers['make']>[0],
  notices: Parameters<WeeklyTrackers['make']>[1],
): Promise<'made' | 'made-already' | 'again'> => {
  const pk = trackerPartition(day);
  const made = { pk, sk: sortKeys.tracker, type: 'tracker', schema: 1, day, at };
  const items = [
    ...partsOf(pk, tracker),
    ...notices.map((notice) => noticeItem(pk, trackerReferenceOf(day), notice)),
  ];
  try {
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName,
              Item: rowFrom(made),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          ...items.map((item) => ({ Put: { TableName, Item: rowFrom(item) } })),
        ],
      }),
    );
    return 'made';
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (reasons === undefined) throw error;
    if (isPassing(reasons)) return 'again';
    if (conditionFailed(reasons[0])) return 'made-already';
    throw error;
  }
};

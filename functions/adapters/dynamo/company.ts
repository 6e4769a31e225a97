import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { DeskCases } from '../../ports/desk-cases.ts';
import type { Records } from './case-store.ts';
import { parseHere } from './desk-rows.ts';
import { casePartition, sortKeys } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { clearAfter } from './time-to-live.ts';

/** What is past is cleared away after a day; until then its time says that it is past. */
const aDay = 24 * 3_600_000;

/** Who has a case open: one row each, which the next look writes over. */
export const dynamoCompany = ({
  client,
  table: TableName,
}: Pick<Records, 'client' | 'table'>): Pick<DeskCases, 'keepHere' | 'findHere'> => ({
  keepHere: async (reference, by, at) => {
    const keys = { pk: casePartition(reference), sk: sortKeys.here(by) };
    const cleared = clearAfter(new Date(Date.parse(at) + aDay).toISOString());
    const Item = rowFrom({ ...keys, type: 'here', schema: 1, by, at, ...cleared });
    await client.send(new PutItemCommand({ TableName, Item }));
  },
  findHere: async (reference, since) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: rowFrom({
          ':pk': casePartition(reference),
          ':first': sortKeys.firstHere,
          ':last': sortKeys.lastHere,
        }),
        ConsistentRead: true,
      }),
    );
    return Items.map((row) => parseHere(itemFrom(row)))
      .filter(({ at }) => at >= since)
      .map(({ by }) => by);
  },
});

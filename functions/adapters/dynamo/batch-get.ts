import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Records } from './case-store.ts';
import { type Row, rowFrom } from './marshalling.ts';

type Key = { readonly pk: string; readonly sk: string };

/** DynamoDB's own limit of one request. */
const most = 100;

/** The rows under these keys, in no order; only `attributes` of each where they are named. Throws when the table gave half an answer: that would hide what is there. */
export const batchGet = async (
  { client, table }: Pick<Records, 'client' | 'table'>,
  keys: readonly Key[],
  attributes?: readonly string[],
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let from = 0; from < keys.length; from += most) {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({
        RequestItems: {
          [table]: {
            Keys: keys.slice(from, from + most).map(rowFrom),
            ConsistentRead: true,
            ...(attributes !== undefined && { ProjectionExpression: attributes.join(', ') }),
          },
        },
      }),
    );
    if (UnprocessedKeys?.[table] !== undefined)
      throw new Error('The records were too busy to be read');
    rows.push(...(Responses?.[table] ?? []));
  }
  return rows;
};

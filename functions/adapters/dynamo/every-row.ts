import {
  type DynamoDBClient,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Row } from './marshalling.ts';

/** Every row that a query finds, over as many pages as there are, in the order of their keys. */
export const everyRow = async (
  { client, table }: { readonly client: DynamoDBClient; readonly table: string },
  query: Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const { Items = [] } of paginateQuery({ client }, { TableName: table, ...query })) {
    rows.push(...Items);
  }
  return rows;
};

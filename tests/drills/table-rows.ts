import {
  BatchWriteItemCommand,
  DynamoDBClient,
  paginateScan,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { localClient } from '../../infra/local/database/local-client.ts';

export type Row = NonNullable<WriteRequest['PutRequest']>['Item'] & object;

const mostAtOnce = 25;

/** The whole table as it is, past the service: only a drill, which must prove what is nowhere, reads all of it. */
export const tableRows = (endpoint: string, table: string) => {
  const client = new DynamoDBClient({ ...localClient, endpoint });
  const write = async (requests: readonly WriteRequest[]): Promise<void> => {
    for (let from = 0; from < requests.length; from += mostAtOnce) {
      const some = requests.slice(from, from + mostAtOnce);
      await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: some } }));
    }
  };
  const all = async (): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for await (const { Items = [] } of paginateScan({ client }, { TableName: table })) {
      rows.push(...Items);
    }
    return rows;
  };
  return {
    all,
    /** Puts these rows back. */
    put: (rows: readonly Row[]) => write(rows.map((Item) => ({ PutRequest: { Item } }))),
    /** Throws everything away. */
    clear: async () => {
      const keys = (await all()).flatMap(({ pk, sk }) =>
        pk === undefined || sk === undefined ? [] : [{ pk, sk }],
      );
      await write(keys.map((Key) => ({ DeleteRequest: { Key } })));
    },
    close: () => client.destroy(),
  };
};

const text = (row: Row, name: string): string => row[name]?.S ?? '';
export const keyOf = (row: Row): string => `${text(row, 'pk')} ${text(row, 'sk')}`;
export const typeOf = (row: Row): string => text(row, 'type');
export const referenceOf = (row: Row): string => text(row, 'pk').replace('CASE#', '');

/** Which rows hold any of these, in the bytes as they are kept, whatever the case of the letters. */
export const rowsWith = (rows: readonly Row[], sought: readonly string[]): readonly Row[] =>
  rows.filter((row) => {
    const bytes = JSON.stringify(row).toLowerCase();
    return sought.some((one) => bytes.includes(one.toLowerCase()));
  });

import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { RecordsCheck } from '../../ports/records-check.ts';
import type { Records } from './case-store.ts';
import { healthPartition, sortKeys } from './keys.ts';
import { rowFrom } from './marshalling.ts';

/** Reads one item that need not exist: enough to know that the table answers. */
export const dynamoRecordsCheck =
  ({ client, table }: Pick<Records, 'client' | 'table'>): RecordsCheck =>
  async () => {
    await client.send(
      new GetItemCommand({
        TableName: table,
        Key: rowFrom({ pk: healthPartition, sk: sortKeys.health }),
      }),
    );
  };

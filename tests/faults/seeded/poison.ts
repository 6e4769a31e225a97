import { randomUUID } from 'node:crypto';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Service } from './service.ts';

/** Puts records into the table that no version of ours would write: one owed as a notice, one due for a look. */
export const putPoison = async (service: Service): Promise<void> => {
  const { database, table } = service.place();
  const client = new DynamoDBClient({
    endpoint: database,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  const pk = `CASE#POISON-${randomUUID()}`;
  const early = '2000-01-01T00:00:00.000Z';
  const rows = [
    { pk, sk: 'NOTICE#poison', type: 'poison', schema: 1, owed: 'notice', nextAt: early },
    { pk, sk: 'CASE', type: 'poison', schema: 1, owed: 'look', nextAt: early },
  ];
  try {
    for (const row of rows) {
      await client.send(new PutItemCommand({ TableName: table, Item: marshall(row) }));
    }
  } finally {
    client.destroy();
  }
};

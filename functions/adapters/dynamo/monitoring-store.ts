import { PutItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { monitoringSchema } from '../../../shared/submission/monitoring.ts';
import type { MonitoringRow, MonitoringStore } from '../../ports/monitoring-store.ts';
import type { Records } from './case-store.ts';
import { monitoringPartition, waitingMonitoring } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';

const waitingSchema = z.lazy(() =>
  z.object({
    sk: z.string(),
    schema: z.literal(1),
    quarter: z.string(),
    answers: monitoringSchema,
  }),
);

/** Answers about equality in DynamoDB, beside the cases and never linked to one. `newKey` draws a key by chance. */
export const dynamoMonitoringStore = (
  { client, table: TableName }: Pick<Records, 'client' | 'table'>,
  newKey: () => string,
): MonitoringStore => ({
  keep: async (row) => {
    await client.send(
      new PutItemCommand({ TableName, Item: itemRow(waitingMonitoring, newKey(), row) }),
    );
  },
  gather: async (limit) => {
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: rowFrom({ ':pk': waitingMonitoring }),
        Limit: limit,
      }),
    );
    const waiting = (Items ?? []).map((row) => waitingSchema.parse(itemFrom(row)));
    if (waiting.length > 0) {
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: waiting.flatMap(({ sk, quarter, answers }) => [
            { Delete: { TableName, Key: rowFrom({ pk: waitingMonitoring, sk }) } },
            {
              Put: {
                TableName,
                Item: itemRow(monitoringPartition(quarter), newKey(), { quarter, answers }),
              },
            },
          ]),
        }),
      );
    }
    return waiting.length;
  },
});

const itemRow = (pk: string, sk: string, row: MonitoringRow) =>
  rowFrom({ pk, sk, type: 'monitoring', schema: 1, ...row });

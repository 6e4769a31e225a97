import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Signer } from '../../ports/signer.ts';
import type { VisitCount } from '../../ports/visit-count.ts';
import type { Records } from './case-store.ts';
import { attemptPartition, sortKeys } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { once } from './row-schema.ts';
import { clearAfter } from './time-to-live.ts';

const counted = once(() => z.object({ tries: z.int() }));
const hourMilliseconds = 3_600_000;

/** Counts in DynamoDB, under a keyed hash of address and hour: the next hour is another item, so nothing is ever reset. */
export const dynamoVisitCount =
  ({ client, table }: Pick<Records, 'client' | 'table'>, signer: Signer): VisitCount =>
  async (what, address, now) => {
    const hour = now.slice(0, 13);
    const { mac } = await signer.sign('visit-count', `${what} ${address} ${hour}`);
    const over = new Date(Date.parse(now) + 2 * hourMilliseconds).toISOString();
    const { Attributes } = await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: rowFrom({ pk: attemptPartition(mac), sk: sortKeys.attempt }),
        UpdateExpression:
          'ADD tries :one SET #type = :type, #schema = :schema, clearAfter = :clearAfter',
        ExpressionAttributeNames: { '#type': 'type', '#schema': 'schema' },
        ExpressionAttributeValues: rowFrom({
          ':one': 1,
          ':type': 'attempt',
          ':schema': 1,
          ':clearAfter': clearAfter(over).clearAfter,
        }),
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return counted().parse(itemFrom(Attributes ?? {})).tries;
  };

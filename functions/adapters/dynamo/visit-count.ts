import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { once } from '../../../shared/once.ts';
import { type Counted, windowOf } from '../../domain/visits/visits.ts';
import type { Signer } from '../../ports/signer.ts';
import type { VisitCount } from '../../ports/visit-count.ts';
import type { Records } from './case-store.ts';
import { attemptPartition, sortKeys } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { clearAfter } from './time-to-live.ts';

const counted = once(() => z.object({ tries: z.int() }));

/**
 * What a complaint waits for is given up soon, with all the tries that the client makes by itself: it goes on uncounted.
 * A wrong code or secret waits for its count however long that takes, for it is answered by it.
 */
const givenUpSoon: ReadonlySet<Counted> = new Set(['post', 'same-words']);
const patienceMilliseconds = 2_000;

/** Counts in DynamoDB, under a keyed hash of what it is counted of and its window: one update, whatever is counted. */
export const dynamoVisitCount =
  ({ client, table }: Pick<Records, 'client' | 'table'>, signer: Signer): VisitCount =>
  async ({ what, of }, now) => {
    const { name, endsAt } = windowOf(what, now);
    const { mac } = await signer.sign('visit-count', `${what} ${name} ${of}`);
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
          ':clearAfter': clearAfter(endsAt).clearAfter,
        }),
        ReturnValues: 'UPDATED_NEW',
      }),
      givenUpSoon.has(what) ? { abortSignal: AbortSignal.timeout(patienceMilliseconds) } : {},
    );
    return counted().parse(itemFrom(Attributes ?? {})).tries;
  };

import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type SignedIn, sessionForgottenAt } from '../../domain/staff/session.ts';
import type { DeskDoor } from '../../ports/desk-door.ts';
import { batchGet } from './batch-get.ts';
import type { Records } from './case-store.ts';
import { sessionPartition, sortKeys, staffPartition } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { parseSession, parseStaff } from './staff-schemas.ts';
import { clearAfter } from './time-to-live.ts';

type Reading = Pick<Records, 'client' | 'table'>;

/** Staff and their sign-ins in DynamoDB. A sign-in is found by a hash of who and when: no token is kept. */
export const dynamoDeskDoor = (records: Reading): DeskDoor => ({
  lookUp: async (signedIn) => {
    const rows = await batchGet(records, [
      { pk: staffPartition(signedIn.id), sk: sortKeys.staff },
      sessionKey(signedIn),
    ]);
    const staff = rows.find(({ sk }) => sk?.S === sortKeys.staff);
    const session = rows.find(({ sk }) => sk?.S === sortKeys.session);
    return {
      ...(staff !== undefined && { staff: parseStaff(itemFrom(staff)) }),
      ...(session !== undefined && { session: parseSession(itemFrom(session)) }),
    };
  },
  touch: (signedIn, now) => touch(records, signedIn, now),
  end: async (signedIn, now) => {
    await write(records, signedIn, now, 'SET endedAt = :now, usedAt = :now');
  },
});

const sessionKey = ({ id, at }: SignedIn) => ({
  pk: sessionPartition(createHash('sha256').update(`${id} ${at}`).digest('hex')),
  sk: sortKeys.session,
});

const touch = async (
  records: Reading,
  signedIn: SignedIn,
  now: string,
): ReturnType<DeskDoor['touch']> => {
  try {
    await write(records, signedIn, now, 'SET usedAt = :now', 'attribute_not_exists(endedAt)');
    return 'touched';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'ended';
    throw error;
  }
};

const write = (
  { client, table }: Reading,
  signedIn: SignedIn,
  now: string,
  set: string,
  condition?: string,
) =>
  client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: rowFrom(sessionKey(signedIn)),
      UpdateExpression: `${set}, #type = :type, #schema = :schema, clearAfter = :clearAfter`,
      ...(condition !== undefined && { ConditionExpression: condition }),
      ExpressionAttributeNames: { '#type': 'type', '#schema': 'schema' },
      ExpressionAttributeValues: rowFrom({
        ':now': now,
        ':type': 'session',
        ':schema': 1,
        ':clearAfter': clearAfter(sessionForgottenAt(now)).clearAfter,
      }),
    }),
  );

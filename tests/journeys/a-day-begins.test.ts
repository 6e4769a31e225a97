import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import {
  aComplaint,
  builtDist,
  grantsFile,
  itemsOfCase,
  postComplaint,
} from '../support/built-portal.ts';
import {
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';

let home: string;
let platform: Platform;
beforeAll(async () => {
  home = temporaryFolder();
  platform = await startTestPlatform({
    home,
    dist: builtDist(),
    grantsFile: grantsFile(),
    now: '2026-11-22T19:30:00.000Z',
  });
}, platformTimeout);
afterAll(async () => {
  await platform?.stop();
  removeFolder(home);
}, platformTimeout);

/** Sets what stands in the table past everything of ours. */
const set = async (key: object, UpdateExpression: string, values: object): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint: platform.database,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  await client.send(
    new UpdateItemCommand({
      TableName: platform.tableName,
      Key: marshall(key),
      UpdateExpression,
      ExpressionAttributeValues: marshall(values),
    }),
  );
  client.destroy();
};

describe('a day that begins', () => {
  test('finds a case that an earlier version kept, and keeps it where it stands', {
    timeout: platformTimeout,
  }, async () => {
    const { receipt } = await postComplaint(platform.origin, aComplaint(1));
    const reference = receipt?.reference ?? expect.fail('no receipt');
    const record = { pk: `CASE#${reference}`, sk: 'CASE' };
    const placeNow = async () => {
      const items = await itemsOfCase(platform.database, platform.tableName, reference);
      return items.find(({ type }) => type === 'case')?.['due'];
    };
    const place = await placeNow();
    expect(place).toBe(`01 2026-11-23 ${reference}`);

    await set(record, 'SET due = :due REMOVE listing', { ':due': '2026-12-04' });
    // The day was begun before this case was kept: it is left alone until the next.
    await platform.invoke('keep-places', {});
    expect(await placeNow()).toBe('2026-12-04');
    const yesterday = { ':due': '!kept-for yesterday' };
    await set({ pk: 'QUEUE', sk: 'KEPT-FOR' }, 'SET due = :due', yesterday);
    await platform.invoke('keep-places', {});
    expect(await placeNow()).toBe(place);
  });
});

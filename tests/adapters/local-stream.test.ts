import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { localClient } from '../../infra/local/database/local-client.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { eventually } from '../support/eventually.ts';
import {
  fixtureBuild,
  platformTimeout,
  removeFolder,
  startTestPlatform,
  temporaryFolder,
} from '../support/platform.ts';

let home = '';
let dist = '';
let platform: Platform;
const heardFile = () => join(home, 'heard');
const failingFile = () => join(home, 'failing');

/** Writes down every batch it is given; fails for the notice that the file of failures names. */
const listener = () => `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
const failing = () => existsSync('${failingFile()}') ? readFileSync('${failingFile()}', 'utf8') : undefined;
export const handler = async (event) => {
  appendFileSync('${heardFile()}', JSON.stringify(event.Records) + '\\n');
  const failed = event.Records.filter((record) => record.dynamodb.Keys.sk.S === failing());
  return { batchItemFailures: failed.map((record) => ({ itemIdentifier: record.dynamodb.SequenceNumber })) };
};`;

beforeEach(() => {
  home = temporaryFolder();
  dist = fixtureBuild({ 'deliver-notices': listener() });
});
afterEach(async () => {
  await platform.stop();
  removeFolder(home);
  removeFolder(dist);
});

const recordSchema = z.looseObject({
  eventName: z.string(),
  dynamodb: z.looseObject({ Keys: z.object({ sk: z.object({ S: z.string() }) }) }),
});

/** The batches the function was given, each as the sort keys in it. */
const heard = (): readonly (readonly string[])[] =>
  existsSync(heardFile())
    ? readFileSync(heardFile(), 'utf8')
        .trim()
        .split('\n')
        .map((line) => z.array(recordSchema).parse(JSON.parse(line)))
        .map((records) => records.map((record) => record.dynamodb.Keys.sk.S))
    : [];

const write = async (...sortKeys: readonly string[]) => {
  const client = new DynamoDBClient({ ...localClient, endpoint: platform.database });
  for (const sk of sortKeys) {
    const Item = { pk: { S: 'CASE#1' }, sk: { S: sk } };
    await client.send(new PutItemCommand({ TableName: platform.tableName, Item }));
  }
  client.destroy();
};

const touch = async (sk: string) => {
  const client = new DynamoDBClient({ ...localClient, endpoint: platform.database });
  await client.send(
    new UpdateItemCommand({
      TableName: platform.tableName,
      Key: { pk: { S: 'CASE#1' }, sk: { S: sk } },
      UpdateExpression: 'SET #s = :s',
      ExpressionAttributeNames: { '#s': 'state' },
      ExpressionAttributeValues: { ':s': { S: 'sent' } },
    }),
  );
  client.destroy();
};

const failuresKept = () => readdirSync(platform.home.streamFailures);

describe('waking a function from the stream', { timeout: platformTimeout }, () => {
  test('hands over new notices only, by their keys', async () => {
    platform = await startTestPlatform({ home, dist });
    await write('CASE', 'NOTICE#1', 'EVENT#1');
    await touch('NOTICE#1');
    await write('NOTICE#2');
    await eventually(() => expect(heard().flat()).toEqual(['NOTICE#1', 'NOTICE#2']));
    const [first] = readFileSync(heardFile(), 'utf8').split('\n');
    expect(JSON.parse(first ?? '')[0]).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-west-2',
      eventSourceARN: expect.stringContaining('table/heard-bury/stream/'),
      dynamodb: {
        Keys: { pk: { S: 'CASE#1' }, sk: { S: 'NOTICE#1' } },
        SequenceNumber: expect.stringMatching(/^\d+$/),
        StreamViewType: 'KEYS_ONLY',
      },
    });
  });

  test('goes on where it left off after a stop, and hears what came in between', async () => {
    platform = await startTestPlatform({ home, dist });
    await write('NOTICE#1');
    await eventually(() => expect(heard().flat()).toEqual(['NOTICE#1']));
    await platform.stop();
    platform = await startTestPlatform({ home, dist });
    await write('NOTICE#2');
    await eventually(() => expect(heard().flat()).toEqual(['NOTICE#1', 'NOTICE#2']));
  });

  test('reads everything again when the checkpoint is lost', async () => {
    platform = await startTestPlatform({ home, dist });
    await write('NOTICE#1');
    await eventually(() => expect(existsSync(platform.home.checkpoint)).toBe(true));
    await platform.stop();
    writeFileSync(platform.home.checkpoint, '{');
    platform = await startTestPlatform({ home, dist });
    await eventually(() => expect(heard().flat()).toEqual(['NOTICE#1', 'NOTICE#1']));
  });

  test('tries again from the first notice that failed, then puts it aside and goes on', async () => {
    writeFileSync(failingFile(), 'NOTICE#2');
    platform = await startTestPlatform({ home, dist });
    await write('NOTICE#1', 'NOTICE#2');
    await eventually(() => expect(failuresKept()).toHaveLength(1));
    await write('NOTICE#3');
    await eventually(() => expect(heard().flat()).toContain('NOTICE#3'));
    expect(heard().filter((batch) => batch.includes('NOTICE#2')).length).toBeGreaterThanOrEqual(3);
    const kept = readFileSync(join(platform.home.streamFailures, failuresKept()[0] ?? ''), 'utf8');
    expect(JSON.parse(kept)).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted' },
      payload: expect.stringContaining('NOTICE#2'),
    });
  });
});

describe('running a schedule', { timeout: platformTimeout }, () => {
  test('runs once at start and then as often as told, shaped as EventBridge Scheduler does', async () => {
    removeFolder(dist);
    dist = fixtureBuild({
      sweep: `import { appendFileSync } from 'node:fs';
        export const handler = async (event) => appendFileSync('${heardFile()}', JSON.stringify(event) + '\\n');`,
    });
    platform = await startTestPlatform({ home, dist, sweepSeconds: 0.2 });
    const runs = () => readFileSync(heardFile(), 'utf8').trim().split('\n');
    await eventually(() => expect(runs().length).toBeGreaterThan(2));
    expect(JSON.parse(runs()[0] ?? '')).toMatchObject({
      source: 'aws.scheduler',
      'detail-type': 'Scheduled Event',
      detail: '{}',
    });
  });
});

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
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
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

/** The case as it stood before a holiday was added: told dates that are a day too early now. */
const asToldUnderAnOlderTable = async (reference: string): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint: platform.database,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  await client.send(
    new UpdateItemCommand({
      TableName: platform.tableName,
      Key: marshall({ pk: `CASE#${reference}`, sk: 'CASE' }),
      UpdateExpression: 'SET datesTold = :told',
      ExpressionAttributeValues: marshall({
        ':told': [
          { rule: 'triage-check', date: '2026-11-24' },
          { rule: 'stage-1-first', date: '2026-12-03' },
          { rule: 'stage-1-last', date: '2026-12-17' },
        ],
      }),
    }),
  );
  client.destroy();
};

describe('a release that knows a new bank holiday', () => {
  test('moves the dates of a case that was open, and writes to all who were told the old ones, once', {
    timeout: platformTimeout,
  }, async () => {
    const { receipt } = await postComplaint(platform.origin, aComplaint(1));
    const reference = receipt?.reference ?? expect.fail('no receipt');
    await eventually(() => expect(keptMail(home)).toHaveLength(3));
    await asToldUnderAnOlderTable(reference);

    await platform.invoke('keep-dates', {});
    const moved = () => keptMail(home).filter(({ subject }) => /moved/.test(subject));
    await eventually(() => expect(moved()).toHaveLength(3));
    expect(
      moved()
        .flatMap(({ destinations }) => destinations)
        .sort(),
    ).toEqual([
      'advocacy-inbox@heard.example',
      'complaints-team@heard.example',
      'sam1@example.com',
    ]);

    await platform.invoke('keep-dates', {});
    const items = await itemsOfCase(platform.database, platform.tableName, reference);
    expect(items.filter(({ event }) => event === 'dates-moved')).toHaveLength(1);
    expect(items.filter(({ type }) => type === 'notice')).toHaveLength(6);
  });
});

import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Platform } from '../../infra/local/platform.ts';
import { sendCounts } from '../faults/seeded/reckoning.ts';

/** How many notices are owed at this moment. */
const backlog = async (platform: Platform): Promise<number> => {
  const client = new DynamoDBClient({
    endpoint: platform.database,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'tests', secretAccessKey: 'tests' },
  });
  let count = 0;
  const pages = paginateQuery(
    { client },
    {
      TableName: platform.tableName,
      IndexName: 'owed',
      Select: 'COUNT',
      KeyConditionExpression: 'owed = :owed',
      ExpressionAttributeValues: marshall({ ':owed': 'notice' }),
    },
  );
  for await (const { Count = 0 } of pages) count += Count;
  client.destroy();
  return count;
};

const lookAgain = 2_000;
const longest = 3_600_000;

/** Waits until nothing is owed any more; gives what was owed at first and how many seconds it took. */
export const drain = async (platform: Platform) => {
  const start = performance.now();
  const before = await backlog(platform);
  let left = before;
  while (left > 0 && performance.now() - start < longest) {
    await setTimeout(lookAgain);
    left = await backlog(platform);
  }
  return { before, left, seconds: (performance.now() - start) / 1000 };
};

/** Counts what went astray: letters that never went, went twice, or belong to nothing that was taken. */
export const lettersAstray = (home: string, references: readonly string[], lettersEach: number) => {
  const counts = sendCounts(home);
  const known = new Set(references);
  const lettersOf = new Map<string, number>();
  let twice = 0;
  let strange = 0;
  for (const [id, count] of counts) {
    const reference = id.slice(0, id.indexOf('.'));
    lettersOf.set(reference, (lettersOf.get(reference) ?? 0) + 1);
    if (count > 1) twice += 1;
    if (!known.has(reference)) strange += 1;
  }
  const missing = references.filter((one) => (lettersOf.get(one) ?? 0) < lettersEach).length;
  return { letters: counts.size, missing, twice, strange };
};

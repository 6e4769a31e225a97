import { BatchGetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { CaseFile } from '../../domain/case/case-file.ts';
import { forgottenAt } from '../../domain/case/status-attempts.ts';
import type { StatusRecords } from '../../ports/status-records.ts';
import type { Records } from './case-store.ts';
import { parseCaseRecord } from './item-schemas.ts';
import { attemptPartition, casePartition, sortKeys } from './keys.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { parseNotice } from './notice-schemas.ts';
import {
  parseAsked,
  parseAttempts,
  parseEventSeen,
  parseStatusLock,
  parseTaskSeen,
} from './status-schemas.ts';
import { clearAfter } from './time-to-live.ts';

type Reading = Pick<Records, 'client' | 'table'>;

/** What a status page is drawn from, in DynamoDB. The words of a case are in ranges of its keys that are never read. */
export const dynamoStatusRecords = (records: Reading): StatusRecords => ({
  lookUp: (reference, attemptKey) => lookUp(records, reference, attemptKey),
  keepAttempts: async (attemptKey, attempts) => {
    await records.client.send(
      new PutItemCommand({
        TableName: records.table,
        Item: rowFrom({
          ...attemptKeys(attemptKey),
          type: 'attempts',
          schema: 1,
          ...clearAfter(forgottenAt(attempts)),
          ...attempts,
        }),
      }),
    );
  },
  load: (reference) => load(records, reference),
});

const attemptKeys = (attemptKey: string) => ({
  pk: attemptPartition(attemptKey),
  sk: sortKeys.attempts,
});

const lookUp = async (
  { client, table }: Reading,
  reference: string,
  attemptKey: string,
): ReturnType<StatusRecords['lookUp']> => {
  const lockKeys = { pk: casePartition(reference), sk: sortKeys.status };
  const { Responses, UnprocessedKeys } = await client.send(
    new BatchGetItemCommand({
      RequestItems: {
        [table]: {
          Keys: [lockKeys, attemptKeys(attemptKey)].map(rowFrom),
          ConsistentRead: true,
        },
      },
    }),
  );
  // Half an answer would take a right secret for a wrong one.
  if (UnprocessedKeys?.[table] !== undefined)
    throw new Error('The records were too busy to be read');
  const rows = new Map((Responses?.[table] ?? []).map((row) => [row['sk']?.S, row] as const));
  const lock = rows.get(sortKeys.status);
  const attempts = rows.get(sortKeys.attempts);
  return {
    ...(lock !== undefined && { lock: parseStatusLock(itemFrom(lock)) }),
    ...(attempts !== undefined && { attempts: parseAttempts(itemFrom(attempts)) }),
  };
};

// In the order of the keys: what was asked, the case, what happened; then what was written; then what people must do.
const ranges = [
  [sortKeys.asked(''), sortKeys.lastEvent],
  [sortKeys.notice(''), sortKeys.lastNotice],
  [sortKeys.task(''), sortKeys.lastTask],
] as const;

const load = async (records: Reading, reference: string): Promise<CaseFile | undefined> => {
  const [about = [], notices = [], tasks = []] = await Promise.all(
    ranges.map(([from, to]) => range(records, casePartition(reference), from, to)),
  );
  const record = about.find((row) => row['type']?.S === 'case');
  if (record === undefined) return undefined;
  const ofType = (type: string) =>
    about.filter((row) => row['type']?.S === type).map((row) => itemFrom(row));
  return {
    record: parseCaseRecord(itemFrom(record)),
    events: ofType('event').map(parseEventSeen),
    notices: notices.map((row) => parseNotice(itemFrom(row))),
    openTasks: tasks
      .map((row) => parseTaskSeen(itemFrom(row)))
      .flatMap(({ kind, state }) => (state === 'open' ? [kind] : [])),
    asked: ofType('asked')
      .map(parseAsked)
      .sort((a, b) => a.at.localeCompare(b.at)),
  };
};

const range = async (
  { client, table }: Reading,
  pk: string,
  from: string,
  to: string,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let after: Row | undefined;
  do {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: rowFrom({ ':pk': pk, ':from': from, ':to': to }),
        ConsistentRead: true,
        ...(after !== undefined && { ExclusiveStartKey: after }),
      }),
    );
    rows.push(...(Items ?? []));
    after = LastEvaluatedKey;
  } while (after !== undefined);
  return rows;
};

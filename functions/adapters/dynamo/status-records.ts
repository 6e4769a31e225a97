import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { CaseFile } from '../../domain/case/case-file.ts';
import type { StatusLock, StatusRecords } from '../../ports/status-records.ts';
import type { Records } from './case-store.ts';
import { everyRow } from './every-row.ts';
import { parseCaseRecord } from './item-schemas.ts';
import { casePartition, sortKeys } from './keys.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { parseNotice } from './notice-schemas.ts';
import { parseAsked, parseEventSeen, parseStatusLock, parseTaskSeen } from './status-schemas.ts';

type Reading = Pick<Records, 'client' | 'table'>;

/** What a status page is drawn from, in DynamoDB. The words of a case are in ranges of its keys that are never read. */
export const dynamoStatusRecords = (records: Reading): StatusRecords => ({
  lookUp: (reference) => lookUp(records, reference),
  load: (reference) => load(records, reference),
});

const lookUp = async (
  { client, table }: Reading,
  reference: string,
): Promise<StatusLock | undefined> => {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: table,
      Key: rowFrom({ pk: casePartition(reference), sk: sortKeys.status }),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parseStatusLock(itemFrom(Item));
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

const range = (records: Reading, pk: string, from: string, to: string): Promise<readonly Row[]> =>
  everyRow(records, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: rowFrom({ ':pk': pk, ':from': from, ':to': to }),
    ConsistentRead: true,
  });

import {
  BatchGetItemCommand,
  type QueryCommandInput,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseEvent } from '../../domain/case/case-event.ts';
import type { StandingNotice } from '../../domain/notice/stuck.ts';
import type { NoticeKey } from '../../ports/owed-notices.ts';
import type { Listed, NoticeInCase, StuckNotices } from '../../ports/stuck-notices.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import { eventItem } from './case-items.ts';
import type { Records } from './case-store.ts';
import { everyRow } from './every-row.ts';
import { parseCaseRecord } from './item-schemas.ts';
import {
  noticeKeyFrom,
  noticePartition,
  noticeReferenceFrom,
  sortKeys,
  trackerDayFrom,
} from './keys.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { noticeListings } from './notice-listing.ts';
import { parseAnyNotice } from './notice-schemas.ts';
import { patiently } from './patiently.ts';

/**
 * What is stuck, from the `owed` index: a notice that failed stays in it under `stuck`, from when it failed, so that it
 * is found without a scan. The index has keys only; each notice is then read from the table itself.
 */
export const dynamoStuckNotices = (records: Records): StuckNotices => ({
  listed: (until) => listed(records, until),
  ofCase: async (reference) => (await everyRow(records, noticesOfCase(reference))).map(standing),
  load: (key) => load(records, key.reference, key.noticeId),
  putBack: (notice, event, tasks) => putBack(records, notice, event, tasks),
});

type Listing = Omit<QueryCommandInput, 'TableName'>;

const listing = { IndexName: 'owed' } as const;

const failed: Listing = {
  KeyConditionExpression: 'owed = :stuck',
  ExpressionAttributeValues: rowFrom({ ':stuck': noticeListings.stuck }),
};

const owedBy = (until: string): Listing => ({
  KeyConditionExpression: 'owed = :notice AND nextAt <= :until',
  ExpressionAttributeValues: rowFrom({ ':notice': noticeListings.owed, ':until': until }),
});

const noticesOfCase = (reference: string): Listing => ({
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :notice)',
  ExpressionAttributeValues: rowFrom({
    ':pk': noticePartition(reference),
    ':notice': sortKeys.notice(''),
  }),
  ConsistentRead: true,
});

const mostKeys = 100;

const listed = async (records: Records, until: string): Promise<Listed> => {
  const rows = [
    ...(await everyRow(records, { ...listing, ...failed })),
    ...(await everyRow(records, { ...listing, ...owedBy(until) })),
  ];
  const keys = rows.flatMap(({ pk, sk }) =>
    pk === undefined || sk === undefined ? [] : [{ pk, sk }],
  );
  const read: ReadRow[] = [];
  for (let from = 0; from < keys.length; from += mostKeys) {
    read.push(...(await getAll(records, keys.slice(from, from + mostKeys))).map(readRow));
  }
  return {
    notices: read.flatMap(({ notice }) => notice ?? []),
    unreadable: read.flatMap(({ unreadable }) => unreadable ?? []),
  };
};

type ReadRow = { readonly notice?: StandingNotice; readonly unreadable?: NoticeKey };

// What no version of ours would write must not hide the rest from whoever looks.
const readRow = (row: Row): ReadRow => {
  try {
    return { notice: standing(row) };
  } catch {
    const key = noticeKeyFrom(row['pk']?.S ?? '', row['sk']?.S ?? '');
    return key === undefined ? {} : { unreadable: key };
  }
};

const getAll = async ({ client, table }: Records, keys: Row[]): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let left = keys;
  while (left.length > 0) {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({
        RequestItems: { [table]: { Keys: left, ConsistentRead: true } },
      }),
    );
    rows.push(...(Responses?.[table] ?? []));
    left = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return rows;
};

const standing = (row: Row): StandingNotice => ({
  ...parseAnyNotice(itemFrom(row)),
  reference: noticeReferenceFrom(row['pk']?.S ?? '') ?? '',
});

const load = async (
  records: Records,
  reference: string,
  noticeId: string,
): Promise<NoticeInCase | undefined> => {
  const wanted = [sortKeys.notice(noticeId), sortKeys.record];
  const rows = await getAll(
    records,
    wanted.map((sk) => rowFrom({ pk: noticePartition(reference), sk })),
  );
  const [notice, record] = wanted.map((wantedKey) => rows.find(({ sk }) => sk?.S === wantedKey));
  const isWhole = record !== undefined || trackerDayFrom(reference) !== undefined;
  if (notice === undefined || !isWhole) return undefined;
  return { notice: standing(notice), record: record && parseCaseRecord(itemFrom(record)) };
};

const putBack = async (
  records: Records,
  notice: StandingNotice,
  event: CaseEvent,
  tasks: readonly string[],
): Promise<'put-back' | 'changed-meanwhile'> => {
  const outcome = await patiently(records.patience, () =>
    tryPutting(records, notice, event, tasks),
  );
  if (outcome === 'again') throw new Error('The records stayed busy and nothing was put back');
  return outcome;
};

// Every try so far is settled by whoever asks: a new one starts with none unknown.
const tryPutting = async (
  { client, table: TableName }: Records,
  { reference, id, state, attempts }: StandingNotice,
  event: CaseEvent,
  tasks: readonly string[],
): Promise<'put-back' | 'changed-meanwhile' | 'again'> => {
  const pk = noticePartition(reference);
  const owe = {
    TableName,
    Key: rowFrom({ pk, sk: sortKeys.notice(id) }),
    ConditionExpression: '#state = :before AND attempts = :attempts',
    UpdateExpression:
      'SET #state = :pending, owed = :notice, nextAt = :at, dueAt = :at, settled = :attempts REMOVE fate, messageId',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: rowFrom({
      ':before': state,
      ':attempts': attempts,
      ':pending': 'pending',
      ':notice': noticeListings.owed,
      ':at': event.at,
    }),
  };
  const item = eventItem(pk, event, `${id}#${attempts}`);
  try {
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Update: owe },
          { Put: { TableName, Item: rowFrom(item) } },
          ...tasks.map((task) => ({
            Delete: { TableName, Key: rowFrom({ pk, sk: sortKeys.task(task) }) },
          })),
        ],
      }),
    );
    return 'put-back';
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (reasons === undefined) throw error;
    if (isPassing(reasons)) return 'again';
    if (conditionFailed(reasons[0])) return 'changed-meanwhile';
    throw error;
  }
};

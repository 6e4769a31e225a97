import {
  ConditionalCheckFailedException,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseEvent } from '../../domain/case/case-event.ts';
import type { CaseTask } from '../../domain/case/case-task.ts';
import type { ClaimedNotice, DeliveryResult } from '../../domain/notice/delivery.ts';
import type {
  ClaimOutcome,
  DuePage,
  Lease,
  NoticeKey,
  OwedNotices,
} from '../../ports/owed-notices.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import { eventItem, taskItem } from './case-items.ts';
import type { Records } from './case-store.ts';
import { noticeKeyFrom, noticePartition, sortKeys, trackerDayFrom } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { listingAfter, noticeListings } from './notice-listing.ts';
import { parseAnyNotice } from './notice-schemas.ts';
import { loadOwedLetter } from './owed-letter.ts';
import { loadOwedTracker } from './owed-tracker.ts';
import { pageKeyFrom, pageKeyOf } from './page-key.ts';
import { patiently } from './patiently.ts';

/** Owed notices in DynamoDB. Each step touches one item by its condition; the outcome and its event go together. */
export const dynamoOwedNotices = (records: Records): OwedNotices => ({
  load: async (key) =>
    trackerDayFrom(key.reference) === undefined ? loadOwedLetter(records, key) : undefined,
  loadTracker: async ({ reference, noticeId }) => {
    const day = trackerDayFrom(reference);
    return day === undefined ? undefined : loadOwedTracker(records, day, noticeId);
  },
  claim: (key, lease) => claim(records, key, lease),
  record: (notice, result, event, task) => record(records, notice, result, event, task),
  due: (now, limit, after) => due(records, now, limit, after),
});

const claim = async (
  { client, table }: Records,
  { reference, noticeId }: NoticeKey,
  lease: Lease,
): Promise<ClaimOutcome> => {
  try {
    const { Attributes } = await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: rowFrom({ pk: noticePartition(reference), sk: sortKeys.notice(noticeId) }),
        ConditionExpression: 'owed = :notice AND nextAt <= :now',
        UpdateExpression:
          'SET #state = :leased, leaseId = :lease, nextAt = :until ADD attempts :one',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: rowFrom({
          ':notice': noticeListings.owed,
          ':now': lease.now,
          ':leased': 'leased',
          ':lease': lease.id,
          ':until': lease.until,
          ':one': 1,
        }),
        ReturnValues: 'ALL_NEW',
      }),
    );
    const { id, kind, reader, dueAt, attempts, settled, tries } = parseAnyNotice(
      itemFrom(Attributes ?? {}),
    );
    return {
      kind: 'claimed',
      notice: { reference, id, kind, reader, dueAt, attempts, settled, tries, leaseId: lease.id },
    };
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { kind: 'not-owed' };
    throw error;
  }
};

const record = async (
  records: Records,
  notice: ClaimedNotice,
  result: DeliveryResult,
  event: CaseEvent,
  task: CaseTask | undefined,
): Promise<'recorded' | 'lost'> => {
  const outcome = await patiently(records.patience, () =>
    tryRecording(records, notice, result, event, task),
  );
  if (outcome === 'again')
    throw new Error('The records stayed busy and an outcome was not recorded');
  return outcome;
};

const tryRecording = async (
  { client, table: TableName }: Records,
  notice: ClaimedNotice,
  result: DeliveryResult,
  event: CaseEvent,
  task: CaseTask | undefined,
): Promise<'recorded' | 'lost' | 'again'> => {
  const pk = noticePartition(notice.reference);
  const items = [
    eventItem(pk, event, `${notice.id}#${notice.attempts}`),
    ...(task === undefined ? [] : [taskItem(pk, task, 'beside')]),
  ];
  try {
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Update: { TableName, ...outcomeUpdate(pk, notice, result, event.at) } },
          ...items.map((item) => ({ Put: { TableName, Item: rowFrom(item) } })),
        ],
      }),
    );
    return 'recorded';
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (reasons === undefined) throw error;
    if (isPassing(reasons)) return 'again';
    if (conditionFailed(reasons[0])) return 'lost';
    throw error;
  }
};

const outcomeUpdate = (pk: string, notice: ClaimedNotice, result: DeliveryResult, at: string) => {
  const listed = listingAfter(result, at);
  return {
    Key: rowFrom({ pk, sk: sortKeys.notice(notice.id) }),
    ConditionExpression: 'leaseId = :lease AND #state = :leased',
    UpdateExpression: `SET ${[
      '#state = :state, lastCode = :code, tries = :tries',
      ...(result.template === undefined ? [] : ['template = :template']),
      ...(result.messageId === undefined ? [] : ['messageId = :messageId']),
      ...(listed === undefined ? [] : ['owed = :owed, nextAt = :nextAt']),
    ].join(
      ', ',
    )} REMOVE leaseId${listed === undefined ? ', owed, nextAt' : ''} ADD settled :settled`,
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: rowFrom({
      ':lease': notice.leaseId,
      ':leased': 'leased',
      ':state': result.state,
      ':code': result.code,
      ':tries': result.tries ?? notice.tries,
      ':template': result.template,
      ':messageId': result.messageId,
      ':owed': listed?.owed,
      ':nextAt': listed?.nextAt,
      ':settled': result.settles ? 1 : 0,
    }),
  };
};

const due = async (
  { client, table }: Records,
  now: string,
  limit: number,
  after: string | undefined,
): Promise<DuePage> => {
  const { Items, LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'owed',
      KeyConditionExpression: 'owed = :owed AND nextAt <= :now',
      ExpressionAttributeValues: rowFrom({ ':owed': 'notice', ':now': now }),
      Limit: limit,
      ...(after !== undefined && { ExclusiveStartKey: pageKeyFrom(after) }),
    }),
  );
  const keys = (Items ?? []).flatMap(
    (row) => noticeKeyFrom(row['pk']?.S ?? '', row['sk']?.S ?? '') ?? [],
  );
  const since = Items?.[0]?.['nextAt']?.S;
  return {
    keys,
    ...(since === undefined ? {} : { since }),
    ...(LastEvaluatedKey === undefined ? {} : { after: pageKeyOf(LastEvaluatedKey) }),
  };
};

import { GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { NoticeInPost } from '../../domain/notice/mail-news.ts';
import type { NoticeKey } from '../../ports/owed-notices.ts';
import type { ReturnedAddress } from '../../ports/returned-address.ts';
import type { SentNotices } from '../../ports/sent-notices.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import { eventItem, type Item, returnedItem, taskItem } from './case-items.ts';
import type { Records } from './case-store.ts';
import { noticePartition, sortKeys } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { listingAfter } from './notice-listing.ts';
import { parseAnyNotice } from './notice-schemas.ts';
import { patiently } from './patiently.ts';

/** Notices whose mail has left, in DynamoDB. News of it changes one item, over what it was decided on. */
export const dynamoSentNotices = (records: Records): SentNotices => ({
  find: (key) => find(records, key),
  keep: async (key, before, outcome, address) => {
    const kept = await patiently(records.patience, () =>
      tryKeeping(records, key, before, outcome, address),
    );
    if (kept === 'again') throw new Error('The records stayed busy and news was not written');
    return kept;
  },
});

const find = async (
  { client, table }: Records,
  { reference, noticeId }: NoticeKey,
): Promise<NoticeInPost | undefined> => {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: table,
      Key: rowFrom({ pk: noticePartition(reference), sk: sortKeys.notice(noticeId) }),
      ConsistentRead: true,
    }),
  );
  if (Item === undefined) return undefined;
  const { id, kind, reader, state, attempts, messageId, fate } = parseAnyNotice(itemFrom(Item));
  return { id, kind, reader, state, attempts, messageId: messageId ?? undefined, fate };
};

type Keepable = Parameters<SentNotices['keep']>[2];
type Change = Extract<Keepable, { kind: 'changed' }>;

const tryKeeping = async (
  { client, table: TableName }: Records,
  { reference }: NoticeKey,
  before: NoticeInPost,
  outcome: Keepable,
  address: ReturnedAddress | undefined,
): Promise<'kept' | 'changed-meanwhile' | 'again'> => {
  const pk = noticePartition(reference);
  const puts = itemsOf(pk, before, outcome, address).map((item) => ({
    Put: { TableName, Item: rowFrom(item) },
  }));
  const updates =
    outcome.kind === 'changed' ? [{ Update: { TableName, ...update(pk, before, outcome) } }] : [];
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems: [...updates, ...puts] }));
    return 'kept';
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (reasons === undefined) throw error;
    if (isPassing(reasons)) return 'again';
    if (conditionFailed(reasons[0])) return 'changed-meanwhile';
    throw error;
  }
};

// News has a time and a message of its own, so the same news has the same key and is written once.
const itemsOf = (
  pk: string,
  { id }: NoticeInPost,
  outcome: Keepable,
  address: ReturnedAddress | undefined,
): readonly Item[] => {
  const messageId = 'messageId' in outcome.event ? outcome.event.messageId : '';
  const task = outcome.kind === 'changed' ? outcome.task : undefined;
  return [
    eventItem(pk, outcome.event, `${id}#${messageId}`),
    ...(task === undefined ? [] : [taskItem(pk, task, 'beside')]),
    ...(address === undefined ? [] : [returnedItem(pk, address)]),
  ];
};

const update = (pk: string, before: NoticeInPost, change: Change) => {
  const listed = listingAfter({ state: change.state, nextAt: change.watchUntil }, change.event.at);
  return {
    Key: rowFrom({ pk, sk: sortKeys.notice(before.id) }),
    ConditionExpression: `#state = :before AND attempts = :attempts AND ${
      before.fate === undefined ? 'attribute_not_exists(fate)' : 'fate = :beforeFate'
    }`,
    UpdateExpression: `SET #state = :state, fate = :fate, messageId = :messageId, lastCode = :code${
      listed === undefined ? ' REMOVE owed, nextAt' : ', owed = :owed, nextAt = :nextAt'
    }`,
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: rowFrom({
      ':before': before.state,
      ':attempts': before.attempts,
      ':beforeFate': before.fate,
      ':state': change.state,
      ':fate': change.fate,
      ':messageId': change.messageId,
      ':code': 'code' in change.event ? change.event.code : change.fate,
      ':owed': listed?.owed,
      ':nextAt': listed?.nextAt,
    }),
  };
};

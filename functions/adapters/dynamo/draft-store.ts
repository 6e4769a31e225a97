import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { once } from '../../../shared/once.ts';
import type { DraftStore, KeptDraft } from '../../ports/draft-store.ts';
import type { Records } from './case-store.ts';
import { draftPartition, sortKeys } from './keys.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { version1 } from './row-schema.ts';
import { clearAfter } from './time-to-live.ts';

const kept = once(() =>
  z.object({
    ...version1(),
    place: z.string(),
    revision: z.string(),
    sealed: z.instanceof(Uint8Array),
    keptUntil: z.string(),
  }),
);

const draftFrom = (row: Row): KeptDraft => {
  const { place, revision, sealed, keptUntil } = kept().parse(itemFrom(row));
  return { place, revision, sealed, keptUntil };
};

const keyOf = (place: string): Row => rowFrom({ pk: draftPartition(place), sk: sortKeys.draft });

const rowOf = (draft: KeptDraft): Row => ({
  ...keyOf(draft.place),
  ...rowFrom({ type: 'draft', schema: 1, ...draft, ...clearAfter(draft.keptUntil) }),
});

/** What stood in the way of a write, or nothing when it was something else. */
const stoodThere = (error: unknown): { readonly row?: Row | undefined } => {
  if (error instanceof ConditionalCheckFailedException) return { row: error.Item };
  throw error;
};

/** Unfinished forms in DynamoDB: one item each, sealed, under a place that only its code leads to. */
export const dynamoDraftStore = ({
  client,
  table: TableName,
}: Pick<Records, 'client' | 'table'>): DraftStore => ({
  keepNew: async (draft) => {
    try {
      const ConditionExpression = 'attribute_not_exists(pk)';
      await client.send(new PutItemCommand({ TableName, Item: rowOf(draft), ConditionExpression }));
      return 'kept';
    } catch (error) {
      stoodThere(error);
      return 'taken';
    }
  },
  replace: async (draft, from, now) => {
    try {
      await client.send(
        new PutItemCommand({
          TableName,
          Item: rowOf(draft),
          ConditionExpression: 'revision = :from AND keptUntil > :now',
          ExpressionAttributeValues: rowFrom({ ':from': from, ':now': now }),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return { kind: 'saved' };
    } catch (error) {
      const { row } = stoodThere(error);
      const stood = row && draftFrom(row);
      return stood === undefined || stood.keptUntil <= now
        ? { kind: 'gone' }
        : { kind: 'newer', revision: stood.revision };
    }
  },
  find: async (place, now) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: keyOf(place), ConsistentRead: true }),
    );
    const draft = Item && draftFrom(Item);
    return draft !== undefined && draft.keptUntil > now ? draft : undefined;
  },
  remove: async (place, revisions) => {
    try {
      await client.send(
        new DeleteItemCommand({ TableName, Key: keyOf(place), ...whileOneOf(revisions) }),
      );
      return 'gone';
    } catch (error) {
      stoodThere(error);
      return 'other';
    }
  },
});

const whileOneOf = (revisions: readonly string[] | undefined) => {
  if (revisions === undefined) return {};
  const named = revisions.map((revision, at) => [`:r${at}`, revision] as const);
  const list = named.map(([name]) => name).join(', ');
  return {
    ConditionExpression: `attribute_not_exists(pk) OR revision IN (${list})`,
    ExpressionAttributeValues: rowFrom(Object.fromEntries(named)),
  };
};

import {
  type _Record,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  ResourceNotFoundException,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Places } from './checkpoint.ts';

/** What one look at a shard found. */
export type Look = {
  readonly records: readonly _Record[];
  /** Where to look next; nothing when the shard is closed and read to its end. */
  readonly next: string | undefined;
};

/** The stream of the table, or nothing while there is none. */
export const findStream = async (
  client: DynamoDBStreamsClient,
  tableName: string,
): Promise<string | undefined> => {
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  return Streams.at(-1)?.StreamArn;
};

/** Every shard of the stream that still exists. */
export const listShards = async (
  client: DynamoDBStreamsClient,
  stream: string,
): Promise<readonly Shard[]> => {
  const shards: Shard[] = [];
  let last: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({
        StreamArn: stream,
        ...(last === undefined ? {} : { ExclusiveStartShardId: last }),
      }),
    );
    shards.push(...(StreamDescription?.Shards ?? []));
    last = StreamDescription?.LastEvaluatedShardId;
  } while (last !== undefined);
  return shards;
};

/** The shards to read now: not finished, and whose parent is finished or gone, so that order is kept. */
export const readableShards = (shards: readonly Shard[], places: Places): readonly string[] => {
  const present = new Set(shards.map((shard) => shard.ShardId));
  const isWaiting = (parent: string | undefined): boolean =>
    parent !== undefined && present.has(parent) && places.shards[parent] !== 'done';
  return shards
    .filter((shard) => !isWaiting(shard.ParentShardId))
    .flatMap((shard) => shard.ShardId ?? [])
    .filter((id) => places.shards[id] !== 'done');
};

const iteratorAt = async (
  client: DynamoDBStreamsClient,
  stream: string,
  shard: string,
  after: string | undefined,
): Promise<string | undefined> => {
  const place =
    after === undefined
      ? { ShardIteratorType: 'TRIM_HORIZON' as const }
      : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: after };
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamArn: stream, ShardId: shard, ...place }),
  );
  return ShardIterator;
};

const isTrimmed = (error: unknown): boolean =>
  error instanceof TrimmedDataAccessException || error instanceof ResourceNotFoundException;

/** An iterator just after the place kept for this shard, or at its beginning when that place is gone. */
export const openShard = async (
  client: DynamoDBStreamsClient,
  places: Places,
  shard: string,
): Promise<string | undefined> => {
  const kept = places.shards[shard];
  const after = kept === undefined || kept === 'done' ? undefined : kept.after;
  try {
    return await iteratorAt(client, places.stream, shard, after);
  } catch (error) {
    if (after === undefined || !isTrimmed(error)) throw error;
    return iteratorAt(client, places.stream, shard, undefined);
  }
};

/** Looks once; gives nothing when the iterator is too old and the shard must be opened again. */
export const lookAt = async (
  client: DynamoDBStreamsClient,
  iterator: string,
): Promise<Look | undefined> => {
  try {
    const { Records = [], NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: 1000 }),
    );
    return { records: Records, next: NextShardIterator };
  } catch (error) {
    if (error instanceof ExpiredIteratorException || isTrimmed(error)) return undefined;
    throw error;
  }
};

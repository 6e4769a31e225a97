import { type _Record, DynamoDBStreamsClient, type Shard } from '@aws-sdk/client-dynamodb-streams';
import { localClient } from '../database/local-client.ts';
import { pause } from '../pause.ts';
import { offsetReader, type SharedOffset } from '../shared-offset.ts';
import type { Checkpoints, Places } from './checkpoint.ts';
import { deliverBatch } from './deliver-batch.ts';
import { findStream, listShards, lookAt, openShard, readableShards } from './shards.ts';
import { passes, type StreamRecord, type StreamTrigger, streamRecord } from './stream-event.ts';

export type PollerOptions = {
  readonly name: string;
  readonly trigger: StreamTrigger;
  readonly endpoint: string;
  readonly tableName: string;
  readonly checkpoints: Checkpoints;
  readonly invoke: (event: unknown) => Promise<unknown>;
  readonly offset: SharedOffset;
  readonly giveUp: (shard: string, stream: string, records: readonly StreamRecord[]) => void;
  readonly onTrouble: (error: unknown) => void;
};

/** The poller of one function. */
export type Poller = {
  /** Starts no more work, at once. */
  readonly halt: () => void;
  /** Resolves when what was under way has been dealt with and noted. */
  readonly ended: Promise<void>;
};

const quickMilliseconds = 200;
const idleMilliseconds = 500;
const relistMilliseconds = 30_000;

type State = {
  readonly client: DynamoDBStreamsClient;
  readonly iterators: Map<string, string>;
  readonly signal: AbortSignal;
  places: Places | undefined;
  shards: readonly Shard[];
  listedAt: number;
};

const batches = (records: readonly _Record[], size: number): readonly (readonly _Record[])[] =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, index) =>
    records.slice(index * size, (index + 1) * size),
  );

const note = (
  options: PollerOptions,
  state: State,
  shard: string,
  place: Places['shards'][string],
) => {
  if (state.places === undefined) return;
  state.places = { ...state.places, shards: { ...state.places.shards, [shard]: place } };
  options.checkpoints.write(options.name, state.places);
};

/** Hands the records of one look over; gives whether all of them are dealt with. */
const deliver = async (
  options: PollerOptions,
  state: State,
  shard: string,
  records: readonly _Record[],
): Promise<boolean> => {
  const { trigger } = options;
  const offsetMilliseconds = offsetReader(options.offset)();
  const stream = state.places?.stream ?? '';
  const wanted = records.filter((record) => passes(record, trigger));
  for (const batch of batches(wanted, trigger.batchSize)) {
    const isDone = await deliverBatch(
      batch.map((record) => streamRecord(record, stream, offsetMilliseconds)),
      {
        invoke: options.invoke,
        maxAttempts: trigger.maxAttempts,
        signal: state.signal,
        giveUp: (failed) => options.giveUp(shard, stream, failed),
      },
    );
    if (!isDone) return false;
    const after = batch.at(-1)?.dynamodb?.SequenceNumber;
    if (after !== undefined) note(options, state, shard, { after });
  }
  const after = records.at(-1)?.dynamodb?.SequenceNumber;
  if (after !== undefined) note(options, state, shard, { after });
  return true;
};

/** Looks at one shard once; gives how many records it held. */
const readShard = async (options: PollerOptions, state: State, shard: string): Promise<number> => {
  if (state.places === undefined) return 0;
  const iterator =
    state.iterators.get(shard) ?? (await openShard(state.client, state.places, shard));
  const look = iterator === undefined ? undefined : await lookAt(state.client, iterator);
  // Until this look is dealt with, a failure on the way means opening the shard at its kept place again.
  state.iterators.delete(shard);
  if (look === undefined) return 0;
  if (!(await deliver(options, state, shard, look.records))) return 0;
  if (look.next === undefined) {
    note(options, state, shard, 'done');
    state.listedAt = 0;
  } else {
    state.iterators.set(shard, look.next);
  }
  return look.records.length;
};

const relist = async (options: PollerOptions, state: State): Promise<void> => {
  if (Date.now() - state.listedAt < relistMilliseconds) return;
  const stream = await findStream(state.client, options.tableName);
  if (stream === undefined) return;
  if (state.places?.stream !== stream) {
    const kept = options.checkpoints.read(options.name);
    state.places = kept?.stream === stream ? kept : { stream, shards: {} };
    state.iterators.clear();
  }
  state.shards = await listShards(state.client, stream);
  state.listedAt = Date.now();
};

const round = async (options: PollerOptions, state: State): Promise<number> => {
  await relist(options, state);
  let found = 0;
  if (state.places === undefined) return found;
  for (const shard of readableShards(state.shards, state.places)) {
    if (state.signal.aborted) break;
    found += await readShard(options, state, shard);
  }
  return found;
};

const poll = async (options: PollerOptions, state: State): Promise<void> => {
  let wait = quickMilliseconds;
  while (!state.signal.aborted) {
    try {
      const found = await round(options, state);
      wait = found > 0 ? quickMilliseconds : Math.min(wait * 1.25, idleMilliseconds);
    } catch (error) {
      options.onTrouble(error);
      state.listedAt = 0;
      wait = idleMilliseconds;
    }
    await pause(wait, state.signal);
  }
  state.client.destroy();
};

/** Reads the table's real stream for one function, from where it left off. */
export const startPoller = (options: PollerOptions): Poller => {
  const stopping = new AbortController();
  const client = new DynamoDBStreamsClient({ ...localClient, endpoint: options.endpoint });
  const state: State = {
    client,
    iterators: new Map(),
    signal: stopping.signal,
    places: undefined,
    shards: [],
    listedAt: 0,
  };
  return { halt: () => stopping.abort(), ended: poll(options, state) };
};

import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import type { Trigger } from '../../service.ts';

export type StreamTrigger = Extract<Trigger, { kind: 'stream' }>;

/** One record as Lambda's event source mapping hands it over: keys only. */
export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion: '1.1';
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: 'eu-west-2';
  readonly eventSourceARN: string;
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Readonly<Record<string, { readonly S?: string }>>;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: 'KEYS_ONLY';
  };
};

const keysOf = (record: _Record): StreamRecord['dynamodb']['Keys'] =>
  Object.fromEntries(
    Object.entries(record.dynamodb?.Keys ?? {}).map(([name, value]) => [
      name,
      value.S === undefined ? {} : { S: value.S },
    ]),
  );

/** Whether the trigger's filter lets this record through; the others never reach the function. */
export const passes = (record: _Record, { eventName, sortKeyPrefix }: StreamTrigger): boolean =>
  record.eventName === eventName &&
  (record.dynamodb?.Keys?.['sk']?.S ?? '').startsWith(sortKeyPrefix);

/** The record in the event's shape; its time is the service's own. */
export const streamRecord = (
  record: _Record,
  stream: string,
  offsetMilliseconds: number,
): StreamRecord => {
  const created = record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? Date.now();
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? '',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-west-2',
    eventSourceARN: stream,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((created + offsetMilliseconds) / 1000),
      Keys: keysOf(record),
      SequenceNumber: record.dynamodb?.SequenceNumber ?? '',
      SizeBytes: record.dynamodb?.SizeBytes ?? 0,
      StreamViewType: 'KEYS_ONLY',
    },
  };
};

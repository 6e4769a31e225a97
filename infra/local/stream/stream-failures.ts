import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { keepFile } from '../keep-file.ts';
import type { StreamRecord } from './stream-event.ts';

export type StreamFailure = {
  readonly name: string;
  readonly shard: string;
  readonly stream: string;
  readonly attempts: number;
  readonly at: Date;
  readonly records: readonly StreamRecord[];
};

/** Keeps the records a function could not take, as Lambda's failure destination writes them to S3. */
export const keepStreamFailure = (folder: string, failure: StreamFailure): void => {
  const { name, shard, stream, attempts, at, records } = failure;
  const timestamp = at.toISOString();
  const first = records[0]?.dynamodb.SequenceNumber ?? '';
  const written = {
    requestContext: {
      requestId: randomUUID(),
      functionArn: `arn:aws:lambda:eu-west-2:000000000000:function:${name}`,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: attempts,
    },
    version: '1.0',
    timestamp,
    DDBStreamBatchInfo: {
      shardId: shard,
      startSequenceNumber: first,
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber ?? '',
      batchSize: records.length,
      streamArn: stream,
    },
    payload: JSON.stringify({ Records: records }),
  };
  keepFile(
    join(folder, `${timestamp.replaceAll(':', '-')}-${first}.json`),
    JSON.stringify(written),
  );
};

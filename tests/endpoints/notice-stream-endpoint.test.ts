import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { noticeKeyFrom } from '../../functions/adapters/dynamo/keys.ts';
import { noticeStreamEndpoint } from '../../functions/endpoints/notice-stream-endpoint.ts';
import type { LogEvent } from '../../functions/logging/events.ts';
import type { Delivered } from '../../functions/use-cases/deliver-together.ts';

const ringing = (...sortKeys: readonly string[]): DynamoDBStreamEvent => ({
  Records: sortKeys.map((sk, place) => ({
    dynamodb: { SequenceNumber: String(place), Keys: { pk: { S: 'CASE#TST' }, sk: { S: sk } } },
  })),
});
const ring = async (event: DynamoDBStreamEvent, delivered: readonly Delivered[]) => {
  const lines: LogEvent[] = [];
  const endpoint = noticeStreamEndpoint({
    deliver: async () => delivered,
    keyFrom: noticeKeyFrom,
    log: (line) => lines.push(line),
  });
  return { ...(await endpoint(event)), lines };
};

describe('the stream rings', () => {
  test('only a notice that could not be recorded comes again', async () => {
    const { batchItemFailures, lines } = await ring(
      ringing('CASE', 'NOTICE#a', 'NOTICE#b', 'NOTICE#c'),
      [
        { kind: 'tried', delivery: { kind: 'failed', attempt: 1, code: 'MessageRejected' } },
        { kind: 'unrecorded', error: new Error('CANARY') },
        { kind: 'put-off' },
      ],
    );
    expect(batchItemFailures).toEqual([{ itemIdentifier: '2' }]);
    expect(lines).toEqual(['notice-failed', 'notice-not-recorded']);
  });
});

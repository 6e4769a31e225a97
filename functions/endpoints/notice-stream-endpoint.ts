import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { errorKeys, type Log } from '../logging/events.ts';
import type { NoticeKey } from '../ports/owed-notices.ts';
import type { DeliverNotice } from '../use-cases/deliver-notice.ts';

export type NoticeStreamPorts = {
  readonly deliver: DeliverNotice;
  readonly keyFrom: (pk: string, sk: string) => NoticeKey | undefined;
  readonly log: Log;
};

/**
 * The table's stream rings: these notices are new. Only a notice whose outcome could not be recorded is an item
 * failure; a failed send is recorded, and the sweep tries it again (design.md section 4).
 */
export const noticeStreamEndpoint =
  ({ deliver, keyFrom, log }: NoticeStreamPorts) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const failures = await Promise.all(
      event.Records.map(async ({ dynamodb }) => {
        const key = keyFrom(dynamodb?.Keys?.['pk']?.S ?? '', dynamodb?.Keys?.['sk']?.S ?? '');
        if (key === undefined) return [];
        try {
          const delivery = await deliver(key);
          logDelivery(log, key, delivery);
          return [];
        } catch (error) {
          log('notice-not-recorded', { reference: key.reference, ...errorKeys(error) });
          return [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }];
        }
      }),
    );
    return { batchItemFailures: failures.flat() };
  };

const logDelivery = (
  log: Log,
  key: NoticeKey,
  delivery: Awaited<ReturnType<DeliverNotice>>,
): void => {
  const known = 'attempt' in delivery ? { attempt: delivery.attempt, code: delivery.code } : {};
  log(delivery.kind === 'failed' ? 'notice-failed' : 'notice-delivered', {
    reference: key.reference,
    outcome: delivery.kind,
    ...known,
  });
};

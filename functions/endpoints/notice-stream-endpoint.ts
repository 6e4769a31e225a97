import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { errorKeys, type Log } from '../logging/events.ts';
import type { NoticeKey } from '../ports/owed-notices.ts';
import type { Delivery } from '../use-cases/deliver-notice.ts';
import type { DeliverTogether } from '../use-cases/deliver-together.ts';

export type NoticeStreamPorts = {
  readonly deliver: DeliverTogether;
  readonly keyFrom: (pk: string, sk: string) => NoticeKey | undefined;
  readonly log: Log;
};

/**
 * The table's stream rings: these notices are new. Only a notice whose outcome could not be recorded is an item
 * failure; a failed send is recorded, and the sweep tries it again, as it does what was put off (design.md section 4).
 */
export const noticeStreamEndpoint =
  ({ deliver, keyFrom, log }: NoticeStreamPorts) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const rung = event.Records.flatMap(({ dynamodb }) => {
      const key = keyFrom(dynamodb?.Keys?.['pk']?.S ?? '', dynamodb?.Keys?.['sk']?.S ?? '');
      return key === undefined ? [] : [{ key, itemIdentifier: dynamodb?.SequenceNumber ?? '' }];
    });
    const delivered = await deliver(rung.map(({ key }) => key));
    const batchItemFailures = rung.flatMap(({ key, itemIdentifier }, place) => {
      const outcome = delivered[place];
      if (outcome?.kind === 'tried') logDelivery(log, key, outcome.delivery);
      if (outcome?.kind !== 'unrecorded') return [];
      log('notice-not-recorded', { reference: key.reference, ...errorKeys(outcome.error) });
      return [{ itemIdentifier }];
    });
    return { batchItemFailures };
  };

const logDelivery = (log: Log, key: NoticeKey, delivery: Delivery): void => {
  const known = 'attempt' in delivery ? { attempt: delivery.attempt, code: delivery.code } : {};
  log(delivery.kind === 'failed' ? 'notice-failed' : 'notice-delivered', {
    reference: key.reference,
    outcome: delivery.kind,
    ...known,
  });
};

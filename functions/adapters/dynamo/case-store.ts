import {
  type DynamoDBClient,
  GetItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { PlaceOf } from '../../domain/case/desk/reading/place.ts';
import type { CaseStore, KeptSubmission, NewCase, SaveOutcome } from '../../ports/case-store.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import { parseKeptSubmission } from './item-schemas.ts';
import { sortKeys, submissionPartition } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { newCaseItems } from './new-case-items.ts';
import { type Patience, patiently } from './patiently.ts';

export type Records = {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly patience: Patience;
};

/** Cases in DynamoDB. One transaction a submission; its own item's condition is what makes a repeat a repeat. */
export const dynamoCaseStore = (records: Records, placeOf: PlaceOf): CaseStore => ({
  saveNew: async (newCase) => {
    const outcome = await patiently(records.patience, () => trySaving(records, newCase, placeOf));
    if (outcome !== 'again') return outcome;
    const kept = await findSubmission(records, newCase.kept.submissionId);
    if (kept !== undefined) return { kind: 'already-saved', kept };
    throw new Error('The records stayed busy and nothing was saved');
  },
  findSubmission: (submissionId) => findSubmission(records, submissionId),
});

const places = { submission: 0, record: 1 } as const;

const trySaving = async (
  records: Records,
  newCase: NewCase,
  placeOf: PlaceOf,
): Promise<SaveOutcome | 'again'> => {
  try {
    await records.client.send(
      new TransactWriteItemsCommand({ TransactItems: puts(records.table, newCase, placeOf) }),
    );
    return { kind: 'saved' };
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (reasons === undefined) throw error;
    if (isPassing(reasons)) return 'again';
    const stored = reasons[places.submission];
    if (conditionFailed(stored) && stored?.Item !== undefined) {
      return { kind: 'already-saved', kept: parseKeptSubmission(itemFrom(stored.Item)) };
    }
    if (conditionFailed(reasons[places.record])) return { kind: 'reference-taken' };
    throw error;
  }
};

const puts = (TableName: string, newCase: NewCase, placeOf: PlaceOf) =>
  newCaseItems(newCase, placeOf).map((item, place) => ({
    Put: {
      TableName,
      Item: rowFrom(item),
      ...(place <= places.record && {
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
      }),
    },
  }));

const findSubmission = async (
  { client, table }: Records,
  submissionId: string,
): Promise<KeptSubmission | undefined> => {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: table,
      Key: rowFrom({ pk: submissionPartition(submissionId), sk: sortKeys.submission }),
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : parseKeptSubmission(itemFrom(Item));
};

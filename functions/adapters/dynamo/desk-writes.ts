import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { ChangedCase } from '../../domain/case/changed-case.ts';
import { sortKeys } from './keys.ts';
import { rowFrom } from './marshalling.ts';

type DeskChange = Pick<ChangedCase, 'tasksDone' | 'contact' | 'statusGeneration'>;

/**
 * What the desk changes of rows that stand beside the case: tasks that are done, how somebody is reached, and which
 * codes for the status page open it. A task that is not open any more stops the whole change; one that
 * is done is listed no more.
 */
export const deskWrites = (
  TableName: string,
  pk: string,
  { tasksDone = [], contact, statusGeneration }: DeskChange,
): readonly TransactWriteItem[] => {
  const at = (sk: string) => ({ TableName, Key: rowFrom({ pk, sk }) });
  return [
    ...tasksDone.map((id) => ({
      Update: {
        ...at(sortKeys.task(id)),
        ConditionExpression: '#state = :open',
        UpdateExpression: 'SET #state = :done REMOVE desk, due',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: rowFrom({ ':open': 'open', ':done': 'done' }),
      },
    })),
    ...(contact === undefined
      ? []
      : [
          {
            Update: {
              ...at(sortKeys.person),
              ConditionExpression: 'attribute_exists(pk)',
              UpdateExpression: 'SET person.contact = :contact',
              ExpressionAttributeValues: rowFrom({ ':contact': contact }),
            },
          },
        ]),
    ...(statusGeneration === undefined
      ? []
      : [
          {
            Update: {
              ...at(sortKeys.status),
              ConditionExpression: 'attribute_exists(pk)',
              UpdateExpression: 'SET statusGeneration = :generation',
              ExpressionAttributeValues: rowFrom({ ':generation': statusGeneration }),
            },
          },
        ]),
  ];
};

import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { once } from '../../../shared/once.ts';
import type { AlertRecords } from '../../ports/alert-records.ts';
import type { Records } from './case-store.ts';
import { parseCaseRecord, parsePersonStatement } from './item-schemas.ts';
import { casePartition, sortKeys } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { parseLetterWords } from './notice-schemas.ts';
import { version1, withoutSchema } from './row-schema.ts';

const acknowledgement = once(() =>
  z.object({
    ...version1(),
    alert: z.string(),
    at: z.string(),
    name: z.string(),
    role: z.exactOptional(z.string()),
  }),
);

/** What an alert's page is drawn from, in DynamoDB. The words of a complaint are under keys that are never read. */
export const dynamoAlertRecords = ({
  client,
  table,
}: Pick<Records, 'client' | 'table'>): AlertRecords => ({
  load: async (reference, alert) => {
    const pk = casePartition(reference);
    const wanted = [
      sortKeys.record,
      sortKeys.person,
      sortKeys.letter(alert),
      sortKeys.acknowledged(alert),
    ];
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({
        RequestItems: {
          [table]: { Keys: wanted.map((sk) => rowFrom({ pk, sk })), ConsistentRead: true },
        },
      }),
    );
    if (UnprocessedKeys?.[table] !== undefined)
      throw new Error('The records were too busy to be read');
    const rows = new Map((Responses?.[table] ?? []).map((row) => [row['sk']?.S, row] as const));
    const [record, person, words, by] = wanted.map((sk) => rows.get(sk));
    return record === undefined || person === undefined
      ? undefined
      : {
          record: parseCaseRecord(itemFrom(record)),
          person: parsePersonStatement(itemFrom(person)),
          ...(words !== undefined && { words: parseLetterWords(itemFrom(words)) }),
          ...(by !== undefined && {
            acknowledged: withoutSchema(acknowledgement().parse(itemFrom(by))),
          }),
        };
  },
});

import { BatchGetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { once } from '../../../shared/once.ts';
import type { ReferralKept } from '../../domain/notice/referral-view.ts';
import type { ReferralRecords } from '../../ports/referral-records.ts';
import type { Records } from './case-store.ts';
import { parseCaseRecord, parsePersonStatement } from './item-schemas.ts';
import { casePartition, sortKeys } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';

/** What a referral's page is drawn from, in DynamoDB: the case, the person's details and the steps of the referral. */
export const dynamoReferralRecords = (
  records: Pick<Records, 'client' | 'table'>,
): ReferralRecords => ({
  load: async (reference) => {
    const pk = casePartition(reference);
    const [kept, accepted] = await Promise.all([caseAndPerson(records, pk), lastYes(records, pk)]);
    return kept && { ...kept, ...(accepted !== undefined && { accepted }) };
  },
});

const caseAndPerson = async (
  { client, table }: Pick<Records, 'client' | 'table'>,
  pk: string,
): Promise<Omit<ReferralKept, 'accepted'> | undefined> => {
  const { Responses, UnprocessedKeys } = await client.send(
    new BatchGetItemCommand({
      RequestItems: {
        [table]: {
          Keys: [sortKeys.record, sortKeys.person].map((sk) => rowFrom({ pk, sk })),
          ConsistentRead: true,
        },
      },
    }),
  );
  if (UnprocessedKeys?.[table] !== undefined)
    throw new Error('The records were too busy to be read');
  const rows = new Map((Responses?.[table] ?? []).map((row) => [row['sk']?.S, row] as const));
  const record = rows.get(sortKeys.record);
  const person = rows.get(sortKeys.person);
  return record === undefined || person === undefined
    ? undefined
    : {
        record: parseCaseRecord(itemFrom(record)),
        person: parsePersonStatement(itemFrom(person)),
      };
};

const step = once(() =>
  z.object({
    said: z.optional(
      z.object({
        action: z.string(),
        name: z.exactOptional(z.string()),
        workContact: z.exactOptional(z.string()),
      }),
    ),
  }),
);

const lastYes = async (
  { client, table }: Pick<Records, 'client' | 'table'>,
  pk: string,
): Promise<ReferralKept['accepted']> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: rowFrom({
        ':pk': pk,
        ':from': sortKeys.firstReferral,
        ':to': sortKeys.lastReferral,
      }),
      ConsistentRead: true,
    }),
  );
  const said = Items.map((row) => step().parse(itemFrom(row)).said).findLast(
    (one) => one?.action === 'accept',
  );
  if (said?.name === undefined) return undefined;
  const { name, workContact } = said;
  return { action: 'accept', name, ...(workContact !== undefined && { workContact }) };
};

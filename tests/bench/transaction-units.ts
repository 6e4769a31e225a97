import * as z from 'zod/mini';
import { caseTable } from '../../infra/service.ts';

const putSchema = z.object({ Put: z.object({ Item: z.record(z.string(), z.unknown()) }) });
const transactionSchema = z.object({ TransactItems: z.array(z.unknown()) });

/** A transaction writes each item twice. */
const twice = 2;
const kilobyte = 1024;

/**
 * The request units of a transaction, at most: each item by its kilobytes, and by one write more for each index that lists it.
 * An update is taken for a kilobyte in one index. The local database tells the units of one item only.
 */
export const transactionUnits = (body: unknown): number =>
  transactionSchema
    .parse(body)
    .TransactItems.reduce<number>((sum, member) => sum + twice * writesOf(member), 0);

const writesOf = (member: unknown): number => {
  const put = putSchema.safeParse(member);
  if (!put.success) return 2;
  const { Item } = put.data.Put;
  const kilobytes = Math.ceil(Buffer.byteLength(JSON.stringify(Item)) / kilobyte);
  const indexed = caseTable.indexes
    .filter(({ partitionKey }) => partitionKey in Item)
    .map(({ projection }) => (projection === 'KEYS_ONLY' ? 1 : kilobytes));
  return indexed.reduce((sum, one) => sum + one, kilobytes);
};

import * as z from 'zod/mini';
import type { TableUse } from './grants.ts';

/** What one request to the database touches. */
export type TableRequest = {
  readonly tables: readonly string[];
  readonly uses: readonly TableUse[];
};

const keyed = z.object({ pk: z.object({ S: z.string() }) });
const withKey = z.object({ TableName: z.string(), Key: keyed });
const withItem = z.object({ TableName: z.string(), Item: keyed });
const named = z.object({ TableName: z.string() });

const byKey = (operation: string, body: unknown): TableRequest => {
  const { TableName, Key } = withKey.parse(body);
  return { tables: [TableName], uses: [{ operation, key: Key.pk.S }] };
};

const byItem = (operation: string, body: unknown): TableRequest => {
  const { TableName, Item } = withItem.parse(body);
  return { tables: [TableName], uses: [{ operation, key: Item.pk.S }] };
};

const together = (parts: readonly TableRequest[]): TableRequest => ({
  tables: parts.flatMap((part) => part.tables),
  uses: parts.flatMap((part) => part.uses),
});

const querySchema = z.object({
  TableName: z.string(),
  IndexName: z.optional(z.string()),
  KeyConditionExpression: z.string(),
  ExpressionAttributeNames: z.optional(z.record(z.string(), z.string())),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()),
});
const textSchema = z.object({ S: z.string() });

/** The partition a query reads: the value its key condition compares `pk` with. */
const queriedKey = (query: z.infer<typeof querySchema>): string => {
  const names = query.ExpressionAttributeNames ?? {};
  const equals = query.KeyConditionExpression.matchAll(/([#\w]+)\s*=\s*(:\w+)/g);
  for (const [, name = '', value = ''] of equals) {
    if ((names[name] ?? name) === 'pk') {
      return textSchema.parse(query.ExpressionAttributeValues[value]).S;
    }
  }
  throw new Error('the key condition names no partition');
};

const byQuery = (body: unknown): TableRequest => {
  const query = querySchema.parse(body);
  const place =
    query.IndexName === undefined ? { key: queriedKey(query) } : { index: query.IndexName };
  return { tables: [query.TableName], uses: [{ operation: 'Query', ...place }] };
};

const batchSchema = z.object({
  RequestItems: z.record(z.string(), z.object({ Keys: z.array(keyed) })),
});

const byBatch = (body: unknown): TableRequest => {
  const { RequestItems } = batchSchema.parse(body);
  return {
    tables: Object.keys(RequestItems),
    uses: Object.values(RequestItems).flatMap(({ Keys }) =>
      Keys.map((key) => ({ operation: 'BatchGetItem', key: key.pk.S })),
    ),
  };
};

const transactionSchema = z.object({ TransactItems: z.array(z.record(z.string(), z.unknown())) });

// As in IAM, a transaction needs the permissions of its members and none of its own.
const members: Readonly<Record<string, (body: unknown) => TableRequest>> = {
  Put: (body) => byItem('PutItem', body),
  Update: (body) => byKey('UpdateItem', body),
  Delete: (body) => byKey('DeleteItem', body),
  ConditionCheck: (body) => byKey('ConditionCheckItem', body),
  Get: (body) => byKey('GetItem', body),
};

const byTransaction = (body: unknown): TableRequest =>
  together(
    transactionSchema
      .parse(body)
      .TransactItems.flatMap((item) =>
        Object.entries(item).map(([kind, member]) => members[kind]?.(member) ?? unknownMember()),
      ),
  );

const unknownMember = (): never => {
  throw new Error('a transaction has a member that we do not know');
};

const readers: Readonly<Record<string, (body: unknown) => TableRequest>> = {
  GetItem: (body) => byKey('GetItem', body),
  PutItem: (body) => byItem('PutItem', body),
  UpdateItem: (body) => byKey('UpdateItem', body),
  DeleteItem: (body) => byKey('DeleteItem', body),
  Query: byQuery,
  BatchGetItem: byBatch,
  TransactWriteItems: byTransaction,
  TransactGetItems: byTransaction,
  DescribeTable: (body) => ({
    tables: [named.parse(body).TableName],
    uses: [{ operation: 'DescribeTable' }],
  }),
};

/** What a request touches, or nothing when we cannot tell: then nobody is allowed it. */
export const readTableRequest = (operation: string, body: string): TableRequest | undefined => {
  try {
    return readers[operation]?.(JSON.parse(body));
  } catch {
    return undefined;
  }
};

/** How many items a transaction has; the reasons it was cancelled for come one for each. */
export const transactionSize = (body: string): number =>
  transactionSchema.parse(JSON.parse(body)).TransactItems.length;

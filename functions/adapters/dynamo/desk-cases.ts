import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import type { Listed } from '../../domain/case/desk/reading/listed.ts';
import type { DeskCases } from '../../ports/desk-cases.ts';
import { batchGet } from './batch-get.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import type { Records } from './case-store.ts';
import { changeItems, changeWrites } from './changed-case-items.ts';
import { dynamoCompany } from './company.ts';
import { parseCommandRow, parseListedTask } from './desk-rows.ts';
import { parseCaseRecord } from './item-schemas.ts';
import { casePartition, commandPartition, referenceFrom, sortKeys } from './keys.ts';
import { parseListedCase } from './listed-case.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { patiently } from './patiently.ts';
import { loadWholeCase } from './whole-case.ts';

type Reading = Pick<Records, 'client' | 'table'>;

/** The desk's cases in DynamoDB. Nothing is scanned: the `desk` index lists what is open, a partition holds a case. */
export const dynamoDeskCases = (records: Records): DeskCases => ({
  list: async () => listOf(records),
  load: (reference) => loadWholeCase(records, reference),
  loadRecords: (references) => loadRecords(records, references),
  findByWord: async (hash) => {
    const rows = await queryAll(records, 'person', 'personHash = :word', { ':word': hash });
    return rows.flatMap((row) => referenceFrom(row['pk']?.S ?? '') ?? []);
  },
  keepRead: async (reference, by, at) => {
    const keys = { pk: casePartition(reference), sk: sortKeys.read(at, by) };
    await records.client.send(
      new PutItemCommand({
        TableName: records.table,
        Item: rowFrom({ ...keys, type: 'read', schema: 1, by, at }),
      }),
    );
  },
  ...dynamoCompany(records),
  findCommand: async (id) => {
    const { Item } = await records.client.send(
      new GetItemCommand({
        TableName: records.table,
        Key: rowFrom({ pk: commandPartition(id), sk: sortKeys.command }),
        ConsistentRead: true,
      }),
    );
    return Item === undefined ? undefined : parseCommandRow(itemFrom(Item));
  },
  save: async (change, command) => {
    const outcome = await patiently(records.patience, () => trySaving(records, change, command));
    if (outcome === 'again') throw new Error('The records stayed busy and a change was not saved');
    return outcome;
  },
});

const loadRecords = async (
  records: Reading,
  references: readonly string[],
): Promise<readonly CaseRecord[]> => {
  const keys = references.map((each) => ({ pk: casePartition(each), sk: sortKeys.record }));
  const rows = await batchGet(records, keys);
  return rows.map((row) => parseCaseRecord(itemFrom(row)));
};

const listOf = async (records: Reading): Promise<Listed> => {
  const listing = (what: string) => queryAll(records, 'desk', 'desk = :what', { ':what': what });
  const [cases, tasks] = await Promise.all([listing('open'), listing('task')]);
  const listed = cases.map((row) => [row, parseListedCase(itemFrom(row))] as const);
  const known = listed.flatMap(([, one]) => one ?? []);
  // A case that the index tells too little of must not fall out of sight: it is read itself.
  const others = listed.flatMap(([row, one]) =>
    one === undefined ? (referenceFrom(row['pk']?.S ?? '') ?? []) : [],
  );
  return {
    cases: [...known, ...(await loadRecords(records, others))],
    tasks: tasks.flatMap((row) => {
      const reference = referenceFrom(row['pk']?.S ?? '');
      return reference === undefined ? [] : [{ ...parseListedTask(itemFrom(row)), reference }];
    }),
  };
};

const queryAll = async (
  { client, table }: Reading,
  IndexName: string,
  KeyConditionExpression: string,
  values: Readonly<Record<string, string>>,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let after: Row | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName,
        KeyConditionExpression,
        ExpressionAttributeValues: rowFrom(values),
        ...(after !== undefined && { ExclusiveStartKey: after }),
      }),
    );
    rows.push(...Items);
    after = LastEvaluatedKey;
  } while (after !== undefined);
  return rows;
};

const trySaving = async (
  { client, table: TableName }: Records,
  change: Parameters<DeskCases['save']>[0],
  command: Parameters<DeskCases['save']>[1],
): Promise<'saved' | 'repeated' | 'changed-meanwhile' | 'again'> => {
  const kept = { pk: commandPartition(command.id), sk: sortKeys.command, type: 'command' };
  const conditional = changeWrites(TableName, change);
  try {
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName,
              Item: rowFrom({ ...kept, schema: 1, ...command }),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          ...conditional,
          ...changeItems(change).map((item) => ({ Put: { TableName, Item: rowFrom(item) } })),
        ],
      }),
    );
    return 'saved';
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (reasons === undefined) throw error;
    if (isPassing(reasons)) return 'again';
    const [first, ...others] = reasons;
    if (conditionFailed(first)) return 'repeated';
    if (conditional.some((_, place) => conditionFailed(others[place]))) return 'changed-meanwhile';
    throw error;
  }
};

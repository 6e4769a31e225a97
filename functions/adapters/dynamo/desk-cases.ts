import {
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import { everyTask, type Listed } from '../../domain/case/desk/reading/listed.ts';
import type { PlaceOf } from '../../domain/case/desk/reading/place.ts';
import { withOpenTasks } from '../../domain/case/open-tasks.ts';
import type { DeskCases } from '../../ports/desk-cases.ts';
import { batchGet } from './batch-get.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import type { Records } from './case-store.ts';
import { changeItems, changeWrites } from './changed-case-items.ts';
import { dynamoCompany } from './company.ts';
import { notAmong, queryAll, readWholeIndex } from './desk-index.ts';
import { parseCommandRow } from './desk-rows.ts';
import { parseCaseRecord } from './item-schemas.ts';
import { casePartition, commandPartition, referenceFrom, sortKeys } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { patiently } from './patiently.ts';
import { loadWholeCase } from './whole-case.ts';

type Reading = Pick<Records, 'client' | 'table'>;

/** The desk's cases in DynamoDB. Nothing is scanned: the `desk` index lists what people owe something of, a partition holds a
 * case. */
export const dynamoDeskCases = (records: Records, placeOf: PlaceOf): DeskCases => ({
  list: async () => listOf(records),
  load: (reference) => loadWholeCase(records, reference),
  loadRecords: (references) => loadRecords(records, references),
  findByWord: async (hash) => {
    const rows = await queryAll(records, 'person', 'personHash = :word', { ':word': hash });
    return rows.flatMap((row) => referenceFrom(row['pk']?.S ?? '') ?? []);
  },
  keepRead: async (reference, by, at, what) => {
    const keys = { pk: casePartition(reference), sk: sortKeys.read(at, by) };
    await records.client.send(
      new PutItemCommand({
        TableName: records.table,
        Item: rowFrom({ ...keys, type: 'read', schema: 1, by, at, what }),
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
    const outcome = await patiently(records.patience, () =>
      trySaving(records, withOpenTasks(change), command, placeOf),
    );
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
  const { cases, tasks, aside } = await readWholeIndex(records);
  const known = cases.flatMap(({ record }) => record ?? []);
  // A case that the index tells too little of must not fall out of sight: it is read itself.
  const untold = cases.flatMap(({ record, reference }) =>
    record === undefined ? [reference] : [],
  );
  const others = [...untold, ...notAmong(cases, [...tasks, ...aside])];
  const all = [...known, ...(await loadRecords(records, others))];
  return { cases: all, tasks: everyTask(all, [...aside, ...tasks]) };
};

const trySaving = async (
  { client, table: TableName }: Records,
  change: Parameters<DeskCases['save']>[0],
  command: Parameters<DeskCases['save']>[1],
  placeOf: PlaceOf,
): Promise<'saved' | 'repeated' | 'changed-meanwhile' | 'again'> => {
  const kept = { pk: commandPartition(command.id), sk: sortKeys.command, type: 'command' };
  const conditional = changeWrites(TableName, change, placeOf);
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

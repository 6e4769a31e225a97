import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { ChangedStaff, StaffRecord } from '../../domain/staff/staff-record.ts';
import type { StaffList } from '../../ports/staff-list.ts';
import { batchGet } from './batch-get.ts';
import { cancellationReasons, conditionFailed, isPassing } from './cancellation.ts';
import type { Records } from './case-store.ts';
import { everyRow } from './every-row.ts';
import { sortKeys, staffPartition } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';
import { patiently } from './patiently.ts';
import { parseStaff } from './staff-schemas.ts';

type Reading = Pick<Records, 'client' | 'table'>;

/** Staff in DynamoDB, each in a partition of their own and listed by the `desk` index. */
export const dynamoStaffList = (records: Records): StaffList => ({
  list: async () => loadAll(records, await idsOf(records)),
  load: async (id) => (await loadAll(records, [id]))[0],
  loadAll: (ids) => loadAll(records, ids),
  save: async (change) => {
    const outcome = await patiently(records.patience, () => trySaving(records, change));
    if (outcome === 'again') throw new Error('The records stayed busy and staff were not saved');
    return outcome;
  },
});

const loadAll = async (
  records: Reading,
  ids: readonly string[],
): Promise<readonly StaffRecord[]> => {
  const keys = [...new Set(ids)].map((id) => ({ pk: staffPartition(id), sk: sortKeys.staff }));
  const rows = await batchGet(records, keys);
  return rows
    .map((row) => parseStaff(itemFrom(row)))
    .sort((a, b) => a.addedAt.localeCompare(b.addedAt) || a.id.localeCompare(b.id));
};

const idsOf = async (records: Reading): Promise<readonly string[]> => {
  const rows = await everyRow(records, {
    IndexName: 'desk',
    KeyConditionExpression: 'desk = :staff',
    ExpressionAttributeValues: rowFrom({ ':staff': 'staff' }),
  });
  return rows.map(({ pk }) => (pk?.S ?? '').slice(staffPartition('').length));
};

const trySaving = async (
  { client, table: TableName }: Records,
  { record, event }: ChangedStaff,
): Promise<'saved' | 'changed-meanwhile' | 'again'> => {
  const pk = staffPartition(record.id);
  const isNew = record.version === 1;
  const item = { pk, sk: sortKeys.staff, type: 'staff', schema: 1, ...record };
  const listed = { desk: 'staff', due: record.addedAt };
  const told = { pk, sk: sortKeys.event(event.at, `v${record.version}`, event.event) };
  try {
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName,
              Item: rowFrom({ ...item, ...listed }),
              ConditionExpression: isNew ? 'attribute_not_exists(pk)' : 'version = :before',
              ...(!isNew && {
                ExpressionAttributeValues: rowFrom({ ':before': record.version - 1 }),
              }),
            },
          },
          { Put: { TableName, Item: rowFrom({ ...told, type: 'event', schema: 1, ...event }) } },
        ],
      }),
    );
    return 'saved';
  } catch (error) {
    const reasons = cancellationReasons(error);
    if (reasons === undefined) throw error;
    if (isPassing(reasons)) return 'again';
    if (conditionFailed(reasons[0])) return 'changed-meanwhile';
    throw error;
  }
};

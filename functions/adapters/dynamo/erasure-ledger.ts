import * as z from 'zod/mini';
import { erasureSubjects } from '../../../shared/desk-api/keeping-lists.ts';
import { once } from '../../../shared/once.ts';
import type { LedgerEntry } from '../../domain/case/keeping/ledger-entry.ts';
import type { ErasureLedger } from '../../ports/erasure-ledger.ts';
import type { Records } from './case-store.ts';
import { everyRow } from './every-row.ts';
import { ledgerPartition } from './keys.ts';
import { itemFrom, rowFrom } from './marshalling.ts';

const entry = once(() =>
  z.object({
    id: z.string(),
    reference: z.string(),
    at: z.string(),
    by: z.string(),
    kind: z.enum(['disposal', 'erasure', 'redaction']),
    because: z.string(),
    whose: z.exactOptional(z.enum(erasureSubjects)),
    deleted: z.array(z.string()),
    fields: z.array(
      z.object({
        item: z.string(),
        field: z.string(),
        spans: z.exactOptional(z.array(z.tuple([z.int(), z.int()]))),
      }),
    ),
  }),
);

/** An entry as it stands in a row, a line of a file, or a line of the log. */
export const parseLedgerEntry = (value: unknown): LedgerEntry => entry().parse(value);

/** The first year of which there may be anything. */
const firstYear = 2026;

/** The ledger in DynamoDB: one query for each year. Nothing is scanned. */
export const dynamoErasureLedger = (records: Pick<Records, 'client' | 'table'>): ErasureLedger => ({
  entries: async (now) => {
    const years = Array.from(
      { length: Number(now.slice(0, 4)) - firstYear + 1 },
      (_, place) => `${firstYear + place}`,
    );
    const found = await Promise.all(years.map((year) => ofYear(records, year)));
    return found.flat();
  },
});

const ofYear = async (
  records: Pick<Records, 'client' | 'table'>,
  year: string,
): Promise<readonly LedgerEntry[]> => {
  const rows = await everyRow(records, {
    KeyConditionExpression: 'pk = :year',
    ExpressionAttributeValues: rowFrom({ ':year': ledgerPartition(year) }),
    ConsistentRead: true,
  });
  return rows.map((row) => parseLedgerEntry(itemFrom(row)));
};

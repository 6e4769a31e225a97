import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

export type Row = Record<string, AttributeValue>;

/** Absent answers are left out, never stored as null. */
export const rowFrom = (item: Readonly<Record<string, unknown>>): Row =>
  marshall(item, { removeUndefinedValues: true });

export const itemFrom = (row: Row): unknown => unmarshall(row);

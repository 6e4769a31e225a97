import type { ListedCase, ListedTask } from '../../domain/case/desk/reading/listed.ts';
import { unlisted } from '../../domain/case/desk/reading/place.ts';
import type { Records } from './case-store.ts';
import { keptForFrom } from './desk-listings.ts';
import { everyRow } from './every-row.ts';
import { queuePartition, referenceFrom, sortKeys } from './keys.ts';
import { parseListedCase } from './listed-case.ts';
import { itemFrom, type Row, rowFrom } from './marshalling.ts';
import { parseOpenTask } from './task-schemas.ts';

/** A case as the index lists it: `record` is missing where the index tells too little of it. */
export type IndexedCase = {
  readonly reference: string;
  readonly place: string;
  readonly record?: ListedCase;
};

export type IndexRows = {
  readonly keptFor?: string;
  readonly tasks: readonly ListedTask[];
  readonly cases: readonly IndexedCase[];
};

export const readIndexRows = (rows: readonly Row[]): IndexRows => {
  const keptFor = rows.find(({ pk }) => pk?.S === queuePartition)?.['due']?.S;
  const ofCases = rows.flatMap((row) => {
    const reference = referenceFrom(row['pk']?.S ?? '');
    return reference === undefined ? [] : [{ row, reference }];
  });
  return {
    ...(keptFor !== undefined && { keptFor: keptForFrom(keptFor) }),
    tasks: ofCases
      .filter(({ row }) => !isCase(row))
      .map(({ row, reference }) => ({ ...parseOpenTask(itemFrom(row)), reference })),
    cases: ofCases.filter(({ row }) => isCase(row)).map(indexedCase),
  };
};

const isCase = (row: Row): boolean => row['sk']?.S === sortKeys.record;

const indexedCase = ({ row, reference }: { readonly row: Row; readonly reference: string }) => {
  const record = parseListedCase(itemFrom(row));
  return { reference, place: row['due']?.S ?? unlisted, ...(record !== undefined && { record }) };
};

type Reading = Pick<Records, 'client' | 'table'>;
type Values = Readonly<Record<string, string>>;

/** Every row of an index under a condition, page by page. */
export const queryAll = (
  records: Reading,
  IndexName: string,
  condition: string,
  values: Values,
): Promise<readonly Row[]> =>
  everyRow(records, {
    IndexName,
    KeyConditionExpression: condition,
    ExpressionAttributeValues: rowFrom(values),
  });

/** All that is listed under `open` and under `task`, in two requests while each fits a page of the index. */
export const readWholeIndex = async (records: Reading) => {
  const listed = (what: string) => queryAll(records, 'desk', 'desk = :what', { ':what': what });
  const [open, aside] = await Promise.all([listed('open'), listed('task')]);
  return { ...readIndexRows(open), aside: readIndexRows(aside).tasks };
};

/** The cases of these tasks that are not among those listed: they have ended. */
export const notAmong = (
  cases: readonly Pick<IndexedCase, 'reference'>[],
  tasks: readonly ListedTask[],
): readonly string[] => {
  const listed = new Set(cases.map(({ reference }) => reference));
  return [...new Set(tasks.map(({ reference }) => reference))].filter((one) => !listed.has(one));
};

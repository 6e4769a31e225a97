import type { Live } from './live.ts';

/** As many rows of a list as a form shows; the contract takes at least as many. */
export const mostRows = 10;
const fewestRows = 3;

/** `children.2.name` of the list `children` is row 2. */
const rowOf = (list: string, name: string): number | undefined => {
  if (!name.startsWith(`${list}.`)) return undefined;
  const row = Number.parseInt(name.slice(list.length + 1), 10);
  return Number.isNaN(row) ? undefined : row;
};

/** The rows of a list that hold anything, in order. The function closes up the gaps between them. */
export const filledRows = (fields: Live, list: string): readonly number[] => {
  const rows = fields.flatMap(([name, value]) => {
    const row = value.trim() === '' ? undefined : rowOf(list, name);
    return row === undefined ? [] : [row];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
};

/** The rows that stand on the page without script: always one more than is filled, and at least three. */
export const rowsWithoutScript = (fields: Live, list: string): number =>
  Math.min(mostRows, Math.max(fewestRows, filledRows(fields, list).length + 1));

/** The rows that script shows at first: those filled, or one to begin with. */
export const rowsAtFirst = (fields: Live, list: string): number =>
  Math.max(1, filledRows(fields, list).length);

const renamed = (list: string, name: string, to: (row: number) => number): string => {
  const row = rowOf(list, name);
  if (row === undefined) return name;
  return `${list}.${to(row)}${name.slice(`${list}.${row}`.length)}`;
};

/** The same fields with each list's filled rows first, so that a problem's row is the row drawn. */
export const withRowsClosedUp = (fields: Live, lists: readonly string[]): Live =>
  lists.reduce<Live>((before, list) => {
    const filled = filledRows(before, list);
    return before
      .filter(([name]) => {
        const row = rowOf(list, name);
        return row === undefined || filled.includes(row);
      })
      .map(([name, value]) => [renamed(list, name, (row) => filled.indexOf(row)), value] as const);
  }, fields);

/** A field as the function names it, by the name it has in the page. */
export const inThePage = (field: string, live: Live, lists: readonly string[]): string =>
  lists.reduce((name, list) => {
    const filled = filledRows(live, list);
    return renamed(list, name, (row) => filled[row] ?? row);
  }, field);

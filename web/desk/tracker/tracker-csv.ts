import { trackerColumns } from '../../../shared/authority/tracker.ts';
import type { Tracker } from '../../../shared/desk-api/tracker-reply.ts';
import { trackerWords } from '../../content/en/desk/tracker.ts';
import { type CellFacts, cellOf } from './tracker-cells.ts';

// A spreadsheet runs a cell that begins like this as a formula; with an apostrophe before it, it is text (OWASP, "CSV
// Injection").
const runs = /^[=+\-@\t\r\n]/;

/** One cell that no spreadsheet runs, always in quotes. */
export const csvCell = (text: string): string => {
  const safe = runs.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

const line = (cells: readonly string[]): string => cells.map(csvCell).join(',');

/** Every complaint of the tracker, one a line, with every column there is: a spreadsheet has room for them. */
export const trackerCsv = ({ groups }: Tracker, facts: CellFacts): string => {
  const rows = groups.flatMap((group) => group.rows);
  const lines = [
    line([trackerWords.case, ...trackerColumns.map((column) => trackerWords.columns[column])]),
    ...rows.map((row) =>
      line([row.reference, ...trackerColumns.map((column) => cellOf(column, row, facts))]),
    ),
  ];
  // The mark before it tells spreadsheets that it is UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};

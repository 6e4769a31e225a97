/** One part of the report: a table, and what must be known to read it. */
export type Section = {
  readonly title: string;
  readonly columns: readonly string[];
  /** Each row has a cell for every column; the first names it. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
};

/** The section as it goes to the terminal: names to the left, numbers to the right. */
export const printed = ({ title, columns, rows, notes }: Section): string => {
  const lines = [columns, ...rows];
  const widths = columns.map((_, place) =>
    Math.max(...lines.map((cells) => cells[place]?.length ?? 0)),
  );
  const [head = '', ...body] = lines.map((cells) => line(cells, widths));
  return [title, head, '-'.repeat(head.length), ...body, ...notes.map((note) => `  ${note}`)].join(
    '\n',
  );
};

const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, place) =>
      place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
    )
    .join('   ');

/** A size in thousands of bytes. */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

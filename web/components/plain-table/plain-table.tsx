import type { ComponentChildren } from 'preact';

export type PlainRow = {
  readonly key: string;
  /** The first heads its row. */
  readonly cells: readonly ComponentChildren[];
};

type PlainTableProps = {
  readonly caption: ComponentChildren;
  readonly columns: readonly string[];
  readonly rows: readonly PlainRow[];
  /** A heading before the table says the same already. */
  readonly isCaptionUnseen?: boolean;
};

/** Facts in rows. On a narrow screen each row stands by itself, and each cell beside the name of its column. */
export const PlainTable = ({ caption, columns, rows, isCaptionUnseen }: PlainTableProps) => (
  <table class="govuk-table plain-table">
    <caption
      class={
        isCaptionUnseen === true
          ? 'govuk-visually-hidden'
          : 'govuk-table__caption govuk-table__caption--s'
      }
    >
      {caption}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {columns.map((column) => (
          <th key={column} scope="col" class="govuk-table__header">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {rows.map(({ key, cells: [first, ...others] }) => (
        <tr class="govuk-table__row" key={key}>
          <th scope="row" class="govuk-table__header">
            {first}
          </th>
          {others.map((cell, place) => (
            <td key={columns[place + 1]} class="govuk-table__cell" data-column={columns[place + 1]}>
              <div>{cell}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

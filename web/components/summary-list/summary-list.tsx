import type { ComponentChildren } from 'preact';

export type SummaryRow = {
  readonly key: string;
  readonly value: ComponentChildren;
  readonly changeHref: string;
};

type SummaryListProps = { readonly rows: readonly SummaryRow[]; readonly changeWord: string };

/** Questions beside their answers, each with a way back to it. */
export const SummaryList = ({ rows, changeWord }: SummaryListProps) => (
  <dl class="govuk-summary-list">
    {rows.map((row) => (
      <div class="govuk-summary-list__row" key={row.key}>
        <dt class="govuk-summary-list__key">{row.key}</dt>
        <dd class="govuk-summary-list__value">{row.value}</dd>
        <dd class="govuk-summary-list__actions">
          <a class="govuk-link" href={row.changeHref}>
            {changeWord}
            <span class="govuk-visually-hidden"> {row.key}</span>
          </a>
        </dd>
      </div>
    ))}
  </dl>
);

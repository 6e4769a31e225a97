import type { ComponentChildren } from 'preact';

type SummaryRowProps = {
  readonly name: string;
  readonly value: ComponentChildren;
  readonly changeHref: string;
  readonly changeWord: string;
};

/** One question beside its answer, with a way back to it. */
export const SummaryRow = ({ name, value, changeHref, changeWord }: SummaryRowProps) => (
  <div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">{name}</dt>
    <dd class="govuk-summary-list__value">{value}</dd>
    <dd class="govuk-summary-list__actions">
      <a class="govuk-link" href={changeHref}>
        {changeWord}
        <span class="govuk-visually-hidden"> {name}</span>
      </a>
    </dd>
  </div>
);

import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

type DetailsProps = {
  readonly summary: ComponentChildren;
  readonly extraClass?: string | undefined;
  readonly children: ComponentChildren;
};

/** Words that open when someone wants them. */
export const Details = ({ summary, extraClass, children }: DetailsProps) => (
  <details class={classNames('govuk-details', extraClass)}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);

import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

type DetailsProps = {
  readonly summary: ComponentChildren;
  readonly extraClass?: string | undefined;
  /** Open from the start: something in it needs somebody. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
};

/** Words that open when someone wants them. */
export const Details = ({ summary, extraClass, isOpen, children }: DetailsProps) => (
  <details class={classNames('govuk-details', extraClass)} open={isOpen}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);

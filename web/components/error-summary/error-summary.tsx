import type { ComponentChildren } from 'preact';

export type SummaryItem = {
  readonly message: string;
  /** The control to go to; a problem with the whole form has none. */
  readonly href?: string | undefined;
};

type ErrorSummaryProps = {
  readonly title: ComponentChildren;
  readonly items: readonly SummaryItem[];
  readonly id?: string | undefined;
  readonly children?: ComponentChildren;
};

/** Everything that is in the way, first on the page, each with a way to it. */
export const ErrorSummary = ({ title, items, id, children }: ErrorSummaryProps) => (
  <div id={id} class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        {children}
        {items.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {items.map(({ message, href }) => (
              <li key={message}>{href === undefined ? message : <a href={href}>{message}</a>}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
);

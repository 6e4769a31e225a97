import type { ComponentChildren } from 'preact';

/** Words set apart because they matter. */
export const InsetText = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="govuk-inset-text">{children}</div>
);

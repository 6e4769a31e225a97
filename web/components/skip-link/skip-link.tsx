import type { ComponentChildren } from 'preact';

type SkipLinkProps = { readonly href: string; readonly children: ComponentChildren };

/** The first stop of the Tab key: past everything that is the same on every page. */
export const SkipLink = ({ href, children }: SkipLinkProps) => (
  <a href={href} class="govuk-skip-link" data-module="govuk-skip-link">
    {children}
  </a>
);

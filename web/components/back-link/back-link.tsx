import type { ComponentChildren } from 'preact';

type BackLinkProps = {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly onClick?: (event: MouseEvent) => void;
};

/** The way to the page or screen before. */
export const BackLink = ({ href, children, onClick }: BackLinkProps) => (
  <a href={href} class="govuk-back-link" onClick={onClick}>
    {children}
  </a>
);

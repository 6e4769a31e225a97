import type { ComponentChildren } from 'preact';
import { useDesk } from './desk-context.ts';
import { addressOf, type Place } from './place.ts';

type GoLinkProps = {
  readonly to: Place;
  readonly class?: string | undefined;
  readonly isCurrent?: boolean | undefined;
  readonly children: ComponentChildren;
};

/** A link within the desk: an address like any other, but the page stays, and with it the sign-in. */
export const GoLink = ({ to, isCurrent, children, ...own }: GoLinkProps) => {
  const { go } = useDesk();
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      class={own.class ?? 'govuk-link'}
      href={addressOf(to)}
      aria-current={isCurrent === true ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
};

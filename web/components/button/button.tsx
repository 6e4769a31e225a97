import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

type ButtonProps = {
  readonly children: ComponentChildren;
  readonly type?: 'submit' | 'button';
  readonly kind?: 'secondary' | undefined;
  readonly extraClass?: string | undefined;
  /** Busy buttons keep their focus, so nobody loses their place; whoever handles the press ignores it. */
  readonly isBusy?: boolean;
  /** What the button itself says to whoever takes the form, and where that is. */
  readonly name?: string;
  readonly value?: string;
  readonly formAction?: string;
  readonly onClick?: (() => void) | undefined;
};

/** Something to press. */
export const Button = ({
  children,
  type = 'submit',
  kind,
  extraClass,
  isBusy,
  onClick,
  ...own
}: ButtonProps) => (
  <button
    type={type}
    class={classNames('govuk-button', kind && `govuk-button--${kind}`, extraClass)}
    data-module="govuk-button"
    aria-disabled={isBusy === true ? 'true' : undefined}
    onClick={onClick}
    {...own}
  >
    {children}
  </button>
);

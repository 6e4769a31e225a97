import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

type HintProps = {
  readonly id?: string | undefined;
  readonly extraClass?: string | undefined;
  readonly children: ComponentChildren;
};

/** Help that stands between a question and its answer. */
export const Hint = ({ id, extraClass, children }: HintProps) => (
  <div id={id} class={classNames('govuk-hint', extraClass)}>
    {children}
  </div>
);

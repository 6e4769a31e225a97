import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

type LabelProps = {
  readonly htmlFor: string;
  readonly extraClass?: string | undefined;
  readonly children: ComponentChildren;
};

/** The name of one control. */
export const Label = ({ htmlFor, extraClass, children }: LabelProps) => (
  <label class={classNames('govuk-label', extraClass)} for={htmlFor}>
    {children}
  </label>
);

import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

type FormGroupProps = {
  readonly hasProblem: boolean;
  readonly extraClass?: string | undefined;
  readonly children: ComponentChildren;
};

/** The box round a question: a red edge when its answer could not be taken. */
export const FormGroup = ({ hasProblem, extraClass, children }: FormGroupProps) => (
  <div class={classNames('govuk-form-group', hasProblem && 'govuk-form-group--error', extraClass)}>
    {children}
  </div>
);

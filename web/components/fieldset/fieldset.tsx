import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';

type FieldsetProps = {
  readonly legend: ComponentChildren;
  readonly legendClass?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly children: ComponentChildren;
};

/** Several controls that answer one question. */
export const Fieldset = ({ legend, legendClass, describedBy, children }: FieldsetProps) => (
  <fieldset class="govuk-fieldset" aria-describedby={describedBy}>
    <legend class={classNames('govuk-fieldset__legend', legendClass)}>{legend}</legend>
    {children}
  </fieldset>
);

import type { ComponentChildren } from 'preact';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { describedBy } from '../field-id.ts';
import { Fieldset } from '../fieldset/fieldset.tsx';
import { FormGroup } from '../form-group/form-group.tsx';
import { Hint } from '../hint/hint.tsx';

/** What radios and check boxes have in common: a question, its help, and what is wrong with the answer. */
export type ChoiceGroupProps = {
  readonly legend: ComponentChildren;
  readonly legendClass?: string | undefined;
  readonly hint?: ComponentChildren;
  readonly problem?: string | undefined;
};

type Props = ChoiceGroupProps & { readonly id: string; readonly children: ComponentChildren };

/** The frame round a list of choices. */
export const ChoiceGroup = ({ id, legend, legendClass, hint, problem, children }: Props) => {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = problem === undefined ? undefined : `${id}-error`;
  return (
    <FormGroup hasProblem={problem !== undefined}>
      <Fieldset
        legend={legend}
        legendClass={legendClass}
        describedBy={describedBy(hintId, errorId)}
      >
        {hintId && <Hint id={hintId}>{hint}</Hint>}
        {errorId && problem && <ErrorMessage id={errorId} message={problem} />}
        {children}
      </Fieldset>
    </FormGroup>
  );
};

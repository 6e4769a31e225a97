import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { describedBy, fieldId } from '../field-id.ts';
import { FormGroup } from '../form-group/form-group.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

export type TextareaProps = {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly labelClass?: string | undefined;
  readonly hint?: ComponentChildren;
  readonly problem?: string | undefined;
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly autocomplete?: string | undefined;
  /** The id of words elsewhere that also explain this box. */
  readonly describedById?: string | undefined;
  readonly groupClass?: string | undefined;
  readonly children?: ComponentChildren;
};

/** More than one line of text. What is too long is explained by whoever reads it, never cut here. */
export const Textarea = (props: TextareaProps) => {
  const { name, label, labelClass, hint, problem, value, rows = 5 } = props;
  const id = fieldId(name);
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = problem === undefined ? undefined : `${id}-error`;
  return (
    <FormGroup hasProblem={problem !== undefined} extraClass={props.groupClass}>
      <Label htmlFor={id} extraClass={labelClass}>
        {label}
      </Label>
      {hintId && <Hint id={hintId}>{hint}</Hint>}
      {errorId && problem && <ErrorMessage id={errorId} message={problem} />}
      <textarea
        class={classNames('govuk-textarea', problem !== undefined && 'govuk-textarea--error')}
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(props.describedById, hintId, errorId)}
        autocomplete={props.autocomplete}
      />
      {props.children}
    </FormGroup>
  );
};

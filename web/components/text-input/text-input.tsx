import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { describedBy, fieldId } from '../field-id.ts';
import { FormGroup } from '../form-group/form-group.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

type TextInputProps = {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly labelClass?: string | undefined;
  readonly hint?: ComponentChildren;
  readonly problem?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly inputMode?: 'numeric' | undefined;
  readonly autocomplete?: string | undefined;
  readonly widthClass?: string | undefined;
};

/** One line of text. The page holds what is typed; `value` is only what stood there at first. */
export const TextInput = (props: TextInputProps) => {
  const { name, label, labelClass, hint, problem, value, type = 'text' } = props;
  const id = fieldId(name);
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = problem === undefined ? undefined : `${id}-error`;
  return (
    <FormGroup hasProblem={problem !== undefined}>
      <Label htmlFor={id} extraClass={labelClass}>
        {label}
      </Label>
      {hintId && <Hint id={hintId}>{hint}</Hint>}
      {errorId && problem && <ErrorMessage id={errorId} message={problem} />}
      <input
        class={classNames(
          'govuk-input',
          props.widthClass,
          problem !== undefined && 'govuk-input--error',
        )}
        id={id}
        name={name}
        type={type}
        spellcheck={type === 'text' ? undefined : false}
        defaultValue={value}
        aria-describedby={describedBy(hintId, errorId)}
        autocomplete={props.autocomplete}
        inputMode={props.inputMode}
        list={undefined}
      />
    </FormGroup>
  );
};

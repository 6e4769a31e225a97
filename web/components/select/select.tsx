import type { ComponentChildren } from 'preact';
import { classNames } from '../class-names.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { describedBy, fieldId } from '../field-id.ts';
import { FormGroup } from '../form-group/form-group.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

type Options = Readonly<Record<string, string>>;

type SelectProps = {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly labelClass?: string | undefined;
  readonly hint?: ComponentChildren;
  readonly problem?: string | undefined;
  readonly value?: string | undefined;
  /** Stands there while nothing is chosen. */
  readonly chooseWord: string;
  readonly groups: readonly { readonly label?: string; readonly options: Options }[];
};

/** One answer out of a list too long to lay out. Nothing is chosen for anyone. */
export const Select = (props: SelectProps) => {
  const { name, label, labelClass, hint, problem, value, chooseWord, groups } = props;
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
      <select
        class={classNames('govuk-select', problem !== undefined && 'govuk-select--error')}
        id={id}
        name={name}
        aria-describedby={describedBy(hintId, errorId)}
      >
        <option value="">{chooseWord}</option>
        {groups.map((group) => {
          const options = Object.entries(group.options).map(([row, words]) => (
            <option key={row} value={row} selected={row === value}>
              {words}
            </option>
          ));
          return group.label === undefined ? (
            options
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </FormGroup>
  );
};

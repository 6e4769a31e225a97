import type { ComponentChildren } from 'preact';
import { ChoiceGroup, type ChoiceGroupProps } from '../choice-group/choice-group.tsx';
import { classNames } from '../class-names.ts';
import { fieldId } from '../field-id.ts';
import { Label } from '../label/label.tsx';

export type CheckboxItem = {
  readonly value: string;
  readonly label: ComponentChildren;
  /** For boxes that each have a name of their own. */
  readonly name?: string | undefined;
};

type CheckboxesProps = ChoiceGroupProps & {
  readonly name: string;
  readonly items: readonly CheckboxItem[];
  readonly extraClass?: string | undefined;
  /** The boxes that were ticked at first. */
  readonly values?: readonly string[];
};

/** As many answers as fit. */
export const Checkboxes = ({ name, items, extraClass, values = [], ...group }: CheckboxesProps) => {
  const id = fieldId(name);
  return (
    <ChoiceGroup id={id} {...group}>
      <div class={classNames('govuk-checkboxes', extraClass)} data-module="govuk-checkboxes">
        {items.map((item, index) => (
          <CheckboxChoice
            key={item.value}
            item={item}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={item.name ?? name}
            isFirstTicked={values.includes(item.value)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
};

type CheckboxChoiceProps = {
  readonly item: CheckboxItem;
  readonly id: string;
  readonly name: string;
  readonly isFirstTicked: boolean;
};

const CheckboxChoice = ({ item, id, name, isFirstTicked }: CheckboxChoiceProps) => (
  <div class="govuk-checkboxes__item">
    <input
      class="govuk-checkboxes__input"
      id={id}
      name={name}
      type="checkbox"
      value={item.value}
      defaultChecked={isFirstTicked}
    />
    <Label htmlFor={id} extraClass="govuk-checkboxes__label">
      {item.label}
    </Label>
  </div>
);

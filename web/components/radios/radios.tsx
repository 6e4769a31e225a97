import { type ComponentChildren, Fragment } from 'preact';
import { ChoiceGroup, type ChoiceGroupProps } from '../choice-group/choice-group.tsx';
import { classNames } from '../class-names.ts';
import { fieldId } from '../field-id.ts';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

export type RadioItem = {
  readonly value: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** A question that only this answer leads to. Without script it stands on the page. */
  readonly reveal?: ComponentChildren;
};

type RadiosProps = ChoiceGroupProps & {
  readonly name: string;
  readonly items: readonly RadioItem[];
  readonly extraClass?: string | undefined;
  /** The answer that stood there at first. */
  readonly value?: string | undefined;
};

/** One answer out of a few. Nothing is chosen for anyone. */
export const Radios = ({ name, items, extraClass, value, ...group }: RadiosProps) => {
  const id = fieldId(name);
  return (
    <ChoiceGroup id={id} {...group}>
      <div class={classNames('govuk-radios', extraClass)} data-module="govuk-radios">
        {items.map((item, index) => (
          <Fragment key={item.value}>
            <RadioChoice
              item={item}
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={name}
              isFirstChosen={item.value === value}
            />
            {item.reveal !== undefined && (
              <Reveal id={index === 0 ? id : `${id}-${index + 1}`} isHidden={item.value !== value}>
                {item.reveal}
              </Reveal>
            )}
          </Fragment>
        ))}
      </div>
    </ChoiceGroup>
  );
};

type RadioChoiceProps = {
  readonly item: RadioItem;
  readonly id: string;
  readonly name: string;
  readonly isFirstChosen: boolean;
};

const RadioChoice = ({ item, id, name, isFirstChosen }: RadioChoiceProps) => (
  <div class="govuk-radios__item">
    <input
      class="govuk-radios__input"
      id={id}
      name={name}
      type="radio"
      value={item.value}
      defaultChecked={isFirstChosen}
      data-aria-controls={item.reveal === undefined ? undefined : `conditional-${id}`}
      aria-describedby={item.hint === undefined ? undefined : `${id}-item-hint`}
    />
    <Label htmlFor={id} extraClass="govuk-radios__label">
      {item.label}
    </Label>
    {item.hint !== undefined && (
      <Hint id={`${id}-item-hint`} extraClass="govuk-radios__hint">
        {item.hint}
      </Hint>
    )}
  </div>
);

type RevealProps = {
  readonly id: string;
  readonly isHidden: boolean;
  readonly children: ComponentChildren;
};

const Reveal = ({ id, isHidden, children }: RevealProps) => (
  <div
    class={classNames('govuk-radios__conditional', isHidden && 'govuk-radios__conditional--hidden')}
    id={`conditional-${id}`}
  >
    {children}
  </div>
);

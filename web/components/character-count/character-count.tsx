import { Component } from 'preact';
import { classNames } from '../class-names.ts';
import { fieldId } from '../field-id.ts';
import { Hint } from '../hint/hint.tsx';
import { Textarea, type TextareaProps } from '../textarea/textarea.tsx';

type CharacterCountProps = Omit<
  TextareaProps,
  'describedById' | 'groupClass' | 'onInput' | 'children'
> & {
  readonly limit: number;
  /** What the box can hold, for everyone. */
  readonly limitWords: string;
  /** What is left, or by how much it is too long; shown as the limit comes near. */
  readonly leftWords: (left: number) => string;
};

type Counted = { readonly length: number; readonly spoken: number };

const showFrom = 0.9;
const quietMilliseconds = 1000;

/** A text box that says when its limit is near. It counts as the contract does, and never cuts. */
export class CharacterCount extends Component<CharacterCountProps, Counted> {
  override state: Counted = { length: 0, spoken: 0 };
  private speakLater: ReturnType<typeof setTimeout> | undefined;

  // Read out once typing pauses: a number spoken at every key drowns the words being typed.
  private count = ({ currentTarget }: InputEvent): void => {
    if (!(currentTarget instanceof HTMLTextAreaElement)) return;
    const { length } = currentTarget.value;
    this.setState({ length });
    clearTimeout(this.speakLater);
    this.speakLater = setTimeout(() => this.setState({ spoken: length }), quietMilliseconds);
  };

  override render() {
    const { limit, limitWords, leftWords, ...box } = this.props;
    const { length, spoken } = this.state;
    const id = fieldId(box.name);
    const left = (count: number) => count >= limit * showFrom && leftWords(limit - count);
    return (
      <Textarea
        {...box}
        groupClass="govuk-character-count"
        describedById={`${id}-info`}
        onInput={this.count}
      >
        <Hint id={`${id}-info`} extraClass="govuk-character-count__message">
          {limitWords}
        </Hint>
        <div
          class={classNames(
            length > limit ? 'govuk-error-message' : 'govuk-hint',
            'govuk-character-count__message govuk-character-count__status',
          )}
          aria-hidden="true"
        >
          {left(length)}
        </div>
        <div class="govuk-character-count__sr-status govuk-visually-hidden" aria-live="polite">
          {left(spoken)}
        </div>
      </Textarea>
    );
  }
}

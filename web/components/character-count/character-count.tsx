import { fieldId } from '../field-id.ts';
import { Hint } from '../hint/hint.tsx';
import { Textarea, type TextareaProps } from '../textarea/textarea.tsx';

type CharacterCountProps = Omit<TextareaProps, 'describedById' | 'groupClass' | 'children'> & {
  readonly limit: number;
  /** What the box can hold, for everyone. */
  readonly limitWords: string;
  /** What is left, and by how much it is too long: script shows one of them as the limit comes near. */
  readonly leftWords: (letters: string) => string;
  readonly overWords: (letters: string) => string;
};

/** A text box that says when its limit is near. It counts as the contract does, and never cuts. */
export const CharacterCount = (props: CharacterCountProps) => {
  const { limit, limitWords, leftWords, overWords, ...box } = props;
  const id = fieldId(box.name);
  return (
    <Textarea {...box} groupClass="govuk-character-count" describedById={`${id}-info`}>
      <Hint id={`${id}-info`} extraClass="govuk-character-count__message">
        {limitWords}
      </Hint>
      <div
        class="govuk-hint govuk-character-count__message govuk-character-count__status"
        aria-hidden="true"
        data-limit={limit}
        data-left={leftWords('{letters}')}
        data-over={overWords('{letters}')}
      />
      <div class="govuk-character-count__sr-status govuk-visually-hidden" aria-live="polite" />
    </Textarea>
  );
};

import { commandWords } from '../../content/en/desk/commands.ts';
import type { CommandFormWords } from '../../content/en/desk/form-words.ts';
import { labelOf } from '../commands/command-field.tsx';
import type { FieldShape, Options } from '../commands/field-form.ts';
import { Question } from '../commands/question.tsx';

type PersonQuestionProps = {
  readonly field: FieldShape;
  readonly words: CommandFormWords;
  readonly problem: string | undefined;
  readonly value?: string | undefined;
  readonly values?: readonly string[] | undefined;
};

/** One question about somebody on the list. */
export const PersonQuestion = ({ field, words, values, problem, value }: PersonQuestionProps) => {
  const [label, hint] = labelOf(words, field.name.replace(/^register\./, ''));
  const asked = { name: field.name, label, ...(hint !== undefined && { hint }), problem, value };
  return <Question {...questionOf(field)} asked={asked} values={values} isDense />;
};

type Kinds = {
  readonly kind: 'line' | 'short' | 'day' | 'one' | 'many';
  readonly options?: Options;
};

const questionOf = (field: FieldShape): Kinds => {
  switch (field.kind) {
    case 'one':
    case 'many':
      return { kind: field.kind, options: typeof field.options === 'string' ? {} : field.options };
    case 'yes-no':
      return { kind: 'one', options: { yes: commandWords.yes, no: commandWords.no } };
    case 'day':
      return { kind: 'day' };
    case 'money':
      return { kind: 'short' };
    default:
      return { kind: 'line' };
  }
};

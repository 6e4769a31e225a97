import { Checkboxes } from '../../components/checkboxes/checkboxes.tsx';
import { Radios } from '../../components/radios/radios.tsx';
import { Select } from '../../components/select/select.tsx';
import { TextInput } from '../../components/text-input/text-input.tsx';
import { Textarea } from '../../components/textarea/textarea.tsx';
import { commandWords } from '../../content/en/desk/commands.ts';
import type { Options } from './field-form.ts';

/** What a question says, and what stands in it. */
export type Asked = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem: string | undefined;
  readonly value: string | undefined;
};

type QuestionProps = {
  readonly kind: 'line' | 'short' | 'text' | 'day' | 'one' | 'many';
  readonly asked: Asked;
  readonly options?: Options;
  /** What is ticked at first, where as many as fit are. */
  readonly values?: readonly string[] | undefined;
  /** Small choices beside each other, where a form has many. */
  readonly isDense?: boolean;
};

/** From more than this many, one is chosen from a list. */
const mostRadios = 7;

/** One question of any form of the desk. */
export const Question = ({ kind, asked, options = {}, values, isDense }: QuestionProps) => {
  const { label, value, ...rest } = asked;
  const items = Object.entries(options).map(([code, words]) => ({ value: code, label: words }));
  const small = (of: string): string | undefined =>
    isDense === true ? `govuk-${of}--small dense-choices` : undefined;
  switch (kind) {
    case 'line':
      return <TextInput {...asked} autocomplete="off" />;
    case 'short':
      return <TextInput {...asked} autocomplete="off" widthClass="govuk-input--width-5" />;
    case 'text':
      return <Textarea {...asked} autocomplete="off" />;
    case 'day':
      return <TextInput {...asked} type="date" widthClass="govuk-input--width-10" />;
    case 'many':
      return (
        <Checkboxes
          {...rest}
          legend={label}
          items={items}
          extraClass={small('checkboxes')}
          {...(values !== undefined && { values })}
        />
      );
    case 'one':
      return items.length > mostRadios ? (
        <Select {...asked} chooseWord={commandWords.choose} groups={[{ options }]} />
      ) : (
        <Radios {...rest} legend={label} value={value} items={items} extraClass={small('radios')} />
      );
  }
};

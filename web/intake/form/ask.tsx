import type { ComponentChildren } from 'preact';
import { CharacterCount } from '../../components/character-count/character-count.tsx';
import { Checkboxes } from '../../components/checkboxes/checkboxes.tsx';
import { classNames } from '../../components/class-names.ts';
import { QuestionPicture } from '../../components/question-picture/question-picture.tsx';
import { Radios } from '../../components/radios/radios.tsx';
import { Select } from '../../components/select/select.tsx';
import { TextInput } from '../../components/text-input/text-input.tsx';
import { Textarea } from '../../components/textarea/textarea.tsx';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import { language } from '../../content/en/language.ts';
import { answerOf } from './answers.ts';
import { answersTo, isAnswered } from './answers-to.ts';
import { holds } from './condition.ts';
import type { Item, Question } from './form-definition.ts';
import { type FormView, problemAt } from './form-view.ts';
import { AskedIf } from './screen.tsx';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

type AskProps = {
  readonly question: Question;
  readonly view: FormView;
  /** Draws what only one answer leads to. */
  readonly reveal?: ((items: readonly Item[], view: FormView) => ComponentChildren) | undefined;
};

/** One question with its control, and what script needs to know to show its answer again on the last screen. */
export const Ask = (props: AskProps) => {
  const { question, view } = props;
  const { name, label, checkedAs = label, ifNone, covers, askedIf } = question;
  const picture = view.form.pictures?.[name];
  const asked = (
    <div
      class={classNames('question', picture && 'question--pictured')}
      data-name={name}
      data-asks={checkedAs}
      data-if-none={ifNone}
      data-covers={covers}
    >
      {picture && <QuestionPicture of={picture} />}
      <Control {...props} />
    </div>
  );
  if (askedIf === undefined) return asked;
  return (
    <AskedIf
      condition={askedIf}
      isAsked={holds(askedIf, view.fields) || isAnswered(view.fields, question)}
    >
      {asked}
    </AskedIf>
  );
};

const Control = ({ question, view, reveal }: AskProps) => {
  switch (question.kind) {
    case 'line':
      return (
        <TextInput
          {...asked(question, view)}
          type={question.type ?? 'text'}
          inputMode={question.inputMode}
          autocomplete={question.autocomplete}
          widthClass={question.widthClass}
        />
      );
    case 'box':
      return (
        <Textarea
          {...asked(question, view)}
          rows={question.rows ?? 3}
          autocomplete={question.autocomplete}
        />
      );
    case 'long':
      return <Long question={question} view={view} />;
    case 'pick':
      return (
        <Select
          {...asked(question, view)}
          groups={question.groups}
          chooseWord={sendingWords.choose}
        />
      );
    case 'one':
      return <One question={question} view={view} reveal={reveal} />;
    case 'many':
      return <Many question={question} view={view} />;
  }
};

const asked = ({ name, label, hint, size = 'm' }: Question, view: FormView) => ({
  name,
  label,
  hint,
  labelClass: size === 'plain' ? undefined : `govuk-label--${size}`,
  value: answerOf(view.fields, name),
  problem: problemAt(view, name),
});

const inGroup = ({ name, label, hint, size = 'm' }: Question, view: FormView) => ({
  name,
  legend: label,
  hint,
  legendClass: `govuk-fieldset__legend--${size === 'm' ? 'm' : 's'}`,
  problem: problemAt(view, name),
});

const inWords = (letters: number): string => letters.toLocaleString(language.locale);

const Long = ({ question, view }: { readonly question: Of<'long'>; readonly view: FormView }) => {
  const { limit, left, over } = sendingWords.counting;
  return (
    <CharacterCount
      {...asked(question, view)}
      rows={question.rows}
      limit={question.limit}
      limitWords={limit(inWords(question.limit))}
      leftWords={left}
      overWords={over}
    />
  );
};

type OneProps = Omit<AskProps, 'question'> & { readonly question: Of<'one'> };

const One = ({ question, view, reveal }: OneProps) => {
  const { name, options, hints, isInline } = question;
  return (
    <Radios
      {...inGroup(question, view)}
      extraClass={isInline === true ? 'govuk-radios--inline' : undefined}
      value={answerOf(view.fields, name)}
      items={Object.entries(options).map(([value, label]) => {
        const items = question.reveal?.[value];
        const opens = items && reveal?.(items, view);
        return {
          value,
          label,
          ...(hints?.[value] !== undefined && { hint: hints[value] }),
          ...(opens !== undefined && { reveal: opens }),
        };
      })}
    />
  );
};

const Many = ({ question, view }: { readonly question: Of<'many'>; readonly view: FormView }) => {
  const { options, nameOf, inColumns } = question;
  return (
    <Checkboxes
      {...inGroup(question, view)}
      extraClass={inColumns === true ? 'in-columns' : undefined}
      items={Object.entries(options).map(([value, label], place) => ({
        value,
        label,
        name: nameOf?.(place),
      }))}
      values={answersTo(view.fields, question)}
    />
  );
};

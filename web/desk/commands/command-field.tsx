import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { Fieldset } from '../../components/fieldset/fieldset.tsx';
import { sharedLabels } from '../../content/en/desk/command-forms.ts';
import { commandWords } from '../../content/en/desk/commands.ts';
import type { CommandFormWords } from '../../content/en/desk/form-words.ts';
import { deskOf, partsOf } from '../case/case-parts.ts';
import { partName } from '../case/work-sections.tsx';
import { useDesk } from '../frame/desk-context.ts';
import type { ChosenFrom, FieldShape, Options } from './field-form.ts';
import { optionsOf } from './options.ts';
import { type Asked, Question } from './question.tsx';

/** What every field of one form knows. */
export type Filling = {
  readonly reply: CaseReply;
  readonly words: CommandFormWords;
  /** What stands in a field at first, by its name. */
  readonly initial: Readonly<Record<string, string>>;
  /** What is wrong, by the field's name. */
  readonly problems: Readonly<Record<string, string>>;
};

type FieldProps = {
  readonly field: FieldShape;
  readonly filling: Filling;
  /** Where the field stands, with a dot at its end. */
  readonly under?: string;
};

/** The label of a field, by its own name wherever it stands. */
export const labelOf = (
  { labels = {} }: CommandFormWords,
  name: string,
): readonly [label: string, hint?: string] => {
  const label = labels[name] ?? sharedLabels[name] ?? name;
  return typeof label === 'string' ? [label] : label;
};

/** One question of a command's form. */
export const CommandField = ({ field, filling, under = '' }: FieldProps) => {
  const { office } = useDesk();
  const name = `${under}${field.name}`;
  const [label, hint] = labelOf(filling.words, field.name);
  const shared = {
    name,
    label: field.required === true ? label : `${label} ${commandWords.optional}`,
    ...(hint !== undefined && { hint }),
    problem: filling.problems[name],
    value: filling.initial[name],
  };
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'day':
      return <Question kind={field.kind} asked={shared} />;
    case 'money':
      return <Question kind="short" asked={shared} />;
    case 'today':
      return <Question kind="day" asked={{ ...shared, value: shared.value ?? office.today }} />;
    case 'yes-no':
      return (
        <Question
          kind="one"
          asked={shared}
          options={{ yes: commandWords.yes, no: commandWords.no }}
        />
      );
    case 'one':
    case 'many':
      return <Choice shared={shared} kind={field.kind} options={field.options} filling={filling} />;
    case 'rows':
      return (
        <Fieldset legend={shared.label} legendClass="govuk-fieldset__legend--s">
          {Array.from({ length: field.rows }, (_, row) => (
            <div class="command-row" key={row}>
              {field.fields.map((inner) => (
                <CommandField
                  key={inner.name}
                  field={inner}
                  filling={filling}
                  under={`${name}.${row}.`}
                />
              ))}
            </div>
          ))}
        </Fieldset>
      );
    case 'each-part':
      return <EachPart name={name} field={field} filling={filling} />;
  }
};

type ChoiceProps = {
  readonly shared: Asked;
  readonly kind: 'one' | 'many';
  readonly options: Options | ChosenFrom;
  readonly filling: Filling;
};

const Choice = ({ shared, kind, options: given, filling }: ChoiceProps) => {
  const desk = useDesk();
  const options = optionsOf(given, { reply: filling.reply, desk });
  return Object.keys(options).length === 0 ? (
    <p class="govuk-body">
      {shared.label}: {commandWords.nothingToChoose}
    </p>
  ) : (
    <Question kind={kind} asked={shared} options={options} />
  );
};

type EachPartProps = {
  readonly name: string;
  readonly field: Extract<FieldShape, { readonly kind: 'each-part' }>;
  readonly filling: Filling;
};

// Until a person has confirmed that a part belongs elsewhere, Stage 1 owes an answer for it (practice rule 16).
const isStillOurs = (state: string, route: string): boolean =>
  state === 'confirmed' ? route === 'statutory' : state !== 'held';

// Every part that Stage 1 still owes an answer, but for those that wait; or what Stage 2 looks into.
const partsAsked = (reply: CaseReply, of: 'stage-2' | undefined): ReturnType<typeof partsOf> => {
  if (of === undefined) {
    return partsOf(reply).filter(({ state, ended, route }) => !ended && isStillOurs(state, route));
  }
  const looked = deskOf(reply).stageTwo?.parts ?? [];
  return partsOf(reply).filter(({ id }) => looked.includes(id));
};

const EachPart = ({ name, field: { fields, of }, filling }: EachPartProps) => (
  <>
    {partsAsked(filling.reply, of).map((part, place) => (
      <Fieldset
        key={part.id}
        legend={partName(part)}
        legendClass="govuk-fieldset__legend--m command-part"
      >
        <input type="hidden" name={`${name}.part`} value={part.id} />
        {fields.map((inner) => (
          <CommandField
            key={inner.name}
            field={inner}
            filling={filling}
            under={`${name}.${place}.`}
          />
        ))}
      </Fieldset>
    ))}
  </>
);

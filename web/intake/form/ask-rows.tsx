import { Button } from '../../components/button/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { fieldId } from '../../components/field-id.ts';
import { Fieldset } from '../../components/fieldset/fieldset.tsx';
import { answerOf } from './answers.ts';
import { Ask } from './ask.tsx';
import type { RowsOfQuestions } from './form-definition.ts';
import { actionOf } from './form-paths.ts';
import type { FormView } from './form-view.ts';
import { mostRows, rowsAtFirst, rowsWithoutScript } from './rows.ts';

type AskRowsProps = { readonly item: RowsOfQuestions; readonly view: FormView };

const lastRowId = (list: string): string => `${fieldId(list)}-last`;

/**
 * The same questions once for each of several. Every row the contract takes stands in the page: script shows one when
 * it is asked for; without script at least three are shown, and the button asks the function for one more.
 */
export const AskRows = ({ item, view }: AskRowsProps) => {
  const { list } = item;
  const plain = rowsWithoutScript(view.fields, list);
  const isMoreAsked = answerOf(view.fields, 'form.action') === item.action;
  const shown = rowsAtFirst(view.fields, list) + (isMoreAsked ? 1 : 0);
  return (
    <div data-rows={list}>
      {Array.from({ length: mostRows }, (_, row) => (
        <div
          key={`${row}`}
          class={classNames('row', row >= shown && 'row--spare', row >= plain && 'row--beyond')}
          id={row === plain - 1 ? lastRowId(list) : undefined}
          data-asks={item.heading(row)}
        >
          <Fieldset legend={item.heading(row)} legendClass="govuk-fieldset__legend--m">
            {item.questions(row).map((question) => (
              <Ask key={question.name} question={question} view={view} />
            ))}
          </Fieldset>
        </div>
      ))}
      {/* The answer to this button is this page again, and the address says where to read on: at its last, empty row. */}
      <Button
        kind="secondary"
        extraClass="add-row"
        name="form.action"
        value={item.action}
        formAction={`${actionOf[view.form.page]}#${lastRowId(list)}`}
      >
        {item.add}
      </Button>
    </div>
  );
};

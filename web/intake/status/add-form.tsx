import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { Radios } from '../../components/radios/radios.tsx';
import { Textarea } from '../../components/textarea/textarea.tsx';
import { helpNowLines } from '../public-facts.ts';
import { ActionForm, viewOfAction } from './action-form.tsx';
import type { StatusFormProps } from './status-form-props.ts';

/** More to say, with the same question about safety as at first, and the numbers to call at once. */
export const AddForm = ({ shown, words: { add: words }, facts }: StatusFormProps) => {
  const view = viewOfAction(shown, 'add');
  return (
    <ActionForm shown={shown} view={view} words={words}>
      <Textarea
        name="words"
        label={words.words.label}
        labelClass="govuk-label--s"
        hint={words.words.hint}
        rows={6}
        value={view.value('words')}
        problem={view.problem('words')}
      />
      <Radios
        name="safety"
        legend={words.safety.label}
        legendClass="govuk-fieldset__legend--s"
        hint={words.safety.hint}
        value={view.value('safety')}
        problem={view.problem('safety')}
        items={Object.entries(words.safety.options).map(([value, label]) => ({ value, label }))}
      />
      <div class="govuk-inset-text">
        <p class="govuk-body">{words.unsafe}</p>
        <HelpLines lines={helpNowLines(facts)} />
      </div>
      <Textarea
        name="where"
        label={words.where.label}
        labelClass="govuk-label--s"
        hint={words.where.hint}
        rows={2}
        value={view.value('where')}
        problem={view.problem('where')}
      />
    </ActionForm>
  );
};

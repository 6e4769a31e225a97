import { Radios } from '../../components/radios/radios.tsx';
import { Textarea } from '../../components/textarea/textarea.tsx';
import { ActionForm, viewOfAction } from './action-form.tsx';
import type { StatusFormProps } from './status-form-props.ts';

/** Asking to stop. Nothing stops by it: a person talks to them first (practice.md rule 22). */
export const WithdrawForm = ({ shown, words: { withdraw: words } }: StatusFormProps) => {
  const view = viewOfAction(shown, 'withdraw');
  return (
    <ActionForm shown={shown} view={view} words={words}>
      <Radios
        name="reason"
        legend={words.reason.label}
        legendClass="govuk-fieldset__legend--s"
        hint={words.reason.hint}
        value={view.value('reason')}
        problem={view.problem('reason')}
        items={Object.entries(words.reason.options).map(([value, label]) => ({ value, label }))}
      />
      <Textarea
        name="more"
        labelClass="govuk-label--s"
        {...words.more}
        rows={3}
        value={view.value('more')}
        problem={view.problem('more')}
      />
    </ActionForm>
  );
};

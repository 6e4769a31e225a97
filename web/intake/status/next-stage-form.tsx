import { Textarea } from '../../components/textarea/textarea.tsx';
import { ActionForm, viewOfAction } from './action-form.tsx';
import type { StatusFormProps } from './status-form-props.ts';

/** Asking for somebody new, or for the panel: no form and no reason, only a button (law.md section 4). */
export const NextStageForm = ({ shown, words: { nextStage: words } }: StatusFormProps) => {
  const { nextStage } = shown.status;
  const view = viewOfAction(shown, 'next-stage');
  if (nextStage === undefined) return null;
  const { lookAt, ...form } = words[nextStage];
  return (
    <ActionForm shown={shown} view={view} words={form}>
      <Textarea
        name="lookAt"
        labelClass="govuk-label--s"
        {...lookAt}
        rows={3}
        value={view.value('lookAt')}
        problem={view.problem('lookAt')}
      />
    </ActionForm>
  );
};

import { Radios } from '../../components/radios/radios.tsx';
import { Textarea } from '../../components/textarea/textarea.tsx';
import { isSubject, subjectWords } from '../../content/en/adult/subjects.ts';
import { ActionForm, viewOfAction } from './action-form.tsx';
import type { StatusFormProps } from './status-form-props.ts';

/** That we got a part wrong. Only whoever was told of parts is asked which one it is. */
export const WrongPlaceForm = ({ shown, words: { wrongPlace: words } }: StatusFormProps) => {
  const view = viewOfAction(shown, 'wrong-place');
  const { parts } = shown.status;
  return (
    <ActionForm shown={shown} view={view} words={words}>
      {parts.length > 0 && (
        <Radios
          name="part"
          legend={words.part.label}
          legendClass="govuk-fieldset__legend--s"
          hint={words.part.hint}
          value={view.value('part')}
          problem={view.problem('part')}
          items={[
            ...parts.map(({ id, subject }) => ({
              value: id,
              label: isSubject(subject) ? subjectWords[subject] : subject,
            })),
            { value: '', label: words.noPart },
          ]}
        />
      )}
      <Textarea
        name="why"
        labelClass="govuk-label--s"
        {...words.why}
        rows={4}
        value={view.value('why')}
        problem={view.problem('why')}
      />
    </ActionForm>
  );
};

import { wishes } from '../../../../shared/submission/lists.ts';
import { Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { Textarea } from '../../../components/textarea/textarea.tsx';
import { asking, askingMany, choices, type ScreenProps } from '../screen-props.ts';

/** Screen 7: what would make it better. */
export const Better = (form: ScreenProps) => {
  const { wanted, words } = form.words.better;
  return (
    <>
      <Checkboxes
        {...askingMany(form, 'complaint.wanted')}
        legend={wanted.label}
        legendClass="govuk-fieldset__legend--m"
        hint={wanted.hint}
        items={choices(wishes, wanted.options)}
      />
      <Textarea
        {...asking(form, 'complaint.wantedWords')}
        {...words}
        labelClass="govuk-label--m"
        rows={3}
      />
    </>
  );
};

import { changes, changeTimes } from '../../../../shared/submission/lists.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { Textarea } from '../../../components/textarea/textarea.tsx';
import { childWhen } from '../../../content/child-lists.ts';
import { answerOf } from '../../form/answers.ts';
import { AskedIf } from '../screen.tsx';
import { asking, choices, type ScreenProps } from '../screen-props.ts';

/** Screen 6: what is about to change, and when it all happened. */
export const Change = (form: ScreenProps) => {
  const { coming, happened } = form.words.change;
  return (
    <>
      <Radios
        {...asking(form, 'complaint.changeComing.what')}
        legend={coming.label}
        legendClass="govuk-fieldset__legend--m"
        hint={coming.hint}
        items={choices(['', ...changes], coming.options)}
      />
      <ChangeComing {...form} />
      <Radios
        {...asking(form, 'complaint.when.precision')}
        legend={happened.label}
        legendClass="govuk-fieldset__legend--m"
        hint={happened.hint}
        items={choices(childWhen, happened.options)}
      />
    </>
  );
};

const ChangeComing = (form: ScreenProps) => {
  const { details, when } = form.words.change;
  const isAsked = [
    'complaint.changeComing.what',
    'complaint.changeComing.details',
    'complaint.changeComing.when',
  ].some((name) => (answerOf(form.live, name) ?? '') !== '');
  return (
    <AskedIf isAsked={isAsked}>
      <Textarea
        {...asking(form, 'complaint.changeComing.details')}
        {...details}
        labelClass="govuk-label--m"
        rows={3}
      />
      <Radios
        {...asking(form, 'complaint.changeComing.when')}
        legend={when.label}
        legendClass="govuk-fieldset__legend--m"
        items={choices(changeTimes, when.options)}
      />
    </AskedIf>
  );
};

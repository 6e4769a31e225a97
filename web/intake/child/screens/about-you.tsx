import { Radios } from '../../../components/radios/radios.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { answerOf } from '../../form/answers.ts';
import { AskedIf } from '../screen.tsx';
import { asking, choices, type ScreenProps } from '../screen-props.ts';

const adultAge = 18;

/** Screen 1: what to call them, how old they are, who helps. */
export const AboutYou = (form: ScreenProps) => {
  const { name, age, careLeaver, helpedBy, whoSees } = form.words.aboutYou;
  const typedAge = Number(answerOf(form.live, 'person.age') ?? '');
  const hasAnswered = answerOf(form.live, 'person.careLeaver') !== undefined;
  return (
    <>
      <p class="govuk-body who-sees">{whoSees}</p>
      <TextInput
        {...asking(form, 'person.name')}
        {...name}
        labelClass="govuk-label--m"
        autocomplete="nickname"
      />
      <TextInput
        {...asking(form, 'person.age')}
        {...age}
        labelClass="govuk-label--m"
        inputMode="numeric"
        widthClass="govuk-input--width-3"
      />
      <AskedIf isAsked={typedAge >= adultAge || hasAnswered}>
        <Radios
          {...asking(form, 'person.careLeaver')}
          legend={careLeaver.label}
          legendClass="govuk-fieldset__legend--m"
          hint={careLeaver.hint}
          items={choices(['yes', 'no', 'not-sure'], careLeaver.options)}
        />
      </AskedIf>
      <TextInput {...asking(form, 'helpedBy')} {...helpedBy} labelClass="govuk-label--m" />
    </>
  );
};

import { Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { childNeeds } from '../../../content/child-lists.ts';
import { answerOf, answersOf } from '../../form/answers.ts';
import { AskedIf } from '../screen.tsx';
import { asking, askingMany, choices, type ScreenProps } from '../screen-props.ts';

/** What helps them read, hear and say things. */
export const WhatHelps = (form: ScreenProps) => {
  const { needs, interpreter } = form.words.safe;
  const isLanguageAsked =
    answersOf(form.live, 'person.needs').includes('interpreter') ||
    (answerOf(form.live, 'person.interpreter') ?? '') !== '';
  return (
    <>
      <Checkboxes
        {...askingMany(form, 'person.needs')}
        legend={needs.label}
        legendClass="govuk-fieldset__legend--m"
        hint={needs.hint}
        items={choices(childNeeds, needs.options)}
      />
      <AskedIf isAsked={isLanguageAsked}>
        <TextInput {...asking(form, 'person.interpreter')} {...interpreter} />
      </AskedIf>
    </>
  );
};

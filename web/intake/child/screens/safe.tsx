import { safetyAnswers } from '../../../../shared/submission/lists.ts';
import { HelpLines } from '../../../components/help-lines/help-lines.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { Textarea } from '../../../components/textarea/textarea.tsx';
import { WarningText } from '../../../components/warning-text/warning-text.tsx';
import { answerOf } from '../../form/answers.ts';
import { helpNowLines } from '../../public-facts.ts';
import { asking, choices, type ScreenProps } from '../screen-props.ts';
import { SafeContact } from './safe-contact.tsx';
import { WhatHelps } from './what-helps.tsx';

/** Screen 8: whether they are safe now, how to reach them safely, and what helps them. */
export const Safe = (form: ScreenProps) => (
  <>
    <SafeNow {...form} />
    <SafeContact {...form} />
    <WhatHelps {...form} />
  </>
);

// Numbers come at once, before sending, and no one is led to think that this page is being watched (rule 1).
const SafeNow = (form: ScreenProps) => {
  const { safety, notReading, where } = form.words.safe;
  const numbers = (
    <>
      <WarningText>{notReading}</WarningText>
      <HelpLines lines={helpNowLines(form.facts)} />
      <Textarea {...asking(form, 'where')} {...where} labelClass="govuk-label--s" rows={2} />
    </>
  );
  const items = choices(safetyAnswers, safety.options).map((item) =>
    item.value === 'unsafe' ? { ...item, reveal: numbers } : item,
  );
  return (
    <Radios
      {...asking(form, 'safety')}
      legend={safety.label}
      legendClass="govuk-fieldset__legend--m"
      hint={safety.hint}
      chosen={answerOf(form.live, 'safety')}
      items={items}
    />
  );
};

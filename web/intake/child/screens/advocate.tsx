import { advocatePreferences } from '../../../../shared/submission/lists.ts';
import { Paragraphs } from '../../../components/paragraphs/paragraphs.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { answerOf } from '../../form/answers.ts';
import { toldBy } from '../../public-facts.ts';
import { asking, choices, type ScreenProps } from '../screen-props.ts';

/** Screen 3: the advocate. Nothing is chosen for them, and the page says what no answer means. */
export const AdvocateOffer = (form: ScreenProps) => {
  const { wish, name, noHint, preference } = form.words.advocate;
  const { refer, no, 'has-one': hasOne } = wish.options;
  return (
    <>
      <AdvocateExplained {...form} />
      <Radios
        {...asking(form, 'advocate.wish')}
        legend={wish.label(form.facts.advocacy.service)}
        legendClass="govuk-fieldset__legend--m"
        chosen={answerOf(form.live, 'advocate.wish')}
        items={[
          { value: 'refer', label: refer },
          {
            value: 'has-one',
            label: hasOne,
            reveal: <TextInput {...asking(form, 'advocate.name')} {...name} />,
          },
          { value: 'no', label: no, hint: noHint },
        ]}
      />
      <Radios
        {...asking(form, 'advocate.preference')}
        legend={preference.label}
        legendClass="govuk-fieldset__legend--m"
        hint={preference.hint}
        items={choices(advocatePreferences, preference.options)}
      />
    </>
  );
};

const AdvocateExplained = ({ words, facts }: ScreenProps) => {
  const { advocacy } = facts;
  const { what, offer, free, independent, tellWhen, told, neverTold, noAnswer, aboutThem } =
    words.advocate;
  return (
    <>
      <Paragraphs of={[...what, offer(advocacy.service)]} />
      <p class="govuk-body">
        {free} {advocacy.independent && independent}
      </p>
      <p class="govuk-body list-lead">{tellWhen[toldBy(advocacy)]}</p>
      <ul class="govuk-list govuk-list--bullet">
        {told.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <strong>{neverTold}</strong>
      </p>
      <p class="govuk-body">{noAnswer[toldBy(advocacy)]}</p>
      <p class="govuk-body">{aboutThem}</p>
    </>
  );
};

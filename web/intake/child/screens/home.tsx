import { responsibleCouncils } from '../../../../shared/submission/lists.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { childLivingWith } from '../../../content/child-lists.ts';
import { asking, choices, type ScreenProps } from '../screen-props.ts';

/** Screen 2: who looks after them, and which council that is. */
export const Home = (form: ScreenProps) => {
  const { livesWith, council, whoSees } = form.words.home;
  return (
    <>
      <p class="govuk-body who-sees">{whoSees}</p>
      <Radios
        {...asking(form, 'children.0.livesWith')}
        legend={livesWith.label}
        legendClass="govuk-fieldset__legend--m"
        hint={livesWith.hint}
        items={choices(childLivingWith, livesWith.options)}
      />
      <Radios
        {...asking(form, 'children.0.responsibleCouncil')}
        legend={council.label}
        legendClass="govuk-fieldset__legend--m"
        hint={council.hint}
        items={choices(responsibleCouncils, council.options(form.facts.name))}
      />
    </>
  );
};

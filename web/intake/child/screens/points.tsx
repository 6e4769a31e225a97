import { limits } from '../../../../shared/submission/limits.ts';
import { Checkboxes } from '../../../components/checkboxes/checkboxes.tsx';
import { childAbout, childSubjects } from '../../../content/child-lists.ts';
import { pointSubjectName, tickedSubjects } from '../../form/answers.ts';
import { asking, askingMany, choices, type ScreenProps } from '../screen-props.ts';

/** Screen 5: what it is about, and who. Each subject keeps its own row, whatever else is ticked. */
export const Points = (form: ScreenProps) => {
  const { subjects, about, tooMany } = form.words.points;
  const ticked = tickedSubjects(form.live).length;
  const items = choices(childSubjects, subjects.options);
  return (
    <>
      <Checkboxes
        name="complaint.points"
        problem={asking(form, 'complaint.points').problem}
        legend={subjects.label}
        legendClass="govuk-fieldset__legend--m"
        hint={subjects.hint}
        items={items.map((item, row) => ({ ...item, name: pointSubjectName(row) }))}
        values={tickedSubjects(form.fields)}
      />
      <p class="govuk-error-message" role="status">
        {ticked > limits.points && tooMany(ticked, limits.points)}
      </p>
      <Checkboxes
        {...askingMany(form, 'form.about')}
        legend={about.label}
        legendClass="govuk-fieldset__legend--m"
        hint={about.hint}
        items={choices(childAbout, about.options)}
      />
    </>
  );
};

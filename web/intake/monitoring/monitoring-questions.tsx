import { paths } from '../../../shared/intake-api/paths.ts';
import { Button } from '../../components/button/button.tsx';
import { Details } from '../../components/details/details.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { Radios } from '../../components/radios/radios.tsx';
import type { AskedFrom } from '../../content/asked.ts';
import type { MonitoringWords } from '../../content/monitoring-words.ts';

type MonitoringQuestionsProps = { readonly words: MonitoringWords };

/** The questions themselves, folded away: nobody has to pass them to reach the end of the page. */
export const MonitoringQuestions = ({ words }: MonitoringQuestionsProps) => (
  <>
    <Paragraphs of={words.lines} />
    <Details summary={words.open}>
      {/* A receipt that a browser was answered with cannot be opened again, so the thanks go on a page of their own. */}
      <form method="post" action={paths.monitoring} target="_blank" rel="noopener" noValidate>
        <Question name="ageBand" words={words.ageBand} />
        <Question name="gender" words={words.gender} />
        <Question name="disability" words={words.disability} />
        <Question name="ethnicity" words={words.ethnicity} />
        {words.sexualOrientation && (
          <Question name="sexualOrientation" words={words.sexualOrientation} />
        )}
        <p class="govuk-body without-script">{words.newPage}</p>
        <Button kind="secondary">{words.send}</Button>
      </form>
    </Details>
  </>
);

type QuestionProps = { readonly name: string; readonly words: AskedFrom<string> };

const Question = ({ name, words: { label, hint, options } }: QuestionProps) => (
  <Radios
    name={name}
    legend={label}
    legendClass="govuk-fieldset__legend--s"
    hint={hint}
    items={Object.entries(options).map(([value, option]) => ({ value, label: option }))}
  />
);

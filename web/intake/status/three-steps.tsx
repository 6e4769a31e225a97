import type { StatusStage } from '../../../shared/intake-api/status-replies.ts';
import type { StatusWords } from '../../content/status-words.ts';

type ThreeStepsProps = { readonly stage: StatusStage; readonly words: StatusWords };

/** How a complaint goes on, with the step that it is at marked: in words, so that nobody needs to see it. */
export const ThreeSteps = ({ stage, words: { steps: words } }: ThreeStepsProps) => {
  const at = stepAt[stage];
  return at === undefined ? null : (
    <section>
      <h2 class="govuk-heading-l">{words.heading}</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {words.steps.map((step, place) =>
          place + 1 === at ? (
            <li key={step} aria-current="step">
              {step}
              <br />
              <strong>{words.now}.</strong>
            </li>
          ) : (
            <li key={step}>{step}</li>
          ),
        )}
      </ol>
    </section>
  );
};

/** Which of the three it is at; none once it has ended, or goes another way. */
const stepAt: Readonly<Partial<Record<StatusStage, number>>> = {
  received: 1,
  'being-looked-at': 1,
  'stage-2-offered': 1,
  'partly-waiting': 1,
  waiting: 1,
  answered: 1,
  'stage-2-asked-late': 1,
  'stage-2-declined': 1,
  'stage-2': 2,
  'stage-2-answered': 2,
  'stage-3-asked-late': 2,
  'stage-3-declined': 2,
  'stage-3': 3,
  'stage-3-answered': 3,
};

import type { MonitoringWords } from '../../content/monitoring-words.ts';
import { MonitoringQuestions } from './monitoring-questions.tsx';

type MonitoringFormProps = { readonly words: MonitoringWords };

/**
 * The questions about equality: after the receipt, apart from it, and with nothing in them that could lead back to it
 * (practice.md rule 27). Without script it is a form like any other.
 */
export const MonitoringForm = ({ words }: MonitoringFormProps) => (
  <section class="monitoring no-print" aria-labelledby="monitoring-heading">
    <h2 class="govuk-heading-m" id="monitoring-heading">
      {words.heading}
    </h2>
    <div data-asked>
      <MonitoringQuestions words={words} />
    </div>
    <p class="govuk-body" role="status" data-thanks={words.thanks} data-failed={words.failed} />
  </section>
);

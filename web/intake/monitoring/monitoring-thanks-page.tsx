import { paths } from '../../../shared/intake-api/paths.ts';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { monitoringThanksWords } from '../../content/en/everyone/monitoring-thanks.ts';

/** What a browser that sent the answers itself is shown. */
export const MonitoringThanksPage = () => (
  <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
    <h1 class="govuk-heading-xl">{monitoringThanksWords.heading}</h1>
    <Paragraphs of={monitoringThanksWords.lines} />
    <p class="govuk-body">
      <a class="govuk-link" href={paths.start}>
        {monitoringThanksWords.toStart}
      </a>
    </p>
  </main>
);

import { paths } from '../../../shared/intake-api/paths.ts';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { draftWords } from '../../content/en/everyone/drafts.ts';

const { deleted, toStart } = draftWords;

/** What was saved is gone. */
export const DraftDeletedPage = () => (
  <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
    <h1 class="govuk-heading-xl">{deleted.heading}</h1>
    <Paragraphs of={deleted.lines} />
    <p class="govuk-body">
      <a class="govuk-link" href={paths.start}>
        {toStart}
      </a>
    </p>
  </main>
);

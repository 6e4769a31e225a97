import { paths } from '../../../shared/intake-api/paths.ts';
import { signpost } from '../../components/line-drawing/drawings.ts';
import { LineDrawing } from '../../components/line-drawing/line-drawing.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { notFoundWords } from '../../content/en/everyone/not-found.ts';

/** When there is no such page: the way to one there is. */
export const NotFoundPage = () => (
  <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
    <LineDrawing of={signpost} />
    <h1 class="govuk-heading-xl">{notFoundWords.heading}</h1>
    <Paragraphs of={notFoundWords.lines} />
    <p class="govuk-body">
      <a class="govuk-link" href={paths.start}>
        {notFoundWords.toStart}
      </a>
    </p>
  </main>
);

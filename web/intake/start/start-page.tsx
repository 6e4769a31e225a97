import { paths } from '../../../shared/intake-api/paths.ts';
import { speech } from '../../components/line-drawing/drawings.ts';
import { LineDrawing } from '../../components/line-drawing/line-drawing.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { checkPageWords } from '../../content/en/everyone/check.ts';
import { startWords } from '../../content/en/everyone/start.ts';
import { startAnswers } from '../../content/start-words.ts';
import { pathOf } from '../form/form-paths.ts';

/** Who are you? The first page, which needs no script. */
export const StartPage = () => (
  <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
    <LineDrawing of={speech} />
    <h1 class="govuk-heading-xl">{startWords.heading}</h1>
    <Paragraphs of={startWords.intro} />
    <p class="govuk-body">
      <a class="govuk-link" href={pathOf['easy-read']}>
        {startWords.easyRead}
      </a>
    </p>
    <h2 class="govuk-heading-l" id="who">
      {startWords.question}
    </h2>
    <ul class="govuk-list start-answers" aria-labelledby="who">
      {startAnswers.map((answer) => (
        <li key={answer} class="start-answers__item">
          <a href={pathOf[answer]} class="start-answer">
            <span class="start-answer__words">{startWords.answers[answer]}</span>
            <span class="start-answer__hint">{startWords.hints[answer]}</span>
          </a>
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.check}>
        {checkPageWords.fromStart}
      </a>
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.resume}>
        {startWords.resume}
      </a>
    </p>
    <p class="govuk-body allowed">{startWords.allowed}</p>
  </main>
);

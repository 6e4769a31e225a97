import { Paragraphs } from '../../../components/paragraphs/paragraphs.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { checkRows } from '../check-rows.ts';
import { screenId } from '../screen.tsx';
import type { ScreenProps } from '../screen-props.ts';

/** Screen 9: what they are about to send, and who will see it. */
export const Check = ({ words, facts, live }: ScreenProps) => {
  const { check } = words;
  const rows = checkRows(words, facts, live).map(({ asked, answers, screen }) => ({
    key: asked,
    value: answers.map((answer) => <span key={answer}>{answer}</span>),
    changeHref: `#${screenId(screen)}`,
  }));
  return (
    <>
      <div class="js-only answers">
        <h3 class="govuk-heading-m">{check.answersHeading}</h3>
        <SummaryList rows={rows} changeWord={check.change} />
      </div>
      <h3 class="govuk-heading-m">{check.whoHeading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {check.who.map((who) => (
          <li key={who}>{who}</li>
        ))}
      </ul>
      <Paragraphs of={[check.allowed]} />
      <p class="govuk-body">
        <strong>{check.beforeSend}</strong>
      </p>
    </>
  );
};

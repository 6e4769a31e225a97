import { paths } from '../../../shared/intake-api/paths.ts';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import type { ChildWords, Trouble } from '../../content/child-words.ts';
import type { PublicFacts } from '../public-facts.ts';
import { TeamPhone } from '../team-phone.tsx';

type ProblemPageProps = {
  readonly trouble: Trouble;
  readonly words: ChildWords;
  readonly facts: PublicFacts;
};

/** When what was sent could not even be read, so there is nothing to show again: how to get back to it. */
export const ProblemPage = ({ trouble, words: { problems }, facts }: ProblemPageProps) => {
  return (
    <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
      <h1 class="govuk-heading-xl">{problems.trouble[trouble].title}</h1>
      <Paragraphs of={[...problems.trouble[trouble].lines, problems.goBack]} />
      <TeamPhone lead={problems.callUs} facts={facts} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.child}>
          {problems.openAgain}
        </a>
      </p>
    </main>
  );
};

import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import type { Trouble } from '../../content/sending-words.ts';
import type { PublicFacts } from '../public-facts.ts';
import { TeamPhone } from '../team-phone.tsx';

type ProblemPageProps = {
  readonly trouble: Trouble;
  readonly facts: PublicFacts;
  /** The form they came from, where it has an address of its own. */
  readonly path?: string;
};

const { problems } = sendingWords;

/** When what was sent could not even be read, so there is nothing to show again: how to get back to it. */
export const ProblemPage = ({ trouble, facts, path }: ProblemPageProps) => (
  <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
    <h1 class="govuk-heading-xl">{problems.trouble[trouble].title}</h1>
    <Paragraphs of={[...problems.trouble[trouble].lines, problems.goBack]} />
    <TeamPhone lead={problems.callUs} facts={facts} />
    {path !== undefined && (
      <p class="govuk-body">
        <a class="govuk-link" href={path}>
          {problems.openAgain}
        </a>
      </p>
    )}
  </main>
);

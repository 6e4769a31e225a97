import { problemWords } from '../../../shared/submission/problem-words.ts';
import { Button } from '../../components/button/button.tsx';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { TextInput } from '../../components/text-input/text-input.tsx';
import { linkPageWords } from '../../content/en/everyone/links.ts';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import type { PublicFacts } from '../public-facts.ts';
import { FirstFocus } from '../status/first-focus.tsx';
import { TeamPhone } from '../team-phone.tsx';
import type { LinkShown } from './link-shown.ts';

const words = linkPageWords;

type LinkPageProps = {
  readonly shown: LinkShown;
  readonly facts: PublicFacts;
  /** Where the code is posted: opening this page itself changes nothing (practice rule 9). */
  readonly action: string;
};

/**
 * Asks to go on. Script moves the code from behind the `#` into the box and hides the box; without it, the link is
 * pasted. Nothing here says what stands behind it.
 */
export const LinkPage = ({ shown, facts, action }: LinkPageProps) => {
  const problem = shown.problems.find(({ field }) => field === 'token') ?? shown.problems[0];
  const isOver = shown.obstacle?.kind === 'ended';
  return (
    <main class="govuk-main-wrapper" id="main-content">
      <InTheWay shown={shown} facts={facts} />
      <h1 class="govuk-heading-xl">{words.heading}</h1>
      {!isOver && (
        <form method="post" action={action} noValidate data-link>
          {shown.obstacle === undefined && <Paragraphs of={words.lead} />}
          <div data-ready hidden>
            <Paragraphs of={words.ready} />
          </div>
          <div data-paste>
            {shown.obstacle === undefined && <Paragraphs of={words.paste} />}
            <TextInput
              name="token"
              label={words.code.label}
              labelClass="govuk-label--m"
              hint={words.code.hint}
              value={shown.token}
              problem={problem && problemWords(problem)}
              autocomplete="off"
            />
          </div>
          <input type="hidden" name="action" value="open" />
          <Button>{words.open}</Button>
        </form>
      )}
    </main>
  );
};

const InTheWay = ({
  shown: { problems, obstacle },
  facts,
}: Pick<LinkPageProps, 'shown' | 'facts'>) => {
  if (problems.length > 0) {
    const messages = new Set(problems.map(problemWords));
    const items = [...messages].map((message) => ({ message, href: `#${fieldId('token')}` }));
    return (
      <FirstFocus>
        <ErrorSummary title={sendingWords.problems.title} items={items} />
      </FirstFocus>
    );
  }
  if (obstacle === undefined) return null;
  const { title, lines } = toldOf(obstacle);
  return (
    <FirstFocus>
      <ErrorSummary title={title} items={[]}>
        <Paragraphs of={lines} />
        <TeamPhone lead={sendingWords.problems.callUs} facts={facts} />
      </ErrorSummary>
    </FirstFocus>
  );
};

const toldOf = (
  obstacle: NonNullable<LinkShown['obstacle']>,
): { readonly title: string; readonly lines: readonly string[] } => {
  switch (obstacle.kind) {
    case 'slowed':
      return words.slowed(Math.ceil(obstacle.seconds / 60));
    case 'trouble':
      return sendingWords.problems.trouble[obstacle.trouble];
    default:
      return words[obstacle.kind];
  }
};

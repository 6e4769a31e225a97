import { paths } from '../../../shared/intake-api/paths.ts';
import type { FieldProblem } from '../../../shared/submission/field-problem.ts';
import { problemWords } from '../../../shared/submission/problem-words.ts';
import { BackLink } from '../../components/back-link/back-link.tsx';
import { Button } from '../../components/button/button.tsx';
import { Details } from '../../components/details/details.tsx';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { TextInput } from '../../components/text-input/text-input.tsx';
import { Textarea } from '../../components/textarea/textarea.tsx';
import { checkPageWords } from '../../content/en/everyone/check.ts';
import { frameWords } from '../../content/en/everyone/frame.ts';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import type { PublicFacts } from '../public-facts.ts';
import { TeamPhone } from '../team-phone.tsx';
import { FirstFocus } from './first-focus.tsx';
import type { CheckShown, Kept } from './status-shown.ts';

const words = checkPageWords;

/** Nothing typed yet. */
export const emptyCheck: CheckShown = { reference: '', secret: '', problems: [] };

type CheckPageProps = { readonly shown: CheckShown; readonly facts: PublicFacts };

/** Asks for the reference and the secret code. Both are typed, and neither is ever in an address. */
export const CheckPage = ({ shown, facts }: CheckPageProps) => (
  <>
    <BackLink href={paths.start}>{sendingWords.buttons.back}</BackLink>
    <main class="govuk-main-wrapper" id="main-content">
      <InTheWay shown={shown} facts={facts} />
      <h1 class="govuk-heading-xl">{words.heading}</h1>
      <Paragraphs of={words.lead} />
      <form method="post" action={paths.status} noValidate>
        <TextInput
          name="reference"
          label={words.reference.label}
          labelClass="govuk-label--m"
          hint={words.reference.hint}
          value={shown.reference}
          problem={problemWith(shown.problems, 'reference')}
          autocomplete="off"
          widthClass="govuk-input--width-20"
        />
        <TextInput
          name="secret"
          label={words.secret.label}
          labelClass="govuk-label--m"
          hint={words.secret.hint}
          value={shown.secret}
          problem={problemWith(shown.problems, 'secret')}
          autocomplete="off"
          widthClass="govuk-input--width-30"
        />
        {shown.kept && <KeptBox kept={shown.kept} />}
        <Button>{words.open}</Button>
      </form>
      <Details summary={words.whereSummary}>
        <Paragraphs of={words.where} />
      </Details>
      <h2 class="govuk-heading-m">{words.lostHeading}</h2>
      <Paragraphs of={words.lost} />
      <TeamPhone lead={frameWords.teamPhone(facts.complaintsTeam.name)} facts={facts} />
    </main>
  </>
);

const KeptBox = ({ kept: { words: typed, actionId } }: { readonly kept: Kept }) => (
  <>
    <input type="hidden" name="form.actionId" value={actionId} />
    <Textarea
      name="form.words"
      label={words.kept.label}
      labelClass="govuk-label--m"
      hint={words.kept.hint}
      value={typed}
    />
  </>
);

const problemWith = (problems: readonly FieldProblem[], name: string): string | undefined => {
  const problem = problems.find(({ field }) => field === name);
  return problem && problemWords(problem);
};

const InTheWay = ({ shown: { problems, obstacle }, facts }: CheckPageProps) => {
  if (problems.length > 0) return <Problems problems={problems} />;
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

const Problems = ({ problems }: Pick<CheckShown, 'problems'>) => {
  const messages = new Map(problems.map((one) => [problemWords(one), one.field]));
  const items = [...messages].map(([message, field]) => ({
    message,
    href: field === 'reference' || field === 'secret' ? `#${fieldId(field)}` : undefined,
  }));
  return (
    <FirstFocus>
      <ErrorSummary title={sendingWords.problems.title} items={items} />
    </FirstFocus>
  );
};

const toldOf = (
  obstacle: NonNullable<CheckShown['obstacle']>,
): { readonly title: string; readonly lines: readonly string[] } => {
  switch (obstacle.kind) {
    case 'shut':
      return words.shut;
    case 'slowed':
      return {
        title: words.slowed.title,
        lines: words.slowed.lines(Math.ceil(obstacle.seconds / 60)),
      };
    case 'trouble': {
      const { title, lines } = sendingWords.problems.trouble[obstacle.trouble];
      return { title, lines: [sendingWords.problems.nothingLost, ...lines] };
    }
  }
};

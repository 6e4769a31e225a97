import { paths } from '../../../shared/intake-api/paths.ts';
import { Details } from '../../components/details/details.tsx';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { LineDrawing } from '../../components/line-drawing/line-drawing.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { PhoneLink } from '../../components/phone-link/phone-link.tsx';
import { startWords } from '../../content/en/start.ts';
import { type StartAnswer, startAnswers } from '../../content/start-words.ts';
import { helplineCalled, type PublicFacts } from '../public-facts.ts';
import { TeamPhone } from '../team-phone.tsx';

/** Which answers lead to a page. One that is not here says whom to ring instead: a page added is a line added. */
const pageOf: Readonly<Partial<Record<StartAnswer, string>>> = { child: paths.child };

const forTheYoung: readonly StartAnswer[] = ['young-adult', 'get-an-advocate'];

/** Who are you? The first page, which needs no script. */
export const StartPage = ({ facts }: { readonly facts: PublicFacts }) => (
  <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
    <LineDrawing name="speech" />
    <h1 class="govuk-heading-xl">{startWords.heading}</h1>
    <Paragraphs of={startWords.intro} />
    <h2 class="govuk-heading-l" id="who">
      {startWords.question}
    </h2>
    <ul class="govuk-list start-answers" aria-labelledby="who">
      {startAnswers.map((answer) => (
        <li key={answer} class="start-answers__item">
          <Answer answer={answer} facts={facts} />
        </li>
      ))}
    </ul>
    <p class="govuk-body allowed">{startWords.allowed}</p>
  </main>
);

type AnswerProps = { readonly answer: StartAnswer; readonly facts: PublicFacts };

const Answer = ({ answer, facts }: AnswerProps) => {
  const page = pageOf[answer];
  if (page === undefined) {
    return (
      <Details summary={startWords.answers[answer]} extraClass="start-answer">
        <WhomToRing answer={answer} facts={facts} />
      </Details>
    );
  }
  return (
    <a href={page} class="start-answer start-answer--page">
      <span class="start-answer__words">{startWords.answers[answer]}</span>
      <span class="start-answer__hint">{startWords.formHint[answer]}</span>
    </a>
  );
};

const WhomToRing = ({ answer, facts }: AnswerProps) => (
  <>
    <Paragraphs of={startWords.noForm[answer]} />
    {forTheYoung.includes(answer) && <Advocates facts={facts} />}
    {answer !== 'get-an-advocate' && (
      <>
        <TeamPhone lead={startWords.callTeam(facts.complaintsTeam.name)} facts={facts} />
        <p class="govuk-body">{startWords.writeInstead}</p>
      </>
    )}
  </>
);

const Advocates = ({ facts }: { readonly facts: PublicFacts }) => {
  const other = helplineCalled(facts, facts.advocacy.fallback);
  return (
    <>
      <p class="govuk-body">
        {startWords.callAdvocate(facts.advocacy.service)}{' '}
        <PhoneLink phone={facts.advocacy.publicPhone} />
      </p>
      {other !== undefined && <HelpLines lines={[other]} />}
    </>
  );
};

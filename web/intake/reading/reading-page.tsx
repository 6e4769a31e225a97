import type { Authority } from '../../../shared/authority/authority.ts';
import { draftDaysOf } from '../../../shared/authority/draft-days.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { PhoneLink } from '../../components/phone-link/phone-link.tsx';
import { frameWords } from '../../content/en/everyone/frame.ts';
import type {
  ReadingFacts,
  ReadingLink,
  ReadingPart,
  ReadingWords,
} from '../../content/reading-words.ts';
import { pathOf } from '../form/form-paths.ts';
import { helplineCalled, helpNowLines, type PublicFacts, toldBy } from '../public-facts.ts';

const readingFacts = ({
  name,
  complaintsTeam,
  advocacy,
  targets,
  recordYears,
  draftDays,
}: Authority): ReadingFacts => ({
  council: name,
  draftDays: draftDaysOf({ draftDays }),
  recordYears,
  team: complaintsTeam.name,
  service: advocacy.service,
  isIndependent: advocacy.independent,
  toldBy: toldBy(advocacy),
  checkDays: targets.triageCheckDays,
});

type ReadingPageProps = {
  readonly words: ReadingWords;
  readonly authority: Authority;
  /** Whether the numbers to call are what the page is for. */
  readonly isHelp: boolean;
};

/** A page that is only read. */
export const ReadingPage = ({ words, authority, isHelp }: ReadingPageProps) => (
  <main class="govuk-main-wrapper govuk-main-wrapper--auto-spacing" id="main-content">
    <h1 class="govuk-heading-xl" id={isHelp ? 'help-now' : undefined}>
      {words.heading}
    </h1>
    {words.parts(readingFacts(authority)).map((part) => (
      <Part key={part.heading ?? ''} part={part} facts={authority} />
    ))}
    {isHelp && <HelpLines lines={helpNowLines(authority)} />}
  </main>
);

type PartProps = { readonly part: ReadingPart; readonly facts: PublicFacts };

const Part = ({ part, facts }: PartProps) => {
  const { heading, lines = [], steps, list, after = [], call, link } = part;
  return (
    <>
      {heading !== undefined && <h2 class="govuk-heading-m">{heading}</h2>}
      <Paragraphs of={lines} />
      {steps && <ol class="govuk-list govuk-list--number govuk-list--spaced">{items(steps)}</ol>}
      {list && <ul class="govuk-list govuk-list--bullet">{items(list)}</ul>}
      <Paragraphs of={after} />
      {call && <Call whom={call} facts={facts} />}
      {link && (
        <p class="govuk-body">
          <a class="govuk-link" href={addressOf(link.to)}>
            {link.words}
          </a>
        </p>
      )}
    </>
  );
};

const items = (all: readonly string[]) => all.map((each) => <li key={each}>{each}</li>);

const addressOf = (to: ReadingLink): string => {
  if (to === 'start') return paths.start;
  return to === 'get-an-advocate' ? pathOf[to] : `/${to}`;
};

type CallProps = { readonly whom: NonNullable<ReadingPart['call']>; readonly facts: PublicFacts };

const Call = ({ whom, facts }: CallProps) => {
  const { complaintsTeam, advocacy } = facts;
  if (whom === 'team') {
    return (
      <p class="govuk-body big-phone">
        <PhoneLink phone={complaintsTeam.publicPhone} />
        <br />
        {frameWords.teamHours(complaintsTeam.hours)}
      </p>
    );
  }
  if (whom === 'service') {
    return (
      <p class="govuk-body big-phone">
        <PhoneLink phone={advocacy.publicPhone} />
      </p>
    );
  }
  const line = helplineCalled(facts, whom);
  return line === undefined ? null : <HelpLines lines={[line]} />;
};

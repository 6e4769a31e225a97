import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { InsetText } from '../../components/inset-text/inset-text.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import type { CheckWords } from '../../content/asked.ts';
import type { AdvocateWords, SafetyWords } from '../../content/contact-words.ts';
import { one } from '../form/ask-for.ts';
import type { Item, Question } from '../form/form-definition.ts';
import { helpNowLines, type PublicFacts, toldBy } from '../public-facts.ts';

/** Words between questions. */
export const said = (...lines: readonly string[]): Item => ({
  kind: 'show',
  draw: () => <Paragraphs of={lines} />,
});

/** Who sees what is answered here. */
export const quietly = (words: string): Item => ({
  kind: 'show',
  draw: () => <p class="govuk-body who-sees">{words}</p>,
});

/** Words set apart because they matter. */
export const setApart = (lines: readonly string[]): Item => ({
  kind: 'show',
  draw: () => (
    <InsetText>
      <Paragraphs of={lines} />
    </InsetText>
  ),
});

/** A heading within a screen. */
export const heading = (words: string): Item => ({
  kind: 'show',
  draw: () => <h3 class="govuk-heading-m">{words}</h3>,
});

/** Several short things, after the words that lead to them. */
export const listed = (lead: string, things: readonly string[]): Item => ({
  kind: 'show',
  draw: () => (
    <>
      <p class="govuk-body list-lead">{lead}</p>
      <Bullets of={things} />
    </>
  ),
});

const Bullets = ({ of }: { readonly of: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {of.map((thing) => (
      <li key={thing}>{thing}</li>
    ))}
  </ul>
);

/**
 * Whether someone is safe now. Numbers come at once, before sending, and no one is led to think that this page is
 * being watched (practice.md rule 1).
 */
export const safeNow = (
  words: SafetyWords,
  facts: PublicFacts,
  nothing: string,
  alsoAsked: readonly Item[] = [],
): Question => {
  const numbers: Item = {
    kind: 'show',
    draw: () => (
      // Said at once to those who hear the page: it comes up under the answer.
      <div role="alert">
        <WarningText>{words.notReading}</WarningText>
        <HelpLines lines={helpNowLines(facts)} />
      </div>
    ),
  };
  return one('safety', words.safety, {
    ifNone: nothing,
    reveal: { unsafe: [numbers, ...alsoAsked] },
  });
};

/** What an advocate is, and all that their service is told: said before anyone is asked. */
export const advocateExplained = (words: AdvocateWords, { advocacy }: PublicFacts): Item => ({
  kind: 'show',
  draw: () => (
    <>
      <Paragraphs of={[...words.what, words.offer(advocacy.service)]} />
      <p class="govuk-body">
        {words.free} {advocacy.independent && words.independent}
      </p>
      <p class="govuk-body list-lead">{words.tellWhen[toldBy(advocacy)]}</p>
      <Bullets of={words.told} />
      <p class="govuk-body">
        <strong>{words.neverTold}</strong>
      </p>
      <Paragraphs of={[words.noAnswer[toldBy(advocacy)], words.aboutThem]} />
    </>
  ),
});

/** Whether the advocate's service may be told. Nothing is chosen for them, and the page says what no answer means. */
export const advocateWish = (
  words: AdvocateWords,
  { advocacy }: PublicFacts,
  name: readonly Item[],
): Question =>
  one(
    'advocate.wish',
    { label: words.wish.label(advocacy.service), options: words.wish.options },
    { hints: { no: words.noHint }, ...(name.length > 0 && { reveal: { 'has-one': name } }) },
  );

/** The last screen before Send. */
export const checkItems = (words: CheckWords): readonly Item[] => [
  { kind: 'answers', heading: words.answersHeading, change: words.change },
  {
    kind: 'show',
    draw: () => (
      <>
        <h3 class="govuk-heading-m">{words.whoHeading}</h3>
        <Bullets of={words.who} />
        <Paragraphs of={[words.allowed]} />
        <p class="govuk-body">
          <strong>{words.beforeSend}</strong>
        </p>
      </>
    ),
  },
];

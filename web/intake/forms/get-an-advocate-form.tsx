import type { GetAnAdvocateWords } from '../../content/get-an-advocate-words.ts';
import { line, one } from '../form/ask-for.ts';
import type { FormDefinition, Item } from '../form/form-definition.ts';
import { type PublicFacts, toldBy } from '../public-facts.ts';
import { contactItems, needsItems } from './contact-items.ts';
import { listed, said, setApart } from './parts.tsx';

/** The three screens of somebody who is thinking about it (practice.md section 3). Never what it is about. */
export const getAnAdvocateForm = (
  words: GetAnAdvocateWords,
  facts: PublicFacts,
): FormDefinition => ({
  page: 'get-an-advocate',
  look: 'young',
  intro: words.intro,
  asksAfter: ['child', 'easy-read', 'adult'],
  hidden: [],
  screens: [
    { heading: words.you.heading, items: you(words, facts) },
    { heading: words.reach.heading, items: reach(words, facts) },
    { heading: words.send.heading, items: send(words, facts) },
  ],
});

const you = (
  { you: words, send: { nothing }, notAsked }: GetAnAdvocateWords,
  { advocacy }: PublicFacts,
): readonly Item[] => [
  said(...words.what(advocacy.service)),
  setApart([notAsked]),
  line('person.name', words.name, { autocomplete: 'nickname', ifNone: nothing }),
  line('person.age', words.age, {
    inputMode: 'numeric',
    widthClass: 'govuk-input--width-3',
    ifNone: nothing,
  }),
  one('person.careLeaver', words.careLeaver, { askedIf: 'grown' }),
];

const reach = (
  { reach: words, send: { nothing } }: GetAnAdvocateWords,
  { advocacy }: PublicFacts,
): readonly Item[] => [
  ...contactItems(words.contact, nothing),
  said(words.noWay(advocacy.service, advocacy.publicPhone)),
  ...needsItems(words),
  one('advocate.preference', words.preference),
];

const send = ({ send: words }: GetAnAdvocateWords, { advocacy }: PublicFacts): readonly Item[] => [
  { kind: 'answers', heading: words.answersHeading, change: words.change },
  listed(words.tellWhen[toldBy(advocacy)](advocacy.service), words.told),
  said(words.team, ...words.free),
  {
    kind: 'show',
    draw: () => (
      <p class="govuk-body">
        <strong>{words.beforeSend}</strong>
      </p>
    ),
  },
];

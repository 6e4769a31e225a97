import { limits } from '../../../shared/submission/limits.ts';
import type { AdultWords } from '../../content/adult-words.ts';
import { box, line, long, many, one } from '../form/ask-for.ts';
import { ifAnswered } from '../form/condition.ts';
import type { FormDefinition, Item } from '../form/form-definition.ts';
import { type PublicFacts, toldBy } from '../public-facts.ts';
import { contactItems, needsItems } from './contact-items.ts';
import { changeItems, childQuestions, partRows, proceedingsItems } from './part-rows.ts';
import { advocateExplained, advocateWish, checkItems, safeNow, said, setApart } from './parts.tsx';

/** The ten screens of an adult (practice.md section 3, Adult). */
export const adultForm = (words: AdultWords, facts: PublicFacts): FormDefinition => ({
  page: 'adult',
  look: 'plain',
  intro: words.intro,
  asksAfter: ['adult', 'child', 'easy-read'],
  hidden: [['role', 'adult']],
  screens: [
    { heading: words.who.heading, items: who(words, facts) },
    { heading: words.you.heading, items: you(words) },
    { heading: words.children.heading, items: children(words, facts) },
    { heading: words.story.heading, items: story(words) },
    { heading: words.parts.screen, items: parts(words) },
    { heading: words.proceedings.heading, items: proceedingsItems(words.proceedings) },
    { heading: words.now.heading, items: now(words, facts) },
    { heading: words.right.heading, items: right(words) },
    { heading: words.contact.heading, items: contact(words, facts) },
    { heading: words.check.heading, items: checkItems(words.check) },
  ],
});

const who = ({ who: words }: AdultWords, facts: PublicFacts): readonly Item[] => [
  one('person.relationship', words.relationship),
  said(words.noProof),
  line('person.age', words.age, { inputMode: 'numeric', widthClass: 'govuk-input--width-3' }),
  one('person.careLeaver', words.careLeaver, { isInline: true }),
  {
    kind: 'for-some',
    askedIf: 'young',
    items: [
      setApart(words.sameHelp),
      advocateExplained(words.advocate, facts),
      {
        ...advocateWish(words.advocate, facts, []),
        ifNone: words.advocate.noAnswerCheck[toldBy(facts.advocacy)](facts.advocacy.service),
      },
    ],
  },
];

const you = ({ you: words, check }: AdultWords): readonly Item[] => [
  line('person.name', words.name, { autocomplete: 'name', ifNone: check.nothing }),
  {
    kind: 'for-some',
    askedIf: ifAnswered('person.relationship', 'professional', 'councillor', 'mp'),
    items: [said(words.why), line('askedBy', words.askedBy)],
  },
];

const children = ({ children: words }: AdultWords, facts: PublicFacts): readonly Item[] => [
  said(words.lead),
  {
    kind: 'rows',
    list: 'children',
    heading: (row) => words.row(row + 1),
    questions: (row) => childQuestions(words, facts, row),
    add: words.add,
    action: 'add-child',
  },
  one('onBehalf.kind', words.kind),
  one('onBehalf.agreed', words.agreed, {
    askedIf: ifAnswered('onBehalf.kind', 'on-behalf', 'both'),
  }),
];

const story = ({ story: words, check }: AdultWords): readonly Item[] => [
  setApart(words.limits),
  long('complaint.story', words.box, limits.story, {
    checkedAs: words.heading,
    ifNone: check.noWords,
  }),
];

const parts = ({ parts: words }: AdultWords): readonly Item[] => [
  said(words.lead),
  partRows(words),
  box('complaint.whyLater', words.whyLater, { askedIf: 'over-a-year' }),
];

const now = ({ now: words, check }: AdultWords, facts: PublicFacts): readonly Item[] => [
  ...changeItems(words),
  safeNow(words, facts, check.nothing),
];

const right = ({ right: words }: AdultWords): readonly Item[] => [
  many('complaint.wanted', words.wanted),
  box('complaint.wantedWords', words.words),
  line('complaint.previous', words.previous),
];

const contact = ({ contact: words, check }: AdultWords, facts: PublicFacts): readonly Item[] => [
  ...contactItems(words.safe, check.nothing),
  box('mustNotKnow', words.mustNotKnow),
  ...needsItems(words),
  one('passOn', words.passOn(facts.conferenceAppeal.body)),
];

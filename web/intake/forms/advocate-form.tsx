import { limits } from '../../../shared/submission/limits.ts';
import type { AdvocateFormWords } from '../../content/advocate-form-words.ts';
import { box, line, long, many, one } from '../form/ask-for.ts';
import { ifAnswered } from '../form/condition.ts';
import type { FormDefinition, Item } from '../form/form-definition.ts';
import type { PublicFacts } from '../public-facts.ts';
import { contactItems } from './contact-items.ts';
import { changeItems, childQuestions, partRows, proceedingsItems } from './part-rows.ts';
import { checkItems, heading, safeNow, said, setApart } from './parts.tsx';

/** The seven screens of an advocate (practice.md section 3, Advocate). */
export const advocateForm = (words: AdvocateFormWords, facts: PublicFacts): FormDefinition => ({
  page: 'advocate',
  look: 'plain',
  intro: words.intro,
  asksAfter: ['advocate'],
  hidden: [['role', 'advocate']],
  keepsSender: true,
  screens: [
    { heading: words.you.heading, items: you(words) },
    { heading: words.whom.heading, items: whom(words, facts) },
    { heading: words.asked.heading, items: asked(words) },
    { heading: words.words.heading, items: whatIsWrong(words) },
    { heading: words.now.heading, items: now(words, facts) },
    { heading: words.write.heading, items: write(words) },
    { heading: words.check.heading, items: checkItems(words.check) },
  ],
});

const you = ({ you: words, check }: AdvocateFormWords): readonly Item[] => [
  line('person.name', words.name, { autocomplete: 'name', ifNone: check.nothing }),
  line('person.organisation', words.organisation, { autocomplete: 'organization' }),
  line('person.contact.email', words.email, {
    type: 'email',
    autocomplete: 'email',
    ifNone: check.nothing,
  }),
  line('person.contact.phone', words.phone, {
    type: 'tel',
    autocomplete: 'tel',
    widthClass: 'govuk-input--width-20',
  }),
  { kind: 'show', draw: () => <p class="govuk-body who-sees js-only">{words.kept}</p> },
];

const whom = ({ whom: words }: AdvocateFormWords, facts: PublicFacts): readonly Item[] => [
  one('speaksFor', words.speaksFor),
  ...childQuestions(words, facts, 0),
];

const asked = ({ asked: words }: AdvocateFormWords): readonly Item[] => [
  one('instructed', words.instructed),
  {
    kind: 'for-some',
    askedIf: ifAnswered('instructed', 'not-yet'),
    items: [setApart([words.notYet])],
  },
  box('notAbleBecause', words.because, { askedIf: ifAnswered('instructed', 'not-able') }),
];

const whatIsWrong = ({ words, parts, check }: AdvocateFormWords): readonly Item[] => [
  setApart(words.limits),
  long('complaint.story', words.theirs, limits.story, { ifNone: check.noWords }),
  long('complaint.advocateWords', words.yours, limits.pointDetails, { rows: 4 }),
  heading(words.partsHeading),
  said(parts.lead),
  partRows(parts),
];

const now = ({ now: words, check }: AdvocateFormWords, facts: PublicFacts): readonly Item[] => [
  ...changeItems(words),
  safeNow(words, facts, check.nothing),
  ...proceedingsItems(words),
  box('complaint.raisedWith', words.raisedWith),
];

const write = ({ write: words, check }: AdvocateFormWords): readonly Item[] => [
  one('writeTo', words.writeTo, { ifNone: check.nothing }),
  {
    kind: 'for-some',
    askedIf: ifAnswered('writeTo', 'child', 'both'),
    items: contactItems(words.contact, check.nothing, 'children.0.contact'),
  },
  many('children.0.needs', words.needs),
];

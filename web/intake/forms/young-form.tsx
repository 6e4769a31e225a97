import { paths } from '../../../shared/intake-api/paths.ts';
import type { FormField } from '../../../shared/submission/form-fields.ts';
import { limits } from '../../../shared/submission/limits.ts';
import { questionPictures } from '../../components/question-picture/pictures.ts';
import type { YoungWords } from '../../content/young-words.ts';
import { box, line, long, many, one } from '../form/ask-for.ts';
import { ifAny } from '../form/condition.ts';
import type { FormDefinition, Item } from '../form/form-definition.ts';
import { type PublicFacts, toldBy } from '../public-facts.ts';
import { contactItems, needsItems } from './contact-items.ts';
import {
  advocateExplained,
  advocateWish,
  checkItems,
  quietly,
  safeNow,
  setApart,
} from './parts.tsx';

type Page = YoungWords['door']['page'];

const drawnFor: Readonly<Record<Page, Pick<FormDefinition, 'look' | 'pictures'>>> = {
  child: { look: 'young' },
  'easy-read': { look: 'easy', pictures: questionPictures },
  'young-adult': { look: 'young' },
};

const otherWay: Readonly<Record<Page, string>> = {
  child: paths.easyRead,
  'easy-read': paths.child,
  'young-adult': paths.start,
};

// What a page says of whoever opened it. Easy read is said as a need like the rest, so that every answer is in its words.
const saidBy: Readonly<Record<Page, readonly FormField[]>> = {
  child: [],
  'easy-read': [['person.needs', 'easy-read']],
  'young-adult': [['person.careLeaver', 'yes']],
};

/**
 * The nine screens of the young (practice.md section 3, Child): a child's, and with words of their own those of 18 to
 * 25 year olds who were in care.
 */
export const youngForm = (words: YoungWords, facts: PublicFacts): FormDefinition => ({
  page: words.door.page,
  ...drawnFor[words.door.page],
  intro: words.intro,
  otherWay: { words: words.door.otherWay, path: otherWay[words.door.page] },
  asksAfter: ['child', 'easy-read', 'adult'],
  hidden: [['role', 'child'], ...saidBy[words.door.page]],
  screens: [
    { heading: words.aboutYou.heading, items: aboutYou(words) },
    { heading: words.home.heading, items: home(words, facts) },
    { heading: words.advocate.heading, items: advocate(words, facts) },
    { heading: words.story.heading, items: story(words) },
    { heading: words.points.heading, items: points(words) },
    { heading: words.change.heading, items: change(words) },
    { heading: words.better.heading, items: better(words) },
    { heading: words.safe.heading, items: safe(words, facts) },
    { heading: words.check.heading, items: checkItems(words.check) },
  ],
});

const aboutYou = ({ door, aboutYou: words, check }: YoungWords): readonly Item[] => [
  quietly(words.whoSees),
  line('person.name', words.name, { autocomplete: 'nickname', ifNone: check.nothing }),
  line('person.age', words.age, {
    inputMode: 'numeric',
    widthClass: 'govuk-input--width-3',
    ifNone: check.nothing,
  }),
  ...(door.page !== 'young-adult'
    ? [one('person.careLeaver', door.careLeaver, { askedIf: 'grown' })]
    : []),
  line('helpedBy', words.helpedBy),
];

const home = ({ home: words }: YoungWords, { name }: PublicFacts): readonly Item[] => [
  quietly(words.whoSees),
  one('children.0.livesWith', words.livesWith),
  one('children.0.responsibleCouncil', { ...words.council, options: words.council.options(name) }),
];

const advocate = ({ advocate: words }: YoungWords, facts: PublicFacts): readonly Item[] => [
  advocateExplained(words, facts),
  {
    ...advocateWish(words, facts, [line('advocate.name', words.name, { size: 'plain' })]),
    ifNone: words.noAnswerCheck[toldBy(facts.advocacy)](facts.advocacy.service),
  },
  one('advocate.preference', words.preference),
];

const story = ({ story: words, check }: YoungWords): readonly Item[] => [
  // What we cannot keep to ourselves is said before they write (practice.md rule 5).
  setApart(words.limits),
  long('complaint.story', words.box, limits.story, {
    checkedAs: words.heading,
    ifNone: check.noWords,
  }),
];

const ofPoints = '^complaint\\.points(?!\\.\\d+\\.about)';
const aboutOfPoints = '^complaint\\.points\\.\\d+\\.about';

// Each subject keeps its own row, whatever else is ticked; who it is about is asked once, for all of them.
const points = ({ points: words }: YoungWords): readonly Item[] => [
  many('complaint.points', words.subjects, {
    checkedAs: words.heading,
    nameOf: (row) => `complaint.points.${row}.subject`,
    covers: ofPoints,
  }),
  many('form.about', words.about, { covers: aboutOfPoints }),
];

const coming = 'complaint.changeComing';

const change = ({ change: words }: YoungWords): readonly Item[] => [
  one(`${coming}.what`, words.coming),
  {
    kind: 'for-some',
    askedIf: ifAny(`${coming}.what`),
    items: [box(`${coming}.details`, words.details), one(`${coming}.when`, words.when)],
  },
  one('complaint.when.precision', words.happened),
];

const better = ({ better: words }: YoungWords): readonly Item[] => [
  many('complaint.wanted', words.wanted, { checkedAs: words.heading }),
  box('complaint.wantedWords', words.words),
];

const safe = ({ safe: words, check }: YoungWords, facts: PublicFacts): readonly Item[] => [
  safeNow(words, facts, check.nothing, [box('where', words.where, { size: 's', rows: 2 })]),
  ...contactItems(words.contact, check.nothing),
  ...needsItems(words),
];

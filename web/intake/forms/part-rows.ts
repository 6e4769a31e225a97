import { subjectGroups } from '../../content/adult-lists.ts';
import type {
  ChangeWords,
  ChildRowWords,
  PartWords,
  ProceedingsWords,
} from '../../content/adult-words.ts';
import { subjectGroupWords, subjectWords } from '../../content/en/adult/subjects.ts';
import { box, line, many, one, pick } from '../form/ask-for.ts';
import { ifAnswered, ifAny } from '../form/condition.ts';
import type { Item, PickGroup, Question, RowsOfQuestions } from '../form/form-definition.ts';
import type { PublicFacts } from '../public-facts.ts';

const subjects: readonly PickGroup[] = subjectGroups.map(([group, rows]) => ({
  label: subjectGroupWords[group],
  options: Object.fromEntries(rows.map((row) => [row, subjectWords[row]])),
}));

/** Each part of a complaint by itself: what, who, when. */
export const partRows = (words: PartWords): RowsOfQuestions => ({
  kind: 'rows',
  list: 'complaint.points',
  heading: (row) => words.heading(row + 1),
  questions: (row) => {
    const at = `complaint.points.${row}`;
    return [
      pick(`${at}.subject`, words.subject, subjects, { size: 's' }),
      box(`${at}.details`, words.details, { size: 's', rows: 2 }),
      many(`${at}.about`, words.about, { size: 's', inColumns: true }),
      one(`${at}.when.precision`, words.when, { size: 's' }),
      line(`${at}.when.date`, words.date, {
        size: 's',
        type: 'date',
        widthClass: 'govuk-input--width-10',
        askedIf: ifAnswered(`${at}.when.precision`, 'day'),
      }),
    ];
  },
  add: words.add,
  action: 'add-point',
});

/** Who a child is, asked of somebody else. */
export const childQuestions = (
  words: ChildRowWords,
  { name }: PublicFacts,
  row: number,
): readonly Question[] => {
  const at = `children.${row}`;
  return [
    line(`${at}.name`, words.name, { size: 's' }),
    line(`${at}.age`, words.age, {
      size: 's',
      inputMode: 'numeric',
      widthClass: 'govuk-input--width-3',
    }),
    one(`${at}.livesWith`, words.livesWith, { size: 's' }),
    one(
      `${at}.responsibleCouncil`,
      { ...words.council, options: words.council.options(name) },
      { size: 's' },
    ),
  ];
};

const coming = 'complaint.changeComing';

/** A change that is coming: a person decides the same day whether it can wait (practice.md rule 4). */
export const changeItems = (words: ChangeWords): readonly Item[] => [
  one(`${coming}.what`, words.coming),
  {
    kind: 'for-some',
    askedIf: ifAny(`${coming}.what`),
    items: [box(`${coming}.details`, words.details), one(`${coming}.when`, words.when)],
  },
];

/** Courts, police, conferences and appeals. */
export const proceedingsItems = (words: ProceedingsWords): readonly Item[] => [
  many('complaint.circumstances', words.circumstances),
  {
    kind: 'for-some',
    askedIf: ifAny('complaint.circumstances'),
    items: [
      line('complaint.proceedings.which', words.which),
      line('complaint.proceedings.nextDate', words.nextDate, {
        type: 'date',
        widthClass: 'govuk-input--width-10',
      }),
    ],
  },
];

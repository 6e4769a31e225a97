import type { FormField } from '../../../shared/submission/form-fields.ts';
import type { ChildWords } from '../../content/child-words.ts';
import { answersOf, tickedSubjects } from '../form/answers.ts';
import { type PublicFacts, toldBy } from '../public-facts.ts';
import { type Control, screenOf } from './controls.ts';

/** One question with the answer as its writer sees it. */
export type CheckRow = {
  readonly control: Control;
  readonly asked: string;
  readonly answers: readonly string[];
  readonly screen: number;
};

type Options = Readonly<Record<string, string>>;
type Question = {
  readonly control: Control;
  readonly asked: string;
  readonly options?: Options;
  /** Shown also when nothing was answered, with these words. */
  readonly ifNone?: string;
};

/** What they are about to send, in the order asked. Unanswered questions are left out, but for those where it matters. */
export const checkRows = (
  words: ChildWords,
  facts: PublicFacts,
  live: readonly FormField[],
): readonly CheckRow[] =>
  questions(words, facts).flatMap(({ control, asked, options, ifNone }) => {
    const given = givenTo(control, live).map((value) => options?.[value] ?? value);
    const answers = given.some((answer) => answer !== '') ? given : ifNone ? [ifNone] : [];
    return answers.length === 0 ? [] : [{ control, asked, answers, screen: screenOf(control) }];
  });

const givenTo = (control: Control, live: readonly FormField[]): readonly string[] =>
  control === 'complaint.points' ? tickedSubjects(live) : answersOf(live, control);

const questions = (words: ChildWords, facts: PublicFacts): readonly Question[] => [
  ...aboutThem(words, facts),
  ...aboutTheComplaint(words),
  ...aboutContact(words),
];

const aboutThem = (words: ChildWords, { name, advocacy }: PublicFacts): readonly Question[] => {
  const { aboutYou, home, advocate, check } = words;
  const noAnswer = check.noAdvocateAnswer[toldBy(advocacy)](advocacy.service);
  return [
    { control: 'person.name', asked: aboutYou.name.label, ifNone: check.nothing },
    { control: 'person.age', asked: aboutYou.age.label, ifNone: check.nothing },
    asked('person.careLeaver', aboutYou.careLeaver),
    asked('helpedBy', aboutYou.helpedBy),
    asked('children.0.livesWith', home.livesWith),
    {
      control: 'children.0.responsibleCouncil',
      asked: home.council.label,
      options: home.council.options(name),
    },
    {
      control: 'advocate.wish',
      asked: advocate.wish.label(advocacy.service),
      options: advocate.wish.options,
      ifNone: noAnswer,
    },
    asked('advocate.name', advocate.name),
    asked('advocate.preference', advocate.preference),
  ];
};

const aboutTheComplaint = ({ story, points, change, better, check }: ChildWords) => [
  { ...asked('complaint.story', { label: story.heading }), ifNone: check.nothing },
  asked('complaint.points', { ...points.subjects, label: points.heading }),
  asked('form.about', points.about),
  asked('complaint.changeComing.what', change.coming),
  asked('complaint.changeComing.details', change.details),
  asked('complaint.changeComing.when', change.when),
  asked('complaint.when.precision', change.happened),
  asked('complaint.wanted', { ...better.wanted, label: better.heading }),
  asked('complaint.wantedWords', better.words),
];

const aboutContact = ({ safe, check }: ChildWords) => [
  { ...asked('safety', safe.safety), ifNone: check.nothing },
  asked('where', safe.where),
  { ...asked('person.contact.preferred', safe.contact), ifNone: check.nothing },
  asked('person.contact.email', safe.email),
  asked('person.contact.phone', safe.phone),
  asked('person.contact.post', safe.post),
  asked('person.contact.safe.note', safe.someone),
  asked('person.contact.safe.times', safe.times),
  asked('person.contact.safe.whoMightSee', safe.whoMightSee),
  asked('person.contact.safe.voicemail', safe.voicemail),
  asked('person.needs', safe.needs),
  asked('person.interpreter', safe.interpreter),
];

const asked = (
  control: Control,
  { label, options }: { readonly label: string; readonly options?: Options },
): Question =>
  options === undefined ? { control, asked: label } : { control, asked: label, options };

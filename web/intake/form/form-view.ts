import type { PublicFacts } from '../public-facts.ts';
import { answerOf } from './answers.ts';
import { isAnswered } from './answers-to.ts';
import type { FormDefinition, ScreenDefinition } from './form-definition.ts';
import { isComplaint } from './form-paths.ts';
import type { Live } from './live.ts';
import type { Notice } from './notice.ts';
import { type PlacedProblem, placed, screensOf } from './placed-problems.ts';
import { listsOf, placedIn, questionsIn } from './questions.ts';
import { withRowsClosedUp } from './rows.ts';

/** What a form is asked to show: what was typed before, if anything, and what stands in its way. */
export type FormShowing = {
  readonly facts: PublicFacts;
  readonly fields: Live;
  readonly notice: Notice;
  readonly submissionId?: string | undefined;
  /** It was saved before: the revision it goes on from, and the screen they had reached (0: not known). */
  readonly resumed?: { readonly revision: string; readonly screen: number } | undefined;
};

/** What every part of a form is drawn from. */
export type FormView = FormShowing & {
  readonly form: FormDefinition;
  readonly problems: readonly PlacedProblem[];
  /** The screens that the notice concerns, in order. */
  readonly noticeScreens: readonly number[];
  /** The complaint that this one adds to, where nobody is asked for it. */
  readonly previous: string | undefined;
  /** Whether this adds to a form that was sent before. */
  readonly isAddition: boolean;
};

const previousName = 'complaint.previous';

/** The form as it stands when the page is drawn. */
export const viewOf = (form: FormDefinition, showing: FormShowing): FormView => {
  const { notice } = showing;
  const all = placedIn(form);
  const atSend = form.screens.length;
  const shown = notice.kind === 'problems' ? notice.problems : [];
  const problems = placed(all, shown, atSend);
  const fields = withPrevious(form, notice, withRowsClosedUp(showing.fields, listsOf(form)));
  const isAskedForIt = all.some(({ name }) => name === previousName);
  const previous =
    isComplaint(form.page) && !isAskedForIt ? answerOf(fields, previousName) : undefined;
  return {
    ...showing,
    resumed: withinForm(form, showing),
    form,
    fields,
    problems,
    noticeScreens: notice.kind === 'none' ? [] : screensOf(problems, atSend),
    previous,
    isAddition: notice.kind === 'conflict' || previous !== undefined,
  };
};

// Without script nobody turned screens: where they were is the last screen that holds an answer.
const withinForm = ({ screens }: FormDefinition, { fields, resumed }: FormShowing) => {
  if (resumed === undefined) return undefined;
  const hasAnswer = ({ items }: ScreenDefinition): boolean =>
    questionsIn(items).some((question) => isAnswered(fields, question));
  const screen = resumed.screen > 0 ? resumed.screen : screens.findLastIndex(hasAnswer) + 1;
  return { ...resumed, screen: Math.min(Math.max(screen, 1), screens.length) };
};

// An addition tells which complaint it adds to; only a complaint can.
const withPrevious = ({ page }: FormDefinition, notice: Notice, fields: Live): Live =>
  notice.kind === 'conflict' && isComplaint(page)
    ? [...fields.filter(([name]) => name !== previousName), [previousName, notice.reference]]
    : fields;

/** The words to show beside a question, if its answer could not be taken. */
export const problemAt = ({ problems }: FormView, name: string): string | undefined =>
  problems.find((problem) => problem.name === name)?.message;

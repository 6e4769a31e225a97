import type { FormField } from '../../../shared/submission/form-fields.ts';
import type { ChildWords } from '../../content/child-words.ts';
import { answerOf, answersOf } from '../form/answers.ts';
import type { PublicFacts } from '../public-facts.ts';
import { type Notice, problemAt } from './child-page.ts';
import type { Control } from './controls.ts';

/** What each screen of the form is drawn from. */
export type ScreenProps = {
  readonly words: ChildWords;
  readonly facts: PublicFacts;
  /** What stood in the form at first. The page holds what is typed since. */
  readonly fields: readonly FormField[];
  /** What stands in the form now; decides only what else is asked. */
  readonly live: readonly FormField[];
  readonly notice: Notice;
};

/** What every control of one answer is given. */
export const asking = ({ fields, notice }: ScreenProps, name: Control) => ({
  name,
  value: answerOf(fields, name),
  problem: problemAt(notice, name),
});

/** What every list of check boxes is given. */
export const askingMany = ({ fields, notice }: ScreenProps, name: Control) => ({
  name,
  values: answersOf(fields, name),
  problem: problemAt(notice, name),
});

/** The rows of a list with their words, in the list's order. */
export const choices = <const Row extends string>(
  rows: readonly Row[],
  options: Readonly<Record<Row, string>>,
) => rows.map((value) => ({ value, label: options[value] }));

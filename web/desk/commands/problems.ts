import type { DeskProblem } from '../../../shared/desk-api/desk-problems.ts';
import { fieldProblemWords, otherProblemWords } from '../../content/en/desk/command-forms.ts';
import { cannotWords } from '../../content/en/desk/commands.ts';
import type { CommandFormWords } from '../../content/en/desk/form-words.ts';
import { labelOf } from './command-field.tsx';
import type { FieldShape } from './field-form.ts';

/** What is in the way: beside its field, or of the whole form where `field` is nothing. */
export type Problem = { readonly field?: string; readonly message: string };

/** What is wrong with each field, by its name. */
export const besideFields = (problems: readonly Problem[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    problems.flatMap(({ field, message }) => (field === undefined ? [] : [[field, message]])),
  );

/** What a refusal says, each beside its field where the form has that field. */
export const problemsOf = (
  problem: DeskProblem,
  words: CommandFormWords,
  fields: readonly FieldShape[],
): readonly Problem[] => {
  const errors = problem.errors ?? [];
  return errors.length === 0
    ? [{ message: problem.title }]
    : errors.map(({ field, code }) => {
        const name = field.replace(/^command\./, '');
        const label = `${labelOf(words, lastName(name))[0]}${placeIn(name)}`;
        const message = messageOf(code, label, problem.title);
        return fields.some((one) => name.split('.')[0] === one.name.split('.')[0])
          ? { field: name, message }
          : { message };
      });
};

// The place in a list is no name.
const lastName = (name: string): string =>
  name
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .at(-1) ?? name;

// One of several rows is told from the others by its number.
const placeIn = (name: string): string => {
  const place = /^\w+\.(\d+)\./.exec(name)?.[1];
  return place === undefined ? '' : ` (${Number(place) + 1})`;
};

const messageOf = (code: string, label: string, title: string): string => {
  if (Object.hasOwn(cannotWords, code)) return cannotWords[code] ?? title;
  return (fieldProblemWords[code] ?? otherProblemWords)(label);
};

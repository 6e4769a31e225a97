import type { Placed } from './questions.ts';

/** A problem as the page shows it. */
export type ShownProblem = { readonly field: string; readonly message: string };

/** A problem beside the question it belongs to; one that belongs to no question is told where Send stands. */
export type PlacedProblem = {
  readonly message: string;
  readonly name: string | undefined;
  readonly screen: number;
};

/** The question that a problem's field belongs to: a row of a list belongs to its list. */
export const questionFor = (all: readonly Placed[], field: string): Placed | undefined => {
  const list = field.replace(/\.\d+$/, '');
  return (
    all.find(({ name }) => name === field) ??
    all.find(({ covers }) => covers !== undefined && new RegExp(covers).test(field)) ??
    all.find(({ name }) => name === list)
  );
};

/** Each problem with its place. */
export const placed = (
  all: readonly Placed[],
  problems: readonly ShownProblem[],
  atSend: number,
): readonly PlacedProblem[] =>
  problems.map(({ field, message }) => {
    const question = questionFor(all, field);
    return { message, name: question?.name, screen: question?.screen ?? atSend };
  });

/** The screens that problems concern, in order, and always the one with Send. */
export const screensOf = (problems: readonly PlacedProblem[], atSend: number): readonly number[] =>
  [...new Set([...problems.map(({ screen }) => screen), atSend])].sort((a, b) => a - b);

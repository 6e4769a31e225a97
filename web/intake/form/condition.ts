import { answerOf, answersOf } from './answers.ts';
import type { Live } from './live.ts';

/**
 * When a question is for somebody. It is told as data and not as a function, so that the page can carry it: the
 * function that draws a page and the script that goes on from it decide alike.
 */
export type Condition =
  | { readonly any: readonly string[] }
  | { readonly name: string; readonly is: readonly string[] }
  | { readonly name: string; readonly isNot: readonly string[] }
  | 'grown'
  | 'young'
  | 'over-a-year';

const adultAge = 18;
const careLeaverUntil = 26;

/** Whether a question is for whoever gave these answers. */
export const holds = (condition: Condition, live: Live): boolean => {
  if (condition === 'grown') return (ageIn(live) ?? 0) >= adultAge;
  if (condition === 'young') return isYoung(live);
  if (condition === 'over-a-year') return isOverAYear(live);
  if ('any' in condition) return condition.any.some((name) => (answerOf(live, name) ?? '') !== '');
  const answers = answersOf(live, condition.name);
  if ('is' in condition) return answers.some((answer) => condition.is.includes(answer));
  return answers.some((answer) => answer !== '' && !condition.isNot.includes(answer));
};

const ageIn = (live: Live): number | undefined => {
  const typed = answerOf(live, 'person.age')?.trim() ?? '';
  return typed === '' ? undefined : Number(typed);
};

// Age and care history decide, not the door (practice.md rule 11).
const isYoung = (live: Live): boolean => {
  const age = ageIn(live);
  const wasInCare = answerOf(live, 'person.careLeaver') ?? 'no';
  return (
    (age !== undefined && age < adultAge) ||
    (wasInCare === 'yes' && (age === undefined || age < careLeaverUntil))
  );
};

const yearMilliseconds = 365 * 86_400_000;
const precision = /^complaint\.points\.\d+\.when\.precision$/;
const date = /^complaint\.points\.\d+\.when\.date$/;

const isOverAYear = (live: Live): boolean => {
  const yearAgo = new Date(Date.now() - yearMilliseconds).toISOString().slice(0, 10);
  return live.some(
    ([name, value]) =>
      (precision.test(name) && value === 'over-a-year') ||
      (date.test(name) && value !== '' && value < yearAgo),
  );
};

/** Asked once another question has one of these answers. */
export const ifAnswered = (name: string, ...is: readonly string[]): Condition => ({ name, is });

/** Asked once another question has any answer but these. */
export const unless = (name: string, ...isNot: readonly string[]): Condition => ({ name, isNot });

/** Asked once one of these has any answer at all. */
export const ifAny = (...any: readonly string[]): Condition => ({ any });

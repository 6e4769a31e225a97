import { answersOf } from './answers.ts';
import type { Question } from './form-definition.ts';
import type { Live } from './live.ts';

/** Everything answered to a question, whichever of its boxes each stands in. */
export const answersTo = (fields: Live, question: Question): readonly string[] => {
  const { nameOf } = question.kind === 'many' ? question : {};
  if (nameOf === undefined || question.kind !== 'many') return answersOf(fields, question.name);
  const names = new Set(Object.keys(question.options).map((_, place) => nameOf(place)));
  return fields.filter(([name]) => names.has(name)).map(([, value]) => value);
};

/** Whether a question has any answer. */
export const isAnswered = (fields: Live, question: Question): boolean =>
  answersTo(fields, question).some((value) => value.trim() !== '');

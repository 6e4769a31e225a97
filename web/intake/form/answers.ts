import type { Live } from './live.ts';

/** What stands under a name, or undefined when nothing does. */
export const answerOf = (fields: Live, name: string): string | undefined =>
  fields.find(([fieldName]) => fieldName === name)?.[1];

/** Everything that stands under a name. */
export const answersOf = (fields: Live, name: string): readonly string[] =>
  fields.filter(([fieldName]) => fieldName === name).map(([, value]) => value);

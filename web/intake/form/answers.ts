import type { FormField } from '../../../shared/submission/form-fields.ts';

/** What stands under a name, or undefined when nothing does. */
export const answerOf = (fields: readonly FormField[], name: string): string | undefined =>
  fields.find(([fieldName]) => fieldName === name)?.[1];

/** Everything that stands under a name. */
export const answersOf = (fields: readonly FormField[], name: string): readonly string[] =>
  fields.filter(([fieldName]) => fieldName === name).map(([, value]) => value);

const pointSubject = /^complaint\.points\.\d+\.subject$/;

export const pointSubjectName = (row: number): string => `complaint.points.${row}.subject`;

/** The subjects ticked, whichever row each stands in. */
export const tickedSubjects = (fields: readonly FormField[]): readonly string[] =>
  fields.filter(([name]) => pointSubject.test(name)).map(([, value]) => value);

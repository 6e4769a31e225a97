import * as z from 'zod/mini';
import type { DeskProblem } from '../../../shared/desk-api/desk-problems.ts';
import { answersFromForm } from '../../../shared/submission/form-fields.ts';
import { fieldProblemWords } from '../../content/en/desk/command-forms.ts';
import { entryAskCalled } from '../../content/en/desk/entry.ts';
import type { Problem } from '../commands/problems.ts';
import { entrySections } from './entry-sections.ts';

const named = z.record(z.string(), z.unknown());

/** What the form says, as it is sent: the submission just as the public form makes it, and the entry beside it. */
export const readEntry = (form: FormData, submissionId: string): unknown => {
  const typed = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const read = answersFromForm(typed);
  if (read.kind === 'problems') return {};
  const { entry, ...submission } = named.parse(read.answers);
  return { entry, submission: { ...submission, submissionId } };
};

const names: ReadonlySet<string> = new Set(
  entrySections.flatMap(({ asks }) => asks.map(({ name }) => name)),
);

/** What a refusal says, each beside its question where the form has that question. */
export const entryProblems = ({ errors = [], title }: DeskProblem): readonly Problem[] =>
  errors.length === 0
    ? [{ message: title }]
    : errors.map(({ field, code, message }) => {
        if (!names.has(field)) return { message };
        const says = fieldProblemWords[code];
        const { label } = entryAskCalled(field);
        return { field, message: says === undefined ? message : says(label) };
      });

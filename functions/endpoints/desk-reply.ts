import {
  type DeskProblemKind,
  deskProblemSchema,
  deskProblems,
} from '../../shared/desk-api/desk-problems.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import { problemWords } from '../../shared/submission/problem-words.ts';
import { jsonReply, type Reply } from './reply.ts';

export type DeskProblemDetails = {
  readonly problems?: readonly FieldProblem[];
  /** A field that keeps a command from being done, and why. */
  readonly cannot?: { readonly field: string; readonly because: string };
  readonly version?: number;
  /** Of what was kept, where something else came under the same id. */
  readonly reference?: string;
};

/** The one shape in which staff learn that something went wrong: a closed list, never an exception's words. */
export const deskProblem = (
  kind: DeskProblemKind,
  { problems, cannot, version, reference }: DeskProblemDetails = {},
): Reply => {
  const { status, title } = deskProblems[kind];
  const errors = [
    ...(problems ?? []).map((each) => ({
      field: each.field,
      code: each.code,
      message: problemWords(each),
    })),
    ...(cannot === undefined
      ? []
      : [{ field: cannot.field, code: cannot.because, message: title }]),
  ];
  const problem = deskProblemSchema.parse({
    type: `urn:heard:desk-problem:${kind}`,
    title,
    status,
    ...(errors.length > 0 && { errors }),
    ...(cannot !== undefined && { because: cannot.because }),
    ...(version !== undefined && { version }),
    ...(reference !== undefined && { reference }),
  });
  return jsonReply(status, problem, {
    'content-type': 'application/problem+json',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
  });
};

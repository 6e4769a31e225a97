import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type ProblemKind, problemKinds, problemType } from '../../shared/intake-api/problems.ts';
import { type Problem, problemSchema } from '../../shared/intake-api/replies.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import { problemWords } from '../../shared/submission/problem-words.ts';

export type Reply = APIGatewayProxyStructuredResultV2;

const noStore = { 'cache-control': 'no-store' } as const;

export const jsonReply = (
  statusCode: number,
  body: unknown,
  headers: Record<string, string> = {},
): Reply => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', ...noStore, ...headers },
  body: JSON.stringify(body),
});

export const pageReply = (
  statusCode: number,
  html: string,
  headers: Record<string, string> = {},
): Reply => ({
  statusCode,
  headers: { 'content-type': 'text/html; charset=utf-8', ...noStore, ...headers },
  body: html,
});

export type ProblemDetails = {
  readonly problems?: readonly FieldProblem[];
  readonly reference?: string;
  /** How long to wait, where waiting is asked for. */
  readonly seconds?: number;
  readonly revision?: string;
};

const allowed: Partial<Record<ProblemKind, Record<string, string>>> = {
  'wrong-method': { allow: 'POST' },
};

/** The one shape in which the public learns that something went wrong: a closed list, never an exception's words. */
export const problemReply = (kind: ProblemKind, details: ProblemDetails = {}): Reply => {
  const { status, title } = problemKinds[kind];
  const problem: Problem = problemSchema.parse({
    type: problemType(kind),
    title,
    status,
    ...(details.problems && { errors: details.problems.map(fieldError) }),
    ...(details.revision && { revision: details.revision }),
    ...(details.reference && { reference: details.reference }),
  });
  return jsonReply(status, problem, {
    'content-type': 'application/problem+json',
    ...allowed[kind],
    ...waiting(details.seconds),
  });
};

/** The header that says when to try again. */
export const waiting = (seconds: number | undefined): Record<string, string> =>
  seconds === undefined ? {} : { 'retry-after': String(seconds) };

const fieldError = (problem: FieldProblem) => ({
  field: problem.field,
  code: problem.code,
  message: problemWords(problem),
});

import type * as z from 'zod/mini';
import { type AdvocacyRequest, advocacyRequestSchema } from './advocacy-request.ts';
import { type Compliment, complimentSchema } from './compliment.ts';
import type { FieldProblem, ProblemCode } from './field-problem.ts';
import { type Monitoring, monitoringSchema } from './monitoring.ts';
import { type Submission, submissionSchema } from './submission.ts';
import { withoutBlanks } from './without-blanks.ts';

export type Parsed<Value> =
  | { readonly kind: 'parsed'; readonly value: Value }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

export const parseWith =
  <Value>(schema: z.ZodMiniType<Value>) =>
  (value: unknown): Parsed<Value> => {
    const parsed = schema.safeParse(withoutBlanks(value), { reportInput: true });
    return parsed.success
      ? { kind: 'parsed', value: parsed.data }
      : { kind: 'problems', problems: problemsFrom(parsed.error.issues) };
  };

/**
 * Reads an unknown value (JSON body or named form fields) as a submission.
 * Blank answers count as not given. Never throws; each problem names its field.
 */
export const parseSubmission = parseWith<Submission>(submissionSchema);

/** The same for somebody who only wants an advocate. */
export const parseAdvocacyRequest = parseWith<AdvocacyRequest>(advocacyRequestSchema);

/** The same for something good, or an idea. */
export const parseCompliment = parseWith<Compliment>(complimentSchema);

/** The same for the questions about equality, asked after the receipt. */
export const parseMonitoring = parseWith<Monitoring>(monitoringSchema);

type Issue = z.core.$ZodIssue;

const problemsFrom = (issues: readonly Issue[]): FieldProblem[] => {
  const problems = issues.flatMap(problemsFromIssue);
  const first = new Map(problems.map((problem) => [problem.field, problem] as const).reverse());
  return problems.filter((problem) => first.get(problem.field) === problem);
};

const problemsFromIssue = (issue: Issue): FieldProblem[] => {
  const field = issue.path.length === 0 ? 'body' : issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: under(issue.path.length === 0 ? '' : field, key),
      code: 'unknown-name',
    }));
  }
  if (issue.code === 'too_big') {
    return [{ field, code: tooBig(issue.origin), limit: Number(issue.maximum) }];
  }
  if (field === 'complaint' && issue.input === undefined) {
    return [{ field: 'complaint.story', code: 'story-or-point-needed' }];
  }
  return [{ field, code: codeOf(issue) }];
};

// A name the sender made up is shortened: it goes back to them, and nothing else needs it whole.
const under = (field: string, key: string): string =>
  field === '' ? key.slice(0, 60) : `${field}.${key.slice(0, 60)}`;

const tooBig = (origin: string): ProblemCode =>
  origin === 'string' ? 'too-long' : origin === 'array' ? 'too-many' : 'too-big';

const checkCodes: ReadonlySet<string> = new Set<ProblemCode>([
  'not-readable',
  'one-line-only',
  'not-an-email',
  'not-a-phone',
  'no-such-date',
  'date-does-not-fit',
  'no-such-time',
  'reason-needed',
  'story-or-point-needed',
  'not-asked-under-16',
  'contact-needed',
]);
const isCheckCode = (message: string): message is ProblemCode => checkCodes.has(message);

const codeOf = (issue: Issue): ProblemCode => {
  switch (issue.code) {
    case 'custom':
      return isCheckCode(issue.message) ? issue.message : 'wrong-type';
    case 'invalid_value':
      return issue.input === undefined ? 'required' : 'not-on-list';
    case 'invalid_format':
      return 'not-an-id';
    case 'invalid_union':
      return 'not-on-list';
    default:
      return issue.input === undefined && issue.code === 'invalid_type' ? 'required' : 'wrong-type';
  }
};

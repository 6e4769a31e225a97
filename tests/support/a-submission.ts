import { parseSubmission } from '../../shared/submission/parse-submission.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import type { Submission } from '../../shared/submission/submission.ts';

type Answers = { readonly [name: string]: unknown };

/** What a child might send, with only what the test names set apart from the least that is needed. */
export const answersOfAChild = (answers: Answers = {}): Answers => ({
  role: 'child',
  complaint: { story: 'IRRELEVANT_STORY', points: [{ subject: 'not-listening' }] },
  ...answers,
});

/** The same, parsed: fails the test when the answers are not a submission. */
export const aSubmission = (answers: Answers = {}): Submission => {
  const parsed = parseSubmission(answersOfAChild(answers));
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

/** A child who can be written to. */
export const aReachableChild = (answers: Answers = {}): Submission =>
  aSubmission({
    person: { name: 'Sam', age: 14, contact: { email: 'sam@example.com', preferred: 'email' } },
    ...answers,
  });

/** The same, as something sent. */
export const aComplaintOf = (submission: Submission = aReachableChild()): Sent => ({
  kind: 'complaint',
  value: submission,
});

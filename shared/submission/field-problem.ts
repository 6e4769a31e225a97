/** Why an answer could not be taken. `limit` goes with `too-long`, `too-many` and `too-big`. */
export type ProblemCode =
  | 'required'
  | 'wrong-type'
  | 'not-on-list'
  | 'too-long'
  | 'too-many'
  | 'too-big'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-readable'
  | 'one-line-only'
  | 'no-such-date'
  | 'date-does-not-fit'
  | 'no-such-time'
  | 'reason-needed'
  | 'not-an-id'
  | 'story-or-point-needed'
  | 'not-asked-under-16'
  | 'contact-needed'
  | 'unknown-name'
  | 'given-twice'
  | 'in-the-future'
  | 'too-long-ago';

/** One thing wrong with one field; `field` is the contract's dotted name, such as `person.contact.email`. */
export type FieldProblem = {
  readonly field: string;
  readonly code: ProblemCode;
  readonly limit?: number;
};

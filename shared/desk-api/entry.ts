import * as z from 'zod/mini';
import { receiptShape } from '../intake-api/replies.ts';
import type { FieldProblem } from '../submission/field-problem.ts';
import { type Parsed, parseSubmission, parseWith } from '../submission/parse-submission.ts';
import { nameSchema, type Submission } from '../submission/submission.ts';
import { calendarDate, clockTime, line, text } from '../submission/text-schemas.ts';
import { deskLimits } from './desk-limits.ts';
import { memberAuthorities, ownWords, sendBackWays, takenWhere } from './desk-lists.ts';

/**
 * When a worker for the council, whoever it was, first heard it: a London day, and a time of day where it is known. The
 * statutory clock runs from then (practice.md section 2 (4); law.md section 4, Stage 1 start date).
 */
const heard = () => ({ heardOn: calendarDate, heardTime: z.optional(clockTime) });

/**
 * What a worker writes beside a complaint that came by another door; who took it is whoever is signed in, and stands in
 * no body. What was said is the submission itself, by the one contract.
 */
export const entrySchema = z.lazy(() =>
  z.discriminatedUnion('door', [
    z.strictObject({
      door: z.enum(['phone', 'in-person']),
      ...heard(),
      takenWhere: z.enum(takenWhere),
      placeName: z.optional(line(deskLimits.line)),
      ownWords: z.enum(ownWords),
      sendBack: z.enum(sendBackWays),
    }),
    z.strictObject({ door: z.enum(['post', 'email']), ...heard() }),
    z.strictObject({
      door: z.literal('councillor-or-mp'),
      ...heard(),
      memberKind: z.enum(['councillor', 'mp']),
      memberName: nameSchema,
      memberContact: text(deskLimits.note),
      authority: z.enum(memberAuthorities),
    }),
  ]),
);
export type Entry = z.infer<typeof entrySchema>;

/** A complaint that a worker wrote down. Its id makes sending it twice one complaint, so it cannot do without. */
export type Entered = {
  readonly entry: Entry;
  readonly submission: Submission & { readonly submissionId: string };
};

const envelopeSchema = z.lazy(() =>
  z.strictObject({
    entry: z.optional(z.unknown()),
    submission: z.optional(z.unknown()),
  }),
);
const parseEnvelope = parseWith<z.infer<typeof envelopeSchema>>(envelopeSchema);
const parseEntry = parseWith<Entry>(entrySchema);

const problemsOf = (parsed: Parsed<unknown>, under = ''): readonly FieldProblem[] =>
  parsed.kind === 'parsed'
    ? []
    : parsed.problems.map((problem) => ({ ...problem, field: `${under}${problem.field}` }));

/**
 * Reads an unknown value as a complaint that a worker wrote down. What is wrong with the complaint has the very name and
 * code that the public form gives it; what is wrong with the rest begins with `entry.`. Never throws.
 */
export const parseEntered = (value: unknown): Parsed<Entered> => {
  const sent = parseEnvelope(value);
  if (sent.kind === 'problems') return sent;
  const entry = parseEntry(sent.value.entry ?? {});
  const submission = parseSubmission(sent.value.submission ?? {});
  if (entry.kind === 'parsed' && submission.kind === 'parsed') {
    const { submissionId } = submission.value;
    return submissionId === undefined
      ? { kind: 'problems', problems: [{ field: 'submissionId', code: 'required' }] }
      : {
          kind: 'parsed',
          value: { entry: entry.value, submission: { ...submission.value, submissionId } },
        };
  }
  return {
    kind: 'problems',
    problems: [...problemsOf(entry, 'entry.'), ...problemsOf(submission)],
  };
};

/**
 * What is read aloud to the person, and nothing of the case. Not the secret code: with it a worker could open the status
 * page afterwards. The complaints team gives it to the person (`issue-status-secret`).
 */
export const entryReceiptSchema = z.lazy(() => {
  const { statusSecret: _, ...toldToAll } = receiptShape();
  return z.strictObject(toldToAll);
});
export type EntryReceipt = z.infer<typeof entryReceiptSchema>;

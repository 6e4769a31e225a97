import * as z from 'zod/mini';
import { problemShape } from '../intake-api/replies.ts';

/** What can go wrong at the desk, with the words that staff see (RFC 9457). */
export const deskProblems = {
  'not-signed-in': { status: 401, title: 'Please sign in.' },
  idle: { status: 401, title: 'You were signed out after 30 minutes without use.' },
  'signed-out': { status: 401, title: 'You signed out. Please sign in again.' },
  'not-staff': {
    status: 403,
    title:
      'You signed in, but you are not on this council’s list of staff. Whoever leads the complaints team can add you.',
  },
  'not-your-role': { status: 403, title: 'Your role does not include this.' },
  'no-case': { status: 404, title: 'There is no such case for you to open.' },
  'no-person': { status: 404, title: 'There is nobody here with this id.' },
  'wrong-method': { status: 405, title: 'This address does not take that.' },
  'too-big': { status: 413, title: 'This is more than can be taken in one go.' },
  'wrong-type': { status: 415, title: 'Please send JSON.' },
  'not-readable': { status: 400, title: 'What was sent could not be read.' },
  'unknown-names': { status: 400, title: 'What was sent has names that are not known.' },
  'wrong-answers': { status: 422, title: 'Some answers need another look. Nothing was changed.' },
  cannot: { status: 422, title: 'This cannot be done as things stand. Nothing was changed.' },
  stale: { status: 409, title: 'Somebody changed this since you opened it. Nothing was changed.' },
  'another-command': { status: 409, title: 'This was sent before as something else.' },
  'written-before': {
    status: 409,
    title: 'This was sent before with other words. The first ones were kept.',
  },
  'known-already': { status: 409, title: 'There is somebody with this id already.' },
  failed: { status: 500, title: 'Something went wrong at our end. It is safe to try again.' },
} as const satisfies Readonly<Record<string, { status: number; title: string }>>;
export type DeskProblemKind = keyof typeof deskProblems;

/** A problem of the desk. `version`: what it is now, where somebody was first; `because`: why it cannot be done. */
export const deskProblemSchema = z.lazy(() =>
  z.strictObject({
    ...problemShape(),
    version: z.optional(z.int()),
    because: z.optional(z.string()),
  }),
);
export type DeskProblem = z.infer<typeof deskProblemSchema>;

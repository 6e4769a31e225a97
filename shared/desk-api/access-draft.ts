import * as z from 'zod/mini';
import { accessAskers, accessSubjects, identityChecks } from './keeping-lists.ts';

/** Who wrote a text of a case. */
export const textAuthors = ['complainant', 'advocate', 'worker', 'advocacy-service'] as const;

/** What the draft says of a text before anybody has read it: it is theirs; a person must look; it is held back. */
export const accessStances = ['theirs', 'look', 'hold'] as const;
export type AccessStance = (typeof accessStances)[number];

/** Why the draft says so. */
export const accessReasons = [
  'their-own',
  'sent-to-them',
  'asked-for-them',
  'said-by-somebody-else',
  'written-at-work',
  'sent-to-somebody-else',
  'not-sent',
  'names-somebody-else',
  'about-somebody-else',
  'does-not-name-them',
  'could-endanger',
] as const;
export type AccessReason = (typeof accessReasons)[number];

const calendarDay = z.lazy(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const span = z.lazy(() => z.tuple([z.int(), z.int()]));

/**
 * What a case holds of one person, as a draft for somebody to redact: never to be sent as it is (practice rule 26).
 * `others`: where in a text somebody else is named or could be reached, from and up to in UTF-16 units.
 */
export const accessDraftSchema = z.lazy(() =>
  z.strictObject({
    reference: z.string(),
    request: z.string(),
    whose: z.enum(accessSubjects),
    asker: z.enum(accessAskers),
    identity: z.enum(identityChecks),
    called: z.array(z.string()),
    on: calendarDay,
    askedOn: calendarDay,
    due: calendarDay,
    facts: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    parts: z.array(
      z.strictObject({
        subject: z.string(),
        route: z.optional(z.string()),
        outcome: z.optional(z.string()),
      }),
    ),
    texts: z.array(
      z.strictObject({
        place: z.string(),
        author: z.enum(textAuthors),
        on: z.optional(calendarDay),
        stance: z.enum(accessStances),
        because: z.array(z.enum(accessReasons)),
        text: z.string(),
        others: z.array(span),
      }),
    ),
    happened: z.array(z.strictObject({ on: calendarDay, event: z.string() })),
    letters: z.array(
      z.strictObject({ kind: z.string(), reader: z.string(), on: calendarDay, state: z.string() }),
    ),
  }),
);
export type AccessDraft = z.input<typeof accessDraftSchema>;

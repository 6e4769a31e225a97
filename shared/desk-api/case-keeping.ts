import * as z from 'zod/mini';
import { accessOutcomes, accessSubjects } from './keeping-lists.ts';

/** Somebody who works here, by name where the council still knows them. */
export const who = z.lazy(() => z.strictObject({ id: z.string(), name: z.optional(z.string()) }));

/** Until when it is kept, with its working: `usual` is ours and unverified. What stands in the way of taking it out. */
export const keepingSeen = z.lazy(() =>
  z.strictObject({
    kept: z.optional(
      z.strictObject({
        until: z.string(),
        from: z.string(),
        years: z.int(),
        by: z.enum(['group', 'council', 'usual']),
      }),
    ),
    legalHold: z.optional(z.strictObject({ at: z.string(), by: who })),
    disposal: z.optional(
      z.strictObject({ state: z.enum(['proposed', 'going', 'done']), at: z.string(), by: who }),
    ),
    /** For whoever may take words out: each text by its place, and how it begins. */
    texts: z.optional(z.array(z.strictObject({ place: z.string(), starts: z.string() }))),
    /** For whoever may draft what is given to somebody: who asked, and by when they are answered. */
    accessRequests: z.optional(
      z.array(
        z.strictObject({
          id: z.string(),
          whose: z.enum(accessSubjects),
          askedOn: z.string(),
          due: z.string(),
          answered: z.optional(
            z.strictObject({ outcome: z.enum(accessOutcomes), on: z.string(), by: who }),
          ),
        }),
      ),
    ),
  }),
);

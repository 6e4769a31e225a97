import * as z from 'zod/mini';
import {
  accessAskers,
  accessOutcomes,
  accessSubjects,
  identityChecks,
} from '../../../shared/desk-api/keeping-lists.ts';

/** What keeping adds to a case's row. All of it may be missing. */
export const keepingShape = () => ({
  legalHold: z.exactOptional(z.object({ at: z.string(), by: z.string() })),
  disposal: z.exactOptional(
    z.object({
      state: z.enum(['proposed', 'going', 'done']),
      proposedBy: z.string(),
      proposedAt: z.string(),
      confirmedBy: z.exactOptional(z.string()),
      confirmedAt: z.exactOptional(z.string()),
    }),
  ),
  takenOut: z.exactOptional(z.array(z.string())),
  accessRequests: z.exactOptional(
    z.array(
      z.object({
        id: z.string(),
        whose: z.enum(accessSubjects),
        asker: z.enum(accessAskers),
        askedOn: z.string(),
        identity: z.enum(identityChecks),
        at: z.string(),
        answered: z.exactOptional(
          z.object({ outcome: z.enum(accessOutcomes), on: z.string(), by: z.string() }),
        ),
      }),
    ),
  ),
});

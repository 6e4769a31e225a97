import * as z from 'zod/mini';

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
});

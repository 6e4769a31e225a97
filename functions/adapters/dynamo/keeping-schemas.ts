import * as z from 'zod/mini';

/** What keeping adds to a case's row. All of it may be missing. */
export const keepingShape = () => ({
  legalHold: z.exactOptional(z.object({ at: z.string(), by: z.string() })),
});

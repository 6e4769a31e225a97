import * as z from 'zod/mini';

const instant = z.lazy(() => z.iso.datetime({ precision: 3 }));

/** A form was saved. `code` only where it was asked for. */
export const draftSavedSchema = z.lazy(() =>
  z.strictObject({
    revision: z.string(),
    keptUntil: instant,
    code: z.optional(z.string()),
  }),
);
export type DraftSaved = z.infer<typeof draftSavedSchema>;

/** What this browser's own draft is, without a word of it: the form itself is answered as a page. */
export const draftFoundSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('none'),
      /** When the form was opened: it goes back with the form as it came. */
      began: z.string(),
    }),
    z.strictObject({ kind: z.literal('deleted') }),
    z.strictObject({
      kind: z.literal('draft'),
      page: z.string(),
      screen: z.int(),
      revision: z.string(),
      keptUntil: instant,
    }),
  ]),
);
export type DraftFound = z.infer<typeof draftFoundSchema>;

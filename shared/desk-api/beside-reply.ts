import * as z from 'zod/mini';

/** Who else has a case open now, and which version it has: a page that has another is not fresh any more. */
export const companyReplySchema = z.lazy(() =>
  z.strictObject({
    version: z.int(),
    others: z.array(z.strictObject({ id: z.string(), name: z.optional(z.string()) })),
  }),
);
export type CompanyReply = z.infer<typeof companyReplySchema>;

/** By what another case is perhaps of the same people. */
export const alikeBy = ['email', 'phone', 'name'] as const;
export type AlikeBy = (typeof alikeBy)[number];

/** Other cases of perhaps the same people, the latest first. */
export const alikeReplySchema = z.lazy(() =>
  z.strictObject({
    cases: z.array(
      z.strictObject({
        reference: z.string(),
        kind: z.enum(['complaint', 'advocacy-request', 'compliment']),
        state: z.enum(['open', 'closed', 'withdrawn']),
        receivedAt: z.string(),
        by: z.array(z.enum(alikeBy)),
      }),
    ),
  }),
);
export type AlikeReply = z.infer<typeof alikeReplySchema>;

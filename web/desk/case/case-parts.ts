import * as z from 'zod/mini';
import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';

/** What a page reads of a part's codes. */
const partSchema = z.object({
  id: z.string(),
  subject: z.string(),
  route: z.string(),
  rule: z.string(),
  reason: z.optional(z.string()),
  about: z.array(z.string()),
  receivedAt: z.string(),
  point: z.optional(z.int()),
  state: z.string(),
  hold: z.optional(z.object({ proceedings: z.string(), reviewOn: z.string() })),
  ended: z.optional(z.object({ outcome: z.string(), at: z.string() })),
  definedAt: z.optional(z.string()),
  handedOverAt: z.optional(z.string()),
});
export type Part = z.infer<typeof partSchema>;

export const partsOf = ({ parts }: Pick<CaseReply, 'parts'>): readonly Part[] =>
  parts.flatMap((part) => {
    const read = partSchema.safeParse(part);
    return read.success ? [read.data] : [];
  });

const complainantSchema = z.object({ kind: z.string(), standing: z.string(), rule: z.string() });

/** Whose complaint it is, by which rule. */
export const complainantOf = ({ complainant }: Pick<CaseReply, 'complainant'>) =>
  complainantSchema.parse(complainant);

const referralSchema = z.object({ state: z.string(), because: z.optional(z.string()) });

export const referralOf = ({ referral }: Pick<CaseReply, 'referral'>) =>
  referralSchema.parse(referral);

const deskSchema = z.object({
  draft: z.optional(
    z.object({
      state: z.string(),
      letter: z.string(),
      draftedBy: z.string(),
      parts: z.array(z.object({ part: z.string(), outcome: z.string() })),
    }),
  ),
  meetings: z.optional(z.array(z.object({ id: z.string(), on: z.string(), state: z.string() }))),
});

/** What else the desk set, as far as a page chooses from it. */
export const deskOf = ({ desk }: Pick<CaseReply, 'desk'>) => deskSchema.parse(desk);

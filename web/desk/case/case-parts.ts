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

const found = z.array(z.object({ part: z.string(), outcome: z.string() }));
const sentAt = z.object({ at: z.string(), late: z.optional(z.string()), parts: found });
const draftSchema = z.object({ letter: z.string() });

/** What a page reads of Stages 2 and 3, the Ombudsman, and what is learnt. */
const laterShape = {
  seats: z.optional(
    z.array(
      z.object({
        seat: z.string(),
        who: z.string(),
        at: z.string(),
        endedAt: z.optional(z.string()),
      }),
    ),
  ),
  stageTwo: z.optional(
    z.object({
      on: z.string(),
      late: z.boolean(),
      after: z.string(),
      declinedAt: z.optional(z.string()),
      parts: z.array(z.string()),
      limited: z.array(z.object({ part: z.string(), because: z.string() })),
      statement: z.optional(
        z.object({
          state: z.string(),
          sentAt: z.optional(z.string()),
          agreedAt: z.optional(z.string()),
        }),
      ),
      extension: z.optional(z.object({ until: z.string() })),
      reports: z.array(z.object({ by: z.string(), on: z.string(), parts: found })),
      draft: z.optional(draftSchema),
      adjudicated: z.optional(sentAt),
    }),
  ),
  stageThree: z.optional(
    z.object({
      on: z.string(),
      late: z.boolean(),
      declinedAt: z.optional(z.string()),
      panel: z.optional(
        z.object({
          on: z.string(),
          papersOn: z.optional(z.string()),
          metOn: z.optional(z.string()),
        }),
      ),
      report: z.optional(z.object({ on: z.string(), parts: found })),
      draft: z.optional(draftSchema),
      responded: z.optional(sentAt),
    }),
  ),
  ombudsman: z.optional(
    z.object({
      premature: z.array(z.object({ on: z.string(), firstReceivedOn: z.string() })),
      enquiries: z.array(
        z.object({
          id: z.string(),
          on: z.string(),
          due: z.string(),
          answeredOn: z.optional(z.string()),
        }),
      ),
      decisions: z.array(z.object({ on: z.string(), decision: z.string() })),
      earlyAt: z.optional(z.string()),
    }),
  ),
  recommendations: z.optional(
    z.array(z.object({ id: z.string(), from: z.string(), answer: z.optional(z.string()) })),
  ),
  actions: z.optional(
    z.array(
      z.object({
        id: z.string(),
        from: z.string(),
        owner: z.string(),
        by: z.string(),
        state: z.string(),
        endedOn: z.optional(z.string()),
        recommendation: z.optional(z.string()),
      }),
    ),
  ),
  lessons: z.optional(
    z.array(
      z.object({
        id: z.string(),
        stage: z.string(),
        askedAt: z.string(),
        returnedAt: z.optional(z.string()),
        corrective: z.optional(z.string()),
      }),
    ),
  ),
  costs: z.optional(z.array(z.object({ kind: z.string(), pence: z.int(), on: z.string() }))),
  compliment: z.optional(z.object({ source: z.string(), quoted: z.boolean() })),
  advocacy: z.optional(z.array(z.object({ kind: z.string(), on: z.string() }))),
  contactArrangement: z.optional(
    z.object({
      limits: z.array(z.string()),
      until: z.string(),
      reviewOn: z.string(),
      endedAt: z.optional(z.string()),
    }),
  ),
} as const;

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
  ...laterShape,
});

/** What else the desk set, as far as a page chooses from it. */
export const deskOf = ({ desk }: Pick<CaseReply, 'desk'>) => deskSchema.parse(desk);

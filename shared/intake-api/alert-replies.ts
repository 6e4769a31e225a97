import * as z from 'zod/mini';

const fact = z.lazy(() => z.strictObject({ name: z.string(), value: z.string() }));
const calendarDate = z.lazy(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** An urgent alert as whoever is on duty sees it behind its link: what the mail said, and who has it. */
export const alertReplySchema = z.lazy(() =>
  z.strictObject({
    reference: z.string(),
    opening: z.string(),
    facts: z.array(fact),
    boxes: z.array(z.strictObject({ heading: z.string(), lines: z.array(z.string()) })),
    mayDo: z.array(z.literal('acknowledge')),
    acknowledged: z.exactOptional(
      z.strictObject({
        on: calendarDate,
        time: z.string(),
        name: z.string(),
        role: z.exactOptional(z.string()),
      }),
    ),
  }),
);
export type AlertReply = z.infer<typeof alertReplySchema>;

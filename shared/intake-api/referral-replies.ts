import * as z from 'zod/mini';
import { contactKinds, declineReasons, referralActions } from './referral-requests.ts';

const calendarDate = z.lazy(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const fact = z.lazy(() => z.strictObject({ name: z.string(), value: z.string() }));

/**
 * A referral as the advocacy service sees it behind its link: what the mail said, and how far it is. After a no there is
 * nothing of the young person in it.
 */
export const referralReplySchema = z.lazy(() =>
  z.strictObject({
    reference: z.string(),
    step: z.enum(['waiting', 'accepted', 'declined', 'first-contact']),
    /** The day by which we ask for a yes or a no. */
    answerBy: calendarDate,
    facts: z.array(fact),
    contact: z.array(z.string()),
    told: z.array(z.string()),
    mayDo: z.array(z.enum(referralActions)),
    accepted: z.exactOptional(
      z.strictObject({
        on: calendarDate,
        name: z.exactOptional(z.string()),
        workContact: z.exactOptional(z.string()),
      }),
    ),
    declined: z.exactOptional(
      z.strictObject({ on: calendarDate, because: z.enum(declineReasons) }),
    ),
    firstContact: z.exactOptional(
      z.strictObject({ on: calendarDate, time: z.string(), how: z.enum(contactKinds) }),
    ),
  }),
);
export type ReferralReply = z.infer<typeof referralReplySchema>;

import * as z from 'zod/mini';
import { once } from '../once.ts';
import { parseWith } from '../submission/parse-submission.ts';
import { calendarDate } from '../submission/text-schemas.ts';
import { leadDuties, staffRoles } from './staff-roles.ts';

/** No day of anybody costs so much, in pence. */
const mostPence = 1_000_000;

const line = z.lazy(() => z.string().check(z.minLength(1), z.maxLength(100)));
const details = once(() => ({
  name: line,
  email: z.string().check(z.maxLength(254), z.regex(/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/)),
  role: z.enum(staffRoles),
  teams: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)),
  leads: z.array(z.enum(leadDuties)).check(z.maxLength(leadDuties.length)),
  /** Of whoever is called in: when their checks were seen, whether they are free, and what a day of them costs. */
  register: z.optional(
    z.strictObject({
      checkedOn: calendarDate,
      isAvailable: z.boolean(),
      dayRatePence: z.optional(z.int().check(z.minimum(0), z.maximum(mostPence))),
    }),
  ),
}));

/** Somebody new. `id` is the one they have at sign-in (Cognito's `sub`). */
export const addStaffSchema = z.lazy(() =>
  z.strictObject({
    id: z.string().check(z.regex(/^[\w-]{1,128}$/)),
    ...details(),
  }),
);
export type AddStaff = z.infer<typeof addStaffSchema>;

/** New details for somebody, over the version that was seen. Whoever had ended is back with it. */
export const changeStaffSchema = z.lazy(() =>
  z.strictObject({
    version: z.int().check(z.minimum(1)),
    ...details(),
  }),
);
export type ChangeStaff = z.infer<typeof changeStaffSchema>;

/** Somebody leaves. They are let in no more from that moment. */
export const endStaffSchema = z.lazy(() =>
  z.strictObject({ version: z.int().check(z.minimum(1)) }),
);

export const parseAddStaff = parseWith<AddStaff>(addStaffSchema);
export const parseChangeStaff = parseWith<ChangeStaff>(changeStaffSchema);
export const parseEndStaff = parseWith<z.infer<typeof endStaffSchema>>(endStaffSchema);

/** One person, as whoever keeps the list sees them. */
export const staffReplySchema = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    ...details(),
    version: z.int(),
    addedAt: z.string(),
    endedAt: z.optional(z.string()),
  }),
);
export const staffListReplySchema = z.lazy(() =>
  z.strictObject({ staff: z.array(staffReplySchema) }),
);
export type StaffReply = z.infer<typeof staffReplySchema>;

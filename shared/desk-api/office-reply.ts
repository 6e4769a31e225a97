import * as z from 'zod/mini';
import { staffRoles } from './staff-roles.ts';

/** The day it is in London, the days near it on which nobody works, and who works here, to be chosen by name. */
export const officeReplySchema = z.lazy(() =>
  z.strictObject({
    today: z.string(),
    holidays: z.array(z.string()),
    colleagues: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        role: z.enum(staffRoles),
        teams: z.array(z.string()),
        /** Nobody can be given anything any more; their name still stands by what they did. */
        hasLeft: z.boolean(),
      }),
    ),
  }),
);
export type OfficeReply = z.infer<typeof officeReplySchema>;

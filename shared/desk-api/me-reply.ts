import * as z from 'zod/mini';
import { leadDuties, staffRoles } from './staff-roles.ts';

/** To which cases an action reaches (functions/domain/case/desk/role-table.ts). */
export const scopes = ['own', 'team', 'alerted', 'all'] as const;

/** What somebody at the desk is told of themself. `idle.left`: seconds until they are signed out, unless they do something. */
export const meReplySchema = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    name: z.string(),
    role: z.enum(staffRoles),
    teams: z.array(z.string()),
    leads: z.array(z.enum(leadDuties)),
    may: z.array(z.strictObject({ action: z.string(), scope: z.enum(scopes) })),
    idle: z.strictObject({ seconds: z.int(), left: z.int() }),
  }),
);
export type MeReply = z.infer<typeof meReplySchema>;

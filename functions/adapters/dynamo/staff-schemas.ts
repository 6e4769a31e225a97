import * as z from 'zod/mini';
import { leadDuties, staffRoles } from '../../../shared/desk-api/staff-roles.ts';
import { once } from '../../../shared/once.ts';
import type { Session } from '../../domain/staff/session.ts';
import type { StaffRecord } from '../../domain/staff/staff-record.ts';
import { version1, withoutSchema } from './row-schema.ts';

const staff = once(() =>
  z.object({
    ...version1(),
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(staffRoles),
    teams: z.array(z.string()),
    leads: z.array(z.enum(leadDuties)),
    register: z.exactOptional(
      z.object({
        checkedOn: z.string(),
        isAvailable: z.boolean(),
        dayRatePence: z.exactOptional(z.int()),
      }),
    ),
    version: z.int(),
    addedAt: z.string(),
    endedAt: z.exactOptional(z.string()),
  }),
);

const session = once(() =>
  z.object({ ...version1(), usedAt: z.string(), endedAt: z.exactOptional(z.string()) }),
);

export const parseStaff = (row: unknown): StaffRecord => withoutSchema(staff().parse(row));
export const parseSession = (row: unknown): Session => withoutSchema(session().parse(row));

import * as z from 'zod/mini';
import { deskLimits } from '../desk-limits.ts';
import { barredBecause } from '../desk-lists.ts';
import { command, day, reasons, staffId } from './command-fields.ts';

/** Who looks after a case, and who may not see it (practice rule 6; practice.md section 2 (2)). */
export const peopleCommands = [
  command('allocate', () => ({
    lead: staffId,
    contributors: z._default(
      z
        .array(z.strictObject({ who: staffId, by: day }))
        .check(z.maxLength(deskLimits.contributors)),
      [],
    ),
    reasons: z.optional(reasons),
  })),
  command('accept-allocation', () => ({})),
  command('cover', () => ({ who: staffId, until: day })),
  command('bar-worker', () => ({
    who: staffId,
    because: z.enum(barredBecause),
    words: z.optional(reasons),
  })),
  command('unbar-worker', () => ({ who: staffId, reasons })),
] as const;

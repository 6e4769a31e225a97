import * as z from 'zod/mini';
import { command, givenId } from './command-fields.ts';

/** Reading for risk, and the alert to the duty team (practice rules 1 and 2). */
export const safetyCommands = [
  /** `raise`: what was read is more urgent than what was ticked. Nothing lowers urgency. */
  command('read-for-safety', () => ({ raise: z.optional(z.enum(['immediate', 'same-day'])) })),
  command('acknowledge-alert', () => ({ notice: givenId })),
] as const;

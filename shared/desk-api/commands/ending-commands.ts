import * as z from 'zod/mini';
import { withdrawReasons } from '../../intake-api/status-requests.ts';
import { subjects } from '../../submission/lists.ts';
import { text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import { closeReasons, spokenHow, spokenWith } from '../desk-lists.ts';
import { command, reasons, requestId } from './command-fields.ts';

/** How a case ends, and begins again (reg 7; practice rules 21 and 22; practice.md section 2 (8)). */
export const endingCommands = [
  /** Without `with`, nobody has spoken with them yet: nothing is withdrawn, and a person does. */
  command('withdraw', () => ({
    reason: z.enum(withdrawReasons),
    with: z.optional(z.enum(spokenWith)),
    how: z.optional(z.enum(spokenHow)),
    words: z.optional(reasons),
  })),
  command('close', () => ({ because: z.enum(closeReasons) })),
  command('reopen', () => ({ reasons })),
  /** Somebody who asked for an advocate, or said something, complains now: its clock starts with this. */
  command('make-complaint', () => ({
    subjects: z.array(z.enum(subjects)).check(z.minLength(1), z.maxLength(deskLimits.points)),
    words: text(deskLimits.letter),
    with: z.enum(spokenWith),
  })),
  /** What was asked from the status page, once somebody has spoken with them by the old way (practice rule 22). */
  command('answer-request', () => ({
    asked: requestId,
    answer: z.enum(['confirmed', 'refused']),
    with: z.optional(z.enum(spokenWith)),
    how: z.optional(z.enum(spokenHow)),
    words: z.optional(reasons),
  })),
] as const;

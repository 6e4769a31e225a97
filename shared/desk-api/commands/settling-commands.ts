import * as z from 'zod/mini';
import { line, text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import { advocateChances, contactResults, spokenHow, spokenWith } from '../desk-lists.ts';
import { command, day, givenId, reasons } from './command-fields.ts';

/** Trying to settle it inside Stage 1, and meeting (practice rules 19 and 21; practice.md section 2 (3)). */
export const settlingCommands = [
  /** `words`: what was settled, as it is put in writing to the complainant. */
  command('record-informal-contact', () => ({
    result: z.enum(contactResults),
    how: z.enum(spokenHow),
    on: day,
    advocate: z.optional(z.enum(advocateChances)),
    words: z.optional(text(deskLimits.reasons)),
  })),
  command('record-settlement-answer', () => ({
    answer: z.enum(['confirmed', 'not-settled']),
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
    on: day,
  })),
  command('invite-to-meeting', () => ({
    on: day,
    time: line(deskLimits.name),
    where: line(deskLimits.line),
    advocateOffered: z.boolean(),
  })),
  command('record-meeting', () => ({
    meeting: givenId,
    complainantCame: z.boolean(),
    advocateCame: z.boolean(),
    notes: text(deskLimits.letter),
    agreed: z.optional(reasons),
  })),
  command('confirm-meeting', () => ({
    meeting: givenId,
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
  })),
] as const;

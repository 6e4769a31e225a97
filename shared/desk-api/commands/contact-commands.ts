import * as z from 'zod/mini';
import { declineReasons } from '../../intake-api/referral-requests.ts';
import { contactSchema } from '../../submission/submission.ts';
import { text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import { secretGivenHow, spokenHow, spokenWith } from '../desk-lists.ts';
import { command, givenId, reasons } from './command-fields.ts';

/** How people are reached, notes, tasks, and an advocate arranged by hand. */
export const contactCommands = [
  command('correct-contact', () => ({
    contact: contactSchema,
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
  })),
  command('issue-status-secret', () => ({
    given: z.enum(secretGivenHow),
    with: z.enum(spokenWith),
  })),
  command('note', () => ({ words: text(deskLimits.letter) })),
  command('complete-task', () => ({ task: givenId, words: z.optional(reasons) })),
  command('arrange-advocate', () => ({
    outcome: z.enum(['arranged', 'accepted', 'declined']),
    because: z.optional(z.enum(declineReasons)),
    words: z.optional(reasons),
  })),
  command('send-referral-again', () => ({})),
] as const;

import * as z from 'zod/mini';
import { routes } from '../../intake-api/replies.ts';
import { peopleComplainedAbout, subjects } from '../../submission/lists.ts';
import { listOf } from '../../submission/submission.ts';
import { text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import { command, day, givenId, partIds, reasons, requestId } from './command-fields.ts';

const about = z.lazy(() => z.optional(listOf(peopleComplainedAbout)));

/** Where each part belongs, and what is a part (practice rule 16; practice.md section 2 (6)). */
export const triageCommands = [
  command('confirm-parts', () => ({ parts: partIds })),
  command('change-route', () => ({ part: givenId, route: z.enum(routes), reasons })),
  command('split-part', () => ({
    part: givenId,
    into: z
      .array(z.strictObject({ subject: z.enum(subjects), about }))
      .check(z.minLength(2), z.maxLength(deskLimits.points)),
  })),
  /** `receivedOn`: the London day that somebody first told us of it. `asked`: the request from the status page it came with. */
  command('add-issue', () => ({
    subject: z.enum(subjects),
    about,
    receivedOn: day,
    asked: z.optional(requestId),
    words: z.optional(text(deskLimits.reasons)),
  })),
  /** `words`: what somebody understands a part for the general procedure to be, as it goes to the complainant (rule 25). */
  command('define-part', () => ({ part: givenId, words: text(deskLimits.reasons) })),
  /** `to` names who took it over; where that is outside the council, the writer has said yes first (practice rule 23). */
  command('hand-over', () => ({ part: givenId, words: z.optional(reasons) })),
] as const;

import * as z from 'zod/mini';
import { listOf } from '../../submission/submission.ts';
import { text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import {
  childToldBy,
  extensionGrounds,
  lateReasons,
  partOutcomes,
  qualityChecks,
  remedies,
  spokenHow,
  spokenWith,
} from '../desk-lists.ts';
import { command, day, givenId, reasons } from './command-fields.ts';

const partAnswered = z.lazy(() =>
  z.strictObject({
    part: givenId,
    outcome: z.enum(partOutcomes),
    finding: reasons,
  }),
);

/** The clock of Stage 1 and its answer (law.md section 4; practice rule 20; practice.md section 2 (1)). */
export const answerCommands = [
  command('extend-stage-1', () => ({ ground: z.enum(extensionGrounds), reasons })),
  command('agree-later-date', () => ({
    day,
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
    on: day,
    stage2Told: z.boolean(),
  })),
  command('draft-answer', () => ({
    parts: z.array(partAnswered).check(z.minLength(1), z.maxLength(deskLimits.parts)),
    apology: z.optional(reasons),
    action: z.optional(reasons),
    remedies: z.optional(listOf(remedies)),
    /** The same in words for the child, where one is written to beside the complainant. */
    childsVersion: z.optional(text(deskLimits.letter)),
  })),
  command('check-answer', () => ({ checked: listOf(qualityChecks) })),
  command('return-answer', () => ({ reasons })),
  command('sign-off-answer', () => ({})),
  command('send-answer', () => ({
    late: z.optional(z.enum(lateReasons)),
    childToldBy: z.optional(z.enum(childToldBy)),
  })),
  /** Offered in a talk, or in writing where it is late. */
  command('offer-stage-2', () => ({ how: z.enum(spokenHow), on: day })),
] as const;

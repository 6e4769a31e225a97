import * as z from 'zod/mini';
import { listOf } from '../../submission/submission.ts';
import { clockTime, line, text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import { lateReasons, partOutcomes, remedies, spokenHow, spokenWith } from '../desk-lists.ts';
import { ombudsmanDecisions } from '../later-lists.ts';
import { command, day, givenId, reasons } from './command-fields.ts';

const partFound = z.lazy(() => z.strictObject({ part: givenId, outcome: z.enum(partOutcomes) }));

/** The panel of three, and the Ombudsman (regs 18 to 20; law.md section 4; practice.md section 2 (7)). */
export const stageThreeCommands = [
  command('request-stage-3', () => ({
    on: day,
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
    words: z.optional(reasons),
  })),
  command('set-panel', () => ({
    on: day,
    time: clockTime,
    where: line(deskLimits.name),
    /** Why it meets after the thirtieth working day, where it does. */
    late: z.optional(z.enum(lateReasons)),
  })),
  command('send-panel-papers', () => ({ on: day })),
  command('record-panel', () => ({
    on: day,
    complainantCame: z.boolean(),
    advocateCame: z.boolean(),
    independentPersonCame: z.boolean(),
  })),
  command('receive-panel-report', () => ({
    on: day,
    parts: z.array(partFound).check(z.minLength(1), z.maxLength(deskLimits.parts)),
    words: text(deskLimits.letter),
  })),
  command('draft-panel-response', () => ({
    response: text(deskLimits.letter),
    apology: z.optional(reasons),
    remedies: z.optional(listOf(remedies)),
    childsVersion: z.optional(text(deskLimits.letter)),
  })),
  command('send-panel-response', () => ({ late: z.optional(z.enum(lateReasons)) })),
  /** The Ombudsman sent it back as too early: it keeps the day on which it was received at first. */
  command('log-premature-return', () => ({
    on: day,
    firstReceivedOn: day,
    words: z.optional(reasons),
  })),
  command('record-enquiry', () => ({ on: day, due: day, words: reasons })),
  command('answer-enquiry', () => ({ enquiry: givenId, on: day, words: reasons })),
  command('record-ombudsman-decision', () => ({
    on: day,
    decision: z.enum(ombudsmanDecisions),
    words: reasons,
  })),
] as const;

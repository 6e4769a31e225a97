import * as z from 'zod/mini';
import { listOf } from '../../submission/submission.ts';
import { text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import { lateReasons, partOutcomes, remedies, spokenHow, spokenWith } from '../desk-lists.ts';
import {
  earlyCriteria,
  reporters,
  scopeReasons,
  seats,
  statementAnswers,
  talkKinds,
  talkResults,
} from '../later-lists.ts';
import { command, day, givenId, reasons, staffId } from './command-fields.ts';

const found = () => ({ part: givenId, outcome: z.enum(partOutcomes) });
const partFound = z.lazy(() => z.strictObject(found()));
const partAnswered = z.lazy(() => z.strictObject({ ...found(), finding: reasons }));
const perPart = <Part extends z.core.$ZodType>(part: Part) =>
  z.array(part).check(z.minLength(1), z.maxLength(deskLimits.parts));

/** Stage 2 from its request to its outcome (law.md section 4; practice rule 21; practice.md section 2 (9) and (13)). */
export const stageTwoCommands = [
  /** In whatever form they asked, however late: the clock runs from the day they did. */
  command('request-stage-2', () => ({
    on: day,
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
    /** Both sides agreed to go on without an answer of Stage 1. */
    agreedToSkip: z.optional(z.boolean()),
    words: z.optional(reasons),
  })),
  command('draft-statement', () => ({ words: text(deskLimits.letter) })),
  command('send-statement', () => ({})),
  command('record-statement-answer', () => ({
    answer: z.enum(statementAnswers),
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
    on: day,
    words: z.optional(reasons),
  })),
  /** `declared`: they have said that nothing stands between them and being fair. */
  command('appoint', () => ({ seat: z.enum(seats), who: staffId, declared: z.boolean() })),
  command('end-appointment', () => ({ seat: z.enum(seats), who: staffId, reasons })),
  command('extend-stage-2', () => ({ until: day, reasons })),
  command('limit-scope', () => ({ part: givenId, because: z.enum(scopeReasons), reasons })),
  command('record-talks', () => ({
    kind: z.enum(talkKinds),
    result: z.enum(talkResults),
    with: z.enum(spokenWith),
    on: day,
    words: z.optional(reasons),
  })),
  command('receive-report', () => ({
    by: z.enum(reporters),
    on: day,
    parts: z.optional(perPart(partFound)),
    words: reasons,
  })),
  command('draft-adjudication', () => ({
    parts: perPart(partAnswered),
    apology: z.optional(reasons),
    action: z.optional(reasons),
    remedies: z.optional(listOf(remedies)),
    childsVersion: z.optional(text(deskLimits.letter)),
  })),
  command('send-adjudication', () => ({ late: z.optional(z.enum(lateReasons)) })),
  command('refer-early', () => ({
    criteria: listOf(earlyCriteria),
    with: z.enum(spokenWith),
    how: z.enum(spokenHow),
    on: day,
    reasons,
  })),
] as const;

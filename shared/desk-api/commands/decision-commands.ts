import * as z from 'zod/mini';
import { line, text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import {
  consentStates,
  consentSubjects,
  customerGroups,
  decisionOutcomes,
  proceedingsKinds,
  spokenHow,
} from '../desk-lists.ts';
import { command, day, givenId, partIds, reasons } from './command-fields.ts';

/** What a named person decides, and what they set from the council's own record. */
export const decisionCommands = [
  /** `reasons` go to the complainant where it is declined, and are kept in every case. */
  command('decide', () => ({ decision: givenId, outcome: z.enum(decisionOutcomes), reasons })),
  command('hold-parts', () => ({
    parts: partIds,
    proceedings: z.enum(proceedingsKinds),
    named: line(deskLimits.line),
    reasons,
    reviewOn: day,
  })),
  command('take-up-parts', () => ({ parts: partIds })),
  /** Whether the council knows who this is; `words` say how it was found out. */
  command('identify', () => ({ known: z.enum(['yes', 'no']), words: z.optional(reasons) })),
  command('record-consent', () => ({
    about: z.enum(consentSubjects),
    state: z.enum(consentStates),
    part: z.optional(givenId),
    how: z.optional(z.enum(spokenHow)),
    words: z.optional(text(deskLimits.reasons)),
  })),
  command('classify', () => ({
    group: z.enum(customerGroups),
    unaccompanied: z.boolean(),
    team: line(deskLimits.name),
    causes: z.array(line(deskLimits.name)).check(z.minLength(1), z.maxLength(deskLimits.causes)),
  })),
] as const;

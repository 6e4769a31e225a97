import * as z from 'zod/mini';
import { text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';
import { spokenHow } from '../desk-lists.ts';
import {
  accessAskers,
  accessOutcomes,
  accessSubjects,
  erasureAskers,
  erasureDecisions,
  erasureReasons,
  erasureSubjects,
  identityChecks,
  redactionReasons,
} from '../keeping-lists.ts';
import { command, day, givenId, placeId, reasons } from './command-fields.ts';

/** How long a case is kept, and what is taken out of it (practice rule 26; law.md section 11). */
export const keepingCommands = [
  command('put-on-legal-hold', () => ({ reasons })),
  command('lift-legal-hold', () => ({ reasons })),
  command('propose-disposal', () => ({ reasons })),
  command('confirm-disposal', () => ({})),
  command('refuse-disposal', () => ({ reasons })),
  command('redact-words', () => ({
    place: placeId,
    because: z.enum(redactionReasons),
    words: z.optional(reasons),
  })),
  command('decide-erasure', () => ({
    whose: z.enum(erasureSubjects),
    decision: z.enum(erasureDecisions),
    because: z.enum(erasureReasons),
    asker: z.enum(erasureAskers),
    askedOn: day,
    /** How they were told; without it nobody has been told yet. */
    told: z.optional(z.enum(spokenHow)),
    /** Of somebody named: what they are called, an address or a number, one a line. */
    names: z.optional(text(deskLimits.note)),
    /** Texts that go whole. */
    places: z.optional(z.array(placeId).check(z.maxLength(deskLimits.parts))),
    reasons,
  })),
  command('record-access-request', () => ({
    whose: z.enum(accessSubjects),
    asker: z.enum(accessAskers),
    askedOn: day,
    identity: z.enum(identityChecks),
    /** Of somebody named: what they are called, an address or a number, one a line. */
    names: z.optional(text(deskLimits.note)),
  })),
  command('answer-access-request', () => ({
    request: givenId,
    outcome: z.enum(accessOutcomes),
    /** What was found out since of who they are. */
    identity: z.optional(z.enum(['known-to-us', 'shown-to-us'])),
    on: day,
    reasons,
  })),
] as const;

import * as z from 'zod/mini';

/** The Ombudsman's four repeated faults, against which a case is read (anchors; law.md section 13). */
export const ombudsmanFaults = [
  'not-recognised',
  'delay',
  'stages-refused',
  'wrong-procedure',
] as const;
export type OmbudsmanFault = (typeof ombudsmanFaults)[number];

/** What may be missing from a case, or have gone wrong with it. */
export const gapNames = [
  'written-down-later',
  'not-read-for-safety',
  'read-for-safety-late',
  'routes-not-confirmed',
  'routes-confirmed-late',
  'not-acknowledged',
  'late-with-reason',
  'late-without-reason',
  'overdue',
  'no-extension-told',
  'statement-slow',
  'decision-late',
  'decision-overdue',
  'action-late',
  'lessons-not-returned',
  'stage-2-not-offered',
  'request-declined',
  'request-not-decided',
  'scope-limited',
  'moved-from-statutory',
  'not-taken-up',
  'no-advocate',
] as const;
export type GapName = (typeof gapNames)[number];

export const clockStates = ['in-time', 'late', 'running', 'overdue'] as const;

const calendarDay = z.lazy(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

/**
 * A case as the Ombudsman would read it: each clock and whether it was kept, why not, every decision with its reasons,
 * every letter, and what is missing, by fault. Codes and days; words only for whoever may read them.
 */
export const rehearsalReplySchema = z.lazy(() =>
  z.strictObject({
    reference: z.string(),
    on: calendarDay,
    clocks: z.array(
      z.strictObject({
        rule: z.string(),
        from: calendarDay,
        due: calendarDay,
        met: z.optional(calendarDay),
        state: z.enum(clockStates),
        reason: z.optional(z.string()),
      }),
    ),
    gaps: z.array(
      z.strictObject({
        fault: z.enum(ombudsmanFaults),
        gap: z.enum(gapNames),
        about: z.optional(z.string()),
        on: z.optional(calendarDay),
      }),
    ),
    decisions: z.array(
      z.strictObject({
        kind: z.string(),
        outcome: z.optional(z.string()),
        decidedOn: z.optional(calendarDay),
        reasons: z.optional(z.string()),
      }),
    ),
    letters: z.array(
      z.strictObject({ kind: z.string(), reader: z.string(), on: calendarDay, state: z.string() }),
    ),
  }),
);
export type RehearsalReply = z.input<typeof rehearsalReplySchema>;

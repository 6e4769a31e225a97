import * as z from 'zod/mini';
import { routes } from '../intake-api/replies.ts';
import { parseWith } from '../submission/parse-submission.ts';
import { caseStages } from './later-lists.ts';

/** Why a case stands where it does, in the order of harm; `waiting` is what nothing presses. */
export const queueReasons = [
  'urgent',
  'read-for-safety',
  'change-coming',
  'decision-due',
  'advocate',
  'mail',
  'clock-amber',
  'clock-red',
  'follow-up',
  'waiting',
] as const;
export type QueueReason = (typeof queueReasons)[number];

const id = z.lazy(() => z.string().check(z.maxLength(128)));

/** What may be asked of the queue, in the query: codes and ids, never a name. `after` is where the last page ended. */
export const queueAskedSchema = z.lazy(() =>
  z.strictObject({
    stage: z.optional(z.enum(caseStages)),
    team: z.optional(id),
    route: z.optional(z.enum(routes)),
    person: z.optional(id),
    flag: z.optional(z.enum(queueReasons)),
    after: z.optional(id),
  }),
);
export type QueueAsked = z.infer<typeof queueAskedSchema>;
export const parseQueueAsked = parseWith<QueueAsked>(queueAskedSchema);

/** One case in the queue: codes, days and ids of staff; no name, no words. */
export const queueEntrySchema = z.lazy(() =>
  z.strictObject({
    reference: z.string(),
    kind: z.enum(['complaint', 'advocacy-request', 'compliment']),
    stage: z.enum(caseStages),
    /** How it ended, where people still owe something of it. */
    ended: z.optional(z.enum(['closed', 'withdrawn'])),
    receivedAt: z.string(),
    urgency: z.enum(['immediate', 'same-day', 'soon', 'routine']),
    /** The London day of what presses, or of what is due next; absent where nothing is due. */
    due: z.optional(z.string()),
    reasons: z.array(z.enum(queueReasons)),
    routes: z.array(z.enum(routes)),
    people: z.array(z.string()),
    isAccepted: z.boolean(),
    team: z.optional(z.string()),
  }),
);
export type QueueEntry = z.infer<typeof queueEntrySchema>;

/**
 * A page of the queue; `total` counts every case that was asked for, and is absent where they were not all read; `after`
 * asks for the next page.
 */
export const queueReplySchema = z.lazy(() =>
  z.strictObject({
    total: z.optional(z.int()),
    cases: z.array(queueEntrySchema),
    after: z.optional(z.string()),
  }),
);
export type QueueReply = z.infer<typeof queueReplySchema>;

export const weekItemSchema = z.lazy(() =>
  z.strictObject({
    reference: z.string(),
    due: z.string(),
    what: z.enum(['date', 'decision', 'task']),
    /** The rule of the date, or the kind of the decision or task. */
    name: z.string(),
  }),
);
export type WeekItem = z.infer<typeof weekItemSchema>;

export const weekReplySchema = z.lazy(() =>
  z.strictObject({
    from: z.string(),
    until: z.string(),
    items: z.array(weekItemSchema),
  }),
);
export type WeekReply = z.infer<typeof weekReplySchema>;

/** Whom or what is looked for: a reference, or whole words of a name, an email or a phone. In the body, never in a URL. */
export const searchAskedSchema = z.lazy(() =>
  z.strictObject({
    for: z.string().check(z.minLength(2), z.maxLength(200)),
  }),
);
export const parseSearchAsked = parseWith<z.infer<typeof searchAskedSchema>>(searchAskedSchema);

export const searchReplySchema = z.lazy(() =>
  z.strictObject({
    cases: z.array(
      z.strictObject({
        reference: z.string(),
        kind: z.enum(['complaint', 'advocacy-request', 'compliment']),
        state: z.enum(['open', 'closed', 'withdrawn']),
        receivedAt: z.string(),
      }),
    ),
  }),
);
export type SearchReply = z.infer<typeof searchReplySchema>;

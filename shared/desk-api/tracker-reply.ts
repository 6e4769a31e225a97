import * as z from 'zod/mini';
import { escalations } from '../authority/tracker.ts';
import { routes } from '../intake-api/replies.ts';
import { extensionGrounds } from './desk-lists.ts';
import { caseStages } from './later-lists.ts';

const day = z.string();
const stage = z.enum(caseStages);

/**
 * One open complaint: codes, days and ids of staff; no name of whoever complained, no words. Days are London days, and
 * counts of days are working days.
 */
export const trackerRowSchema = z.lazy(() =>
  z.strictObject({
    reference: z.string(),
    /** The service area, once a person set it. */
    area: z.optional(z.string()),
    stage,
    received: day,
    age: z.int(),
    /** The earliest date that binds, of which rule, and how many working days are left; below nothing when it is late. */
    due: z.optional(z.strictObject({ day, rule: z.string(), left: z.int(), isLate: z.boolean() })),
    routes: z.array(z.enum(routes)),
    people: z.array(z.string()),
    /** That more time was told: since when, and why where a code says it. */
    extension: z.optional(
      z.strictObject({ ground: z.optional(z.enum(extensionGrounds)), told: day }),
    ),
    /** The later day that the complainant agreed to. */
    agreed: z.optional(day),
    /** When a person last moved it on; the day it came where nobody has yet. */
    followedUp: day,
    escalate: z.array(z.enum(escalations)),
  }),
);
export type TrackerRow = z.infer<typeof trackerRowSchema>;

/** `open` is `late`, `inTime` and `undated` together. `ages`: a count for each age of the council's form, in its order. */
export const trackerTotalsSchema = z.lazy(() =>
  z.strictObject({
    open: z.int(),
    late: z.int(),
    inTime: z.int(),
    undated: z.int(),
    escalate: z.int(),
    ages: z.array(z.int()),
  }),
);
export type TrackerTotals = z.infer<typeof trackerTotalsSchema>;

/**
 * The open complaints of a council on one day. Each is in one group, once, or among those kept apart, of which nothing
 * but the reference is said. `areas` and `stages` count the same rows again, each by itself.
 */
export const trackerSchema = z.lazy(() =>
  z.strictObject({
    today: day,
    total: trackerTotalsSchema,
    areas: z.array(z.strictObject({ area: z.optional(z.string()), totals: trackerTotalsSchema })),
    stages: z.array(z.strictObject({ stage, totals: trackerTotalsSchema })),
    /** `name`: a service area, a stage or a standing, as the council groups; an area that is not set has none. */
    groups: z.array(
      z.strictObject({ name: z.optional(z.string()), rows: z.array(trackerRowSchema) }),
    ),
    keptApart: z.array(z.string()),
    /** What else is open and is no complaint, so that the queue's count can be found again. */
    besides: z.strictObject({ requests: z.int(), compliments: z.int() }),
  }),
);
export type Tracker = z.infer<typeof trackerSchema>;

/** How a complaint stands, where a council groups by it: the first that is true. */
export const standings = ['escalate', 'late', 'in-time', 'undated'] as const;
export type Standing = (typeof standings)[number];

/** The tracker as it is now, and how the mail of this week's fared: how many letters, by what became of them. */
export const trackerReplySchema = z.lazy(() =>
  z.strictObject({
    tracker: trackerSchema,
    mail: z.strictObject({
      day,
      letters: z.int(),
      sent: z.int(),
      underWay: z.int(),
      notDelivered: z.int(),
    }),
  }),
);
export type TrackerReply = z.infer<typeof trackerReplySchema>;

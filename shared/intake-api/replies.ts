import * as z from 'zod/mini';
import { once } from '../once.ts';

const calendarDate = z.lazy(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** Where a part of a complaint is thought to belong. A person confirms it (practice.md rule 16). */
export const routes = [
  'statutory',
  'corporate',
  'conference-appeal',
  'court',
  'school',
  'tribunal',
  'information-rights',
  'other-organisation',
  'childrens-home',
  'advocacy-provider',
  'whistleblowing',
  'specially-trained',
  'person-decides',
] as const;
export type Route = (typeof routes)[number];

const source = z.lazy(() =>
  z.strictObject({
    rule: z.string(),
    cites: z.string(),
    confidence: z.enum([
      'read',
      'read-second-hand',
      'council-report',
      'unverified',
      'analysis',
      'practice',
    ]),
  }),
);

/** One day that did not count, and why. */
const skippedDay = z.lazy(() => z.strictObject({ date: calendarDate, why: z.string() }));

/** A real date with how it was worked out: `workingDays` after `from`, not counting `skipped`. */
const workedDate = z.lazy(() =>
  z.strictObject({
    rule: z.string(),
    says: z.string(),
    date: calendarDate,
    from: calendarDate,
    workingDays: z.int(),
    skipped: z.array(skippedDay),
    conditional: z.boolean(),
    statutory: z.boolean(),
  }),
);

export const referralStates = [
  'told-automatically',
  'has-one',
  'said-no',
  'person-arranges',
  'not-for-this-complaint',
] as const;

export const receiptShape = once(() => ({
  kind: z.enum(['complaint', 'advocacy-request', 'compliment']),
  voice: z.enum(['child', 'easy-read', 'young-adult', 'adult', 'outsider', 'advocate']),
  reference: z.string(),
  statusSecret: z.string(),
  receivedAt: z.iso.datetime({ precision: 3 }),
  points: z.array(
    z.strictObject({ subject: z.string(), route: z.enum(routes), reason: z.string(), source }),
  ),
  dates: z.array(workedDate),
  referral: z.strictObject({
    state: z.enum(referralStates),
    service: z.optional(z.string()),
    told: z.array(z.string()),
  }),
  acknowledgement: z.enum(['email', 'by-another-way', 'none-asked']),
  /** What they said of safety, where the numbers to ring must come before anything else. */
  safety: z.exactOptional(z.enum(['unsafe', 'worried'])),
}));

/** What the sender is told at once, and told again on every repeat of the same submission. */
export const receiptSchema = z.lazy(() => z.strictObject(receiptShape()));
export type Receipt = z.infer<typeof receiptSchema>;
export type WorkedDate = z.infer<typeof workedDate>;
export type ReferralState = (typeof referralStates)[number];

export const problemShape = once(() => ({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(
    z.array(z.strictObject({ field: z.string(), code: z.string(), message: z.string() })),
  ),
  reference: z.optional(z.string()),
  revision: z.optional(z.string()),
}));

/** A problem as RFC 9457 has it; `errors` name fields, `reference` is the first receipt's on a 409, `revision` the newer draft's. */
export const problemSchema = z.lazy(() => z.strictObject(problemShape()));
export type Problem = z.infer<typeof problemSchema>;

export const healthSchema = z.lazy(() =>
  z.strictObject({ status: z.enum(['ok']), service: z.string() }),
);

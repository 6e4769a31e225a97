import * as z from 'zod/mini';
import { customerGroups } from '../desk-api/desk-lists.ts';
import { trackerSchema } from './tracker.ts';

const words = z.string().check(z.minLength(1), z.maxLength(200));
const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and figures, joined by -'));
const days = z.int().check(z.minimum(0), z.maximum(60));
const years = z.int().check(z.minimum(1), z.maximum(100));
const listed = z.strictObject({ id, name: words });
const band = z.strictObject({ name: words, upTo: z.optional(z.int().check(z.minimum(1))) });
const calendarDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date, like 2026-11-22'));

/** A line that someone in trouble can reach. Shown with its hours and whom it is for (practice.md section 5). */
const helpline = z.strictObject({
  id,
  name: words,
  phone: z.optional(words),
  text: z.optional(words),
  web: z.optional(words),
  hours: words,
  forWhom: words,
  checked: calendarDate,
});

/**
 * One council's public facts, lists and procedure (design.md section 6; councils.md "What differs most").
 * Shipped to every visitor: nothing here names a member of staff or an inbox. Numbers of days are working days
 * unless the name says otherwise. Targets are the council's own and are never called statutory.
 */
export const authoritySchema = z.strictObject({
  id,
  name: words,
  shortName: words,
  accent: z.strictObject({
    colour: z.string().check(z.regex(/^#[0-9a-f]{6}$/, 'a colour, like #1d5b8f')),
  }),
  complaintsTeam: z.strictObject({
    name: words,
    leadRole: words,
    publicPhone: words,
    hours: words,
  }),
  advocacy: z.strictObject({
    service: words,
    independent: z.boolean(),
    runBy: z.enum(['commissioned', 'in-house']),
    automaticReferral: z.boolean(),
    publicPhone: words,
    fallback: id,
    acceptWithinDays: days,
    /** From the service's yes to its first word with the young person. */
    firstContactWithinDays: days,
  }),
  helplines: z.array(helpline).check(z.minLength(1)),
  targets: z.strictObject({
    acknowledgeDays: days,
    triageCheckDays: days,
    sufficientInterestDays: days,
    decisionDays: days,
    followUpDays: days,
    answeredInTimePercent: z.int().check(z.minimum(0), z.maximum(100)),
  }),
  informal: z.optional(
    z.strictObject({ contactWithinHours: z.int(), countsWeekends: z.boolean() }),
  ),
  /** How many calendar days an unfinished form is kept since it was last saved; left out, as `draft-days.ts` has it. */
  draftDays: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
  /** How many years a record is kept after it is closed; left out where the council's report does not say. */
  recordYears: z.optional(years),
  /** Where the council keeps those of one group longer or shorter. */
  recordYearsByGroup: z.optional(z.partialRecord(z.enum(customerGroups), years)),
  stage2: z.strictObject({ investigator: z.enum(['external', 'in-house', 'either']) }),
  roles: z.array(listed).check(z.minLength(1)),
  copiedOnAllocation: z.array(id),
  serviceAreas: z.array(listed).check(z.minLength(1)),
  causes: z.strictObject({ several: z.boolean(), list: z.array(listed).check(z.minLength(1)) }),
  outcomes: z.array(listed).check(z.minLength(1)),
  complainantGroups: z.array(listed).check(z.minLength(1)),
  report: z.strictObject({
    timeBands: z.array(band).check(z.minLength(1)),
    cumulative: z.boolean(),
    countsOn: z.enum(['received', 'resolved']),
    tracker: trackerSchema,
  }),
  conferenceAppeal: z.strictObject({ body: words, writtenWithinCalendarDays: z.int() }),
  /** What its published report does not give and is ours, field by field: the council confirms it before going live. */
  unconfirmed: z.array(words),
});

export type Authority = z.infer<typeof authoritySchema>;
export type Helpline = Authority['helplines'][number];

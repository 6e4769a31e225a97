import * as z from 'zod/mini';

/** The days on which a tracker may be mailed, Monday first. */
export const trackerDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** What a row of the tracker may say beside its reference. */
export const trackerColumns = [
  'area',
  'stage',
  'received',
  'age',
  'due',
  'left',
  'routes',
  'people',
  'extension',
  'agreed',
  'followed-up',
  'escalate',
] as const;
export type TrackerColumn = (typeof trackerColumns)[number];

/**
 * Why a complaint must go to a senior manager now, as councils put it. `not-followed-up`: nobody moved it on within the
 * council's days; `not-contacted`: nobody spoke with the complainant within its hours; `not-given-out`: nobody looks
 * after it though it had to be acknowledged; `past-last-day`: the last day of the law has passed; `late`: what binds has.
 */
export const escalations = [
  'past-last-day',
  'late',
  'not-contacted',
  'not-given-out',
  'not-followed-up',
] as const;
export type Escalation = (typeof escalations)[number];

/** How rows are put together: by where they belong, how far they are, or what they ask of a senior manager. */
export const trackerGroupings = ['area', 'stage', 'standing'] as const;

const words = z.lazy(() => z.string().check(z.minLength(1), z.maxLength(200)));

/**
 * The form of one council's weekly tracker of open complaints (councils.md, "What differs most"). Who gets it by mail is
 * in the council's settings, because no staff address is public. `hour`: a full hour in London. `cumulative`: each age
 * counts those before it too, so that the last counts all.
 */
export const trackerSchema = z.lazy(() =>
  z.strictObject({
    title: words,
    readers: words,
    day: z.enum(trackerDays),
    hour: z.int().check(z.minimum(0), z.maximum(23)),
    groupBy: z.enum(trackerGroupings),
    columns: z.array(z.enum(trackerColumns)).check(z.minLength(1)),
    ages: z
      .array(z.strictObject({ name: words, upTo: z.optional(z.int().check(z.minimum(1))) }))
      .check(z.minLength(1)),
    cumulative: z.boolean(),
    /** Whether the share in time stands beside the council's own target. */
    showsTarget: z.boolean(),
    escalates: z.array(z.enum(escalations)).check(z.minLength(1)),
  }),
);
export type TrackerForm = z.infer<typeof trackerSchema>;

import * as z from 'zod/mini';
import { once } from '../once.ts';
import { limits } from './limits.ts';
import {
  advocatePreferences,
  advocateWishes,
  changes,
  changeTimes,
  circumstances,
  contactWays,
  livingWith,
  needs,
  peopleComplainedAbout,
  relationships,
  responsibleCouncils,
  roles,
  safetyAnswers,
  subjects,
  whenPrecisions,
  wishes,
} from './lists.ts';
import { calendarDate, emailAddress, isRealDate, line, phoneNumber, text } from './text-schemas.ts';
import { unseenFields } from './unseen-fields.ts';

export const ageSchema = z.lazy(() => z.int().check(z.minimum(0), z.maximum(limits.age)));
export const nameSchema = z.lazy(() => line(limits.name));
export const listOf = <const Row extends readonly [string, ...string[]]>(rows: Row) =>
  z.array(z.enum(rows)).check(z.maxLength(rows.length));

/** Made by the sender, so that sending twice is one submission. */
export const submissionIdSchema = z.lazy(() =>
  z.uuid().check(z.overwrite((id) => id.toLowerCase())),
);

const dateShape = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ } as const;
const firstDay = { day: '', month: '-01', year: '-01-01' } as const;

const dateFits = (when: { precision: string; date?: string | undefined }): boolean => {
  const { precision, date } = when;
  if (date === undefined) return true;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return false;
  return dateShape[precision].test(date) && isRealDate(`${date}${firstDay[precision]}`);
};

const when = z.lazy(() =>
  z
    .strictObject({ precision: z.enum(whenPrecisions), date: z.optional(line(10)) })
    .check(z.refine(dateFits, { error: 'date-does-not-fit', path: ['date'] })),
);

/** How a person may be reached, and every don't that goes with it. */
export const contactSchema = z.lazy(() =>
  z.strictObject({
    email: z.optional(emailAddress),
    phone: z.optional(phoneNumber),
    post: z.optional(text(limits.note)),
    preferred: z.optional(z.enum(contactWays)),
    safe: z.optional(
      z.strictObject({
        times: z.optional(line(limits.line)),
        voicemail: z.optional(z.enum(['yes', 'no'])),
        whoMightSee: z.optional(line(limits.line)),
        note: z.optional(text(limits.note)),
      }),
    ),
  }),
);

const person = z.lazy(() =>
  z.strictObject({
    name: z.optional(nameSchema),
    age: z.optional(ageSchema),
    careLeaver: z.optional(z.enum(['yes', 'no', 'not-sure'])),
    relationship: z.optional(z.enum(relationships)),
    organisation: z.optional(line(limits.line)),
    contact: z.optional(contactSchema),
    needs: z.optional(listOf(needs)),
    interpreter: z.optional(line(limits.line)),
  }),
);

const child = z.lazy(() =>
  z.strictObject({
    name: z.optional(nameSchema),
    age: z.optional(ageSchema),
    livesWith: z.optional(z.enum(livingWith)),
    responsibleCouncil: z.optional(z.enum(responsibleCouncils)),
    contact: z.optional(contactSchema),
    needs: z.optional(listOf(needs)),
  }),
);

const point = z.lazy(() =>
  z.strictObject({
    subject: z.enum(subjects),
    details: z.optional(text(limits.pointDetails)),
    about: z.optional(listOf(peopleComplainedAbout)),
    aboutName: z.optional(line(limits.line)),
    when: z.optional(when),
  }),
);

const complaint = z.lazy(() =>
  z
    .strictObject({
      story: z.optional(text(limits.story)),
      points: z._default(z.array(point).check(z.maxLength(limits.points)), []),
      when: z.optional(when),
      wanted: z.optional(listOf(wishes)),
      wantedWords: z.optional(text(limits.note)),
      circumstances: z.optional(listOf(circumstances)),
      changeComing: z.optional(
        z.strictObject({
          what: z._default(z.enum(changes), 'not-sure'),
          details: z.optional(text(limits.note)),
          when: z.optional(z.enum(changeTimes)),
          date: z.optional(calendarDate),
        }),
      ),
      proceedings: z.optional(
        z.strictObject({
          which: z.optional(line(limits.line)),
          nextDate: z.optional(calendarDate),
        }),
      ),
      raisedWith: z.optional(text(limits.note)),
      advocateWords: z.optional(text(limits.pointDetails)),
      previous: z.optional(line(limits.line)),
      whyLater: z.optional(text(limits.note)),
    })
    .check(
      z.refine((said) => said.story !== undefined || said.points.length > 0, {
        error: 'story-or-point-needed',
        path: ['story'],
      }),
    ),
);

export const submissionShape = once(() => ({
  submissionId: z.optional(submissionIdSchema),
  ...unseenFields,
  role: z.enum(roles),
  language: z._default(z.enum(['en']), 'en'),
  helpedBy: z.optional(line(limits.line)),
  person: z._default(person, {}),
  speaksFor: z.optional(z.enum(['child', 'care-leaver', 'adult'])),
  instructed: z.optional(z.enum(['yes', 'not-able', 'not-yet'])),
  notAbleBecause: z.optional(text(limits.note)),
  writeTo: z.optional(z.enum(['advocate', 'child', 'both'])),
  askedBy: z.optional(line(limits.line)),
  children: z.optional(z.array(child).check(z.maxLength(limits.children))),
  onBehalf: z.optional(
    z.strictObject({
      kind: z.enum(['own-right', 'on-behalf', 'both']),
      agreed: z.optional(z.enum(['yes', 'no', 'not-asked', 'too-young'])),
    }),
  ),
  advocate: z.optional(
    z.strictObject({
      wish: z.optional(z.enum(advocateWishes)),
      name: z.optional(line(limits.line)),
      preference: z.optional(z.enum(advocatePreferences)),
    }),
  ),
  complaint,
  safety: z.optional(z.enum(safetyAnswers)),
  where: z.optional(text(limits.note)),
  mustNotKnow: z.optional(text(limits.note)),
  passOn: z.optional(z.enum(['yes', 'no', 'ask-me'])),
}));

/**
 * What a person sends: the one contract of form and function (design.md section 6).
 * Only a role and a story, or one subject, is required (practice.md rule 14). Age in whole years.
 */
export const submissionSchema = z.lazy(() => z.strictObject(submissionShape()));

/** Raised when the contract's meaning changes; part of the content hash, so old receipts keep matching. */
export const submissionSchemaVersion = 1;

export type Submission = z.infer<typeof submissionSchema>;
export type Point = Submission['complaint']['points'][number];
export type Person = Submission['person'];

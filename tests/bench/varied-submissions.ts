import * as fc from 'fast-check';
import { addDays } from '../../functions/domain/clock/calendar-day.ts';
import { londonDayOf } from '../../functions/domain/clock/london.ts';
import { limits } from '../../shared/submission/limits.ts';
import {
  circumstances,
  peopleComplainedAbout,
  relationships,
  responsibleCouncils,
  roles,
  safetyAnswers,
  subjects,
} from '../../shared/submission/lists.ts';
import { parseSubmission } from '../../shared/submission/parse-submission.ts';
import type { Submission } from '../../shared/submission/submission.ts';

/** A submission and the instant it came. */
export type Received = { readonly submission: Submission; readonly receivedAt: string };

/** Half of all people leave a question out. */
const maybe = <Value>(answer: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(answer, { nil: undefined, freq: 2 });

const dayFrom = (today: string, first: number, last: number): fc.Arbitrary<string> =>
  fc.integer({ min: first, max: last }).map((days) => addDays(today, days));

const when = (today: string) =>
  fc.oneof(
    dayFrom(today, -730, 0).map((date) => ({ precision: 'day', date })),
    dayFrom(today, -730, 0).map((date) => ({ precision: 'month', date: date.slice(0, 7) })),
    fc
      .constantFrom('ongoing', 'within-a-year', 'over-a-year', 'unknown')
      .map((precision) => ({ precision })),
  );

const complaint = (today: string) =>
  fc.record({
    story: fc.constant('My worker keeps changing and nobody calls me back.'),
    points: fc.array(
      fc.record({
        subject: fc.constantFrom(...subjects),
        about: maybe(fc.subarray([...peopleComplainedAbout], { maxLength: 3 })),
        when: maybe(when(today)),
      }),
      { maxLength: limits.points },
    ),
    when: maybe(when(today)),
    circumstances: maybe(fc.subarray([...circumstances], { maxLength: 3 })),
    changeComing: maybe(
      fc.record({
        when: maybe(fc.constantFrom('today', 'this-week', 'later', 'not-sure')),
        date: maybe(dayFrom(today, 0, 60)),
      }),
    ),
  });

const answers = (today: string) =>
  fc.record({
    role: fc.constantFrom(...roles),
    person: fc.record({
      age: maybe(fc.integer({ min: 5, max: 60 })),
      careLeaver: maybe(fc.constantFrom('yes', 'no', 'not-sure')),
      relationship: maybe(fc.constantFrom(...relationships)),
    }),
    speaksFor: maybe(fc.constantFrom('child', 'care-leaver', 'adult')),
    instructed: maybe(fc.constantFrom('yes', 'not-able', 'not-yet')),
    children: maybe(
      fc.array(fc.record({ responsibleCouncil: fc.constantFrom(...responsibleCouncils) }), {
        maxLength: 2,
      }),
    ),
    onBehalf: maybe(fc.record({ kind: fc.constantFrom('own-right', 'on-behalf', 'both') })),
    complaint: complaint(today),
    safety: maybe(fc.constantFrom(...safetyAnswers)),
  });

const parsed = (value: unknown): Submission => {
  const read = parseSubmission(value);
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const received: fc.Arbitrary<Received> = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
  .chain((receivedAt) =>
    answers(londonDayOf(receivedAt)).map((value) => ({ submission: parsed(value), receivedAt })),
  );

/** Submissions of every role, relationship, subject and circumstance, over two years; the same ones every time. */
export const variedSubmissions = (count: number): readonly Received[] =>
  fc.sample(received, { seed: 20_061_738, numRuns: count });

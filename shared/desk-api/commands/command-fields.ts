import * as z from 'zod/mini';
import { submissionIdSchema } from '../../submission/submission.ts';
import { calendarDate, line, text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';

/** An id that the desk was given: of a part, a decision, a task, a meeting, a notice. */
export const givenId = z.lazy(() => line(deskLimits.name));
/** Somebody's sign-in id. */
export const staffId = z.lazy(() => line(deskLimits.name));
/** One text of a case: the item it stands in and its field, as the case gave it. */
export const placeId = z.lazy(() => line(deskLimits.line));
export const partIds = z.lazy(() =>
  z.array(givenId).check(z.minLength(1), z.maxLength(deskLimits.parts)),
);
export const reasons = z.lazy(() => text(deskLimits.reasons));
export const day = calendarDate;
export const requestId = submissionIdSchema;

/** Most that one entry can hold, in pence. */
const mostPence = 100_000_000;

// As people write it: `1200`, `£1,200`, `12.50`. Whatever else it is becomes no number.
const penceOf = (value: string): number => {
  const [, pounds = '', pence = '00'] = /^£?\s*([\d,]+)(?:\.(\d{2}))?$/.exec(value) ?? [];
  return pounds === '' ? Number.NaN : Number(pounds.replaceAll(',', '')) * 100 + Number(pence);
};

/** An amount of money in pounds as somebody types it; it is kept in pence. */
export const money = z.lazy(() =>
  z.pipe(
    line(deskLimits.name),
    z.pipe(z.transform(penceOf), z.int().check(z.minimum(1), z.maximum(mostPence))),
  ),
);

/** One command, told from the others by its name; its shape is made when one of it comes. */
export const command = <Name extends string, Shape extends z.core.$ZodLooseShape>(
  name: Name,
  shape: () => Shape,
) => ({ name, schema: z.lazy(() => z.strictObject({ command: z.literal(name), ...shape() })) });

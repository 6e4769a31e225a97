import * as z from 'zod/mini';
import { submissionIdSchema } from '../../submission/submission.ts';
import { calendarDate, line, text } from '../../submission/text-schemas.ts';
import { deskLimits } from '../desk-limits.ts';

/** An id that the desk was given: of a part, a decision, a task, a meeting, a notice. */
export const givenId = line(deskLimits.name);
/** Somebody's sign-in id. */
export const staffId = line(deskLimits.name);
export const partIds = z.array(givenId).check(z.minLength(1), z.maxLength(deskLimits.parts));
export const reasons = text(deskLimits.reasons);
export const day = calendarDate;
export const requestId = submissionIdSchema;

/** One command's shape, told from the others by its name. */
export const command = <Name extends string, Shape extends z.core.$ZodLooseShape>(
  name: Name,
  shape: Shape,
) => z.strictObject({ command: z.literal(name), ...shape });

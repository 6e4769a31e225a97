import * as z from 'zod/mini';
import { once } from '../once.ts';
import { limits } from './limits.ts';
import { roles } from './lists.ts';
import { contactSchema, nameSchema, submissionIdSchema } from './submission.ts';
import { line, text } from './text-schemas.ts';
import { unseenFields } from './unseen-fields.ts';

export const complimentShape = once(() => ({
  submissionId: z.optional(submissionIdSchema),
  ...unseenFields,
  role: z.optional(z.enum(roles)),
  language: z._default(z.enum(['en']), 'en'),
  words: text(limits.story).check(z.minLength(1)),
  about: z.optional(line(limits.line)),
  mayShare: z.optional(z.enum(['yes', 'no'])),
  person: z._default(
    z.strictObject({ name: z.optional(nameSchema), contact: z.optional(contactSchema) }),
    {},
  ),
}));

/** Something good, or an idea: one screen. Representations include positive remarks (law.md section 7). */
export const complimentSchema = z.lazy(() => z.strictObject(complimentShape()));

export type Compliment = z.infer<typeof complimentSchema>;

import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { advocatePreferences, needs } from './lists.ts';
import { ageSchema, contactSchema, listOf, nameSchema, submissionIdSchema } from './submission.ts';
import { line } from './text-schemas.ts';
import { unseenFields } from './unseen-fields.ts';

/**
 * What somebody sends who is only thinking about it, and wants an advocate (Children Act 1989 s26A: "intend to make").
 * Never what it is about (practice.md section 3). Everything may be left out.
 */
export const advocacyRequestSchema = z.lazy(() =>
  z.strictObject({
    submissionId: z.optional(submissionIdSchema),
    ...unseenFields,
    language: z._default(z.enum(['en']), 'en'),
    person: z._default(
      z.strictObject({
        name: z.optional(nameSchema),
        age: z.optional(ageSchema),
        careLeaver: z.optional(z.enum(['yes', 'no', 'not-sure'])),
        contact: z.optional(contactSchema),
        needs: z.optional(listOf(needs)),
        interpreter: z.optional(line(limits.line)),
      }),
      {},
    ),
    advocate: z.optional(z.strictObject({ preference: z.optional(z.enum(advocatePreferences)) })),
  }),
);

export type AdvocacyRequest = z.infer<typeof advocacyRequestSchema>;

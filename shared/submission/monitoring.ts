import * as z from 'zod/mini';

export const ageBands = [
  'under-16',
  '16-17',
  '18-25',
  '26-64',
  '65-over',
  'rather-not-say',
] as const;
export const genders = ['girl-woman', 'boy-man', 'another', 'rather-not-say'] as const;
export const disabilities = ['yes', 'no', 'rather-not-say'] as const;
export const ethnicities = [
  'asian',
  'black',
  'mixed',
  'white',
  'another',
  'rather-not-say',
] as const;
export const sexualOrientations = [
  'straight',
  'gay-or-lesbian',
  'bisexual',
  'another',
  'rather-not-say',
] as const;

/**
 * Voluntary answers about equality, sent apart from any complaint and after its receipt (law.md section 11). Nothing
 * here can be traced to a person; nobody under 16 is asked their sexual orientation (practice rule 27).
 */
export const monitoringSchema = z.lazy(() =>
  z
    .strictObject({
      ageBand: z.optional(z.enum(ageBands)),
      gender: z.optional(z.enum(genders)),
      disability: z.optional(z.enum(disabilities)),
      ethnicity: z.optional(z.enum(ethnicities)),
      sexualOrientation: z.optional(z.enum(sexualOrientations)),
    })
    .check(
      z.refine(
        ({ ageBand, sexualOrientation }) =>
          ageBand !== 'under-16' || sexualOrientation === undefined,
        {
          error: 'not-asked-under-16',
          path: ['sexualOrientation'],
        },
      ),
    ),
);

export type Monitoring = z.infer<typeof monitoringSchema>;

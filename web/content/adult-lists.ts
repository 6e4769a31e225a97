import type { Circumstance, Need, Subject, whenPrecisions } from '../../shared/submission/lists.ts';

/** The rows of the contract's lists that adults and advocates are offered (practice.md section 3). */

export const adultCircumstances = [
  'court-case',
  'police',
  'child-protection-conference',
  'appeal',
  'tribunal',
  'disciplinary',
  'ombudsman',
  'other',
  'not-sure',
] as const satisfies readonly Circumstance[];

export const adultWhen = [
  'ongoing',
  'day',
  'within-a-year',
  'over-a-year',
  'unknown',
] as const satisfies readonly (typeof whenPrecisions)[number][];

export const adultNeeds = [
  'interpreter',
  'large-print',
  'easy-read',
  'dyslexia',
  'read-aloud',
  'sign-language',
  'other',
] as const satisfies readonly Need[];

/** Every subject of law.md section 7, by what belongs together: a list this long is read in groups. */
export const subjectGroups = [
  [
    'help',
    [
      'service-not-given',
      'service-quality',
      'waiting',
      'help-or-money',
      'amount-or-cost',
      'eligibility',
      'early-help',
      'send-service',
      'sen-plan',
      'school-transport',
      'leaving-care',
      'homeless-16-17',
    ],
  ],
  [
    'decisions',
    ['decision-or-plan', 'assessment', 'where-i-live', 'seeing-family', 'policy-effect'],
  ],
  [
    'people',
    [
      'not-listening',
      'how-treated',
      'complaint-handling',
      'staff-misconduct',
      'harm-by-staff',
      'injury-or-compensation',
      'whistleblowing',
    ],
  ],
  [
    'protection',
    ['child-protection-conference', 'child-protection-enquiry', 'staff-in-child-protection'],
  ],
  [
    'families',
    ['adoption-support', 'special-guardianship-support', 'carer-assessment', 'carer-registration'],
  ],
  ['information', ['records', 'information-rights']],
  [
    'elsewhere',
    [
      'court',
      'court-report',
      'cafcass',
      'school',
      'childrens-home-other',
      'advocate',
      'another-organisation',
    ],
  ],
  ['rest', ['other', 'not-sure']],
] as const satisfies readonly (readonly [string, readonly Subject[]])[];

export type SubjectGroup = (typeof subjectGroups)[number][0];

import type {
  livingWith,
  Need,
  PersonComplainedAbout,
  Subject,
  whenPrecisions,
} from '../../shared/submission/lists.ts';

/** The rows of the contract's lists that the young are offered (practice.md section 3, Child). */

export const childSubjects = [
  'not-listening',
  'how-treated',
  'where-i-live',
  'seeing-family',
  'decision-or-plan',
  'help-or-money',
  'waiting',
  'records',
  'child-protection-conference',
  'court',
  'school',
  'advocate',
  'other',
] as const satisfies readonly Subject[];

export const childAbout = [
  'social-worker',
  'team-manager',
  'personal-adviser',
  'foster-carer',
  'childrens-home-staff',
  'reviewing-officer',
  'conference-chair',
  'advocate',
  'advocacy-service',
  'complaints-team',
  'other-council-worker',
  'other',
  'not-sure',
] as const satisfies readonly PersonComplainedAbout[];

export const childLivingWith = [
  'foster-carer',
  'childrens-home',
  'family',
  'special-guardian',
  'adopted',
  'on-my-own',
  'other',
  'not-sure',
] as const satisfies readonly (typeof livingWith)[number][];

export const childWhen = [
  'ongoing',
  'within-a-year',
  'over-a-year',
  'unknown',
] as const satisfies readonly (typeof whenPrecisions)[number][];

export const childNeeds = [
  'read-aloud',
  'pictures',
  'sign-language',
  'interpreter',
  'large-print',
] as const satisfies readonly Need[];

export const youngAdultSubjects = [
  'leaving-care',
  'not-listening',
  'how-treated',
  'where-i-live',
  'help-or-money',
  'decision-or-plan',
  'waiting',
  'records',
  'seeing-family',
  'complaint-handling',
  'court',
  'advocate',
  'other',
] as const satisfies readonly Subject[];

export const youngAdultAbout = [
  'personal-adviser',
  'social-worker',
  'team-manager',
  'foster-carer',
  'childrens-home-staff',
  'reviewing-officer',
  'advocate',
  'advocacy-service',
  'complaints-team',
  'other-council-worker',
  'another-organisation',
  'other',
  'not-sure',
] as const satisfies readonly PersonComplainedAbout[];

export const youngAdultLivingWith = [
  'on-my-own',
  'foster-carer',
  'childrens-home',
  'family',
  'other',
  'not-sure',
] as const satisfies readonly (typeof livingWith)[number][];

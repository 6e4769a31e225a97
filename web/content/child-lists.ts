import type {
  ContactWay,
  livingWith,
  Need,
  PersonComplainedAbout,
  Subject,
  whenPrecisions,
} from '../../shared/submission/lists.ts';

/** The rows of the contract's lists that a child is shown, in the order shown (practice.md section 3, Child). */

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

export const childContactWays = [
  'email',
  'phone',
  'text',
  'post',
  'through-someone',
  'none',
] as const satisfies readonly ContactWay[];

/** The closed lists of the contract. Rows follow law.md sections 6 and 7 and practice.md section 3; lists only ever grow. */

export const roles = ['child', 'adult', 'advocate'] as const;

/** Who an adult says they are: law.md section 6, in its order. */
export const relationships = [
  'parent',
  'legal-order',
  'council-foster-carer',
  'agency-foster-carer',
  'special-guardian',
  'special-guardian-applicant',
  'adopted-person',
  'adoptive-parent',
  'wishing-to-adopt',
  'birth-family',
  'former-guardian',
  'adoption-support',
  'grandparent',
  'relative',
  'friend',
  'professional',
  'councillor',
  'mp',
  'council-worker',
  'none',
  'other',
  'not-sure',
] as const;

/** Where a child lives, as the child or the adult would say it. */
export const livingWith = [
  'foster-carer',
  'childrens-home',
  'family',
  'with-me',
  'special-guardian',
  'adopted',
  'on-my-own',
  'other',
  'not-sure',
] as const;

/** What a point is about: the child's words of practice.md section 3, then the rows of law.md section 7. */
export const subjects = [
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
  'service-quality',
  'service-not-given',
  'amount-or-cost',
  'eligibility',
  'policy-effect',
  'assessment',
  'complaint-handling',
  'leaving-care',
  'adoption-support',
  'special-guardianship-support',
  'early-help',
  'homeless-16-17',
  'child-protection-enquiry',
  'staff-in-child-protection',
  'staff-misconduct',
  'harm-by-staff',
  'court-report',
  'cafcass',
  'carer-registration',
  'carer-assessment',
  'childrens-home-other',
  'sen-plan',
  'send-service',
  'school-transport',
  'information-rights',
  'injury-or-compensation',
  'whistleblowing',
  'another-organisation',
  'other',
  'not-sure',
] as const;

/** Who a point is about. Used to keep the people complained about away from the case (practice.md rule 6). */
export const peopleComplainedAbout = [
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
  'another-organisation',
  'other',
  'not-sure',
] as const;

export const whenPrecisions = [
  'day',
  'month',
  'year',
  'ongoing',
  'within-a-year',
  'over-a-year',
  'unknown',
] as const;

export const wishes = ['apology', 'explanation', 'change', 'sooner', 'meeting', 'other'] as const;

/** Things that change urgency or route: practice.md rules 3 and 24, law.md section 7 (reg 8). */
export const circumstances = [
  'court-case',
  'police',
  'disciplinary',
  'tribunal',
  'child-protection-conference',
  'appeal',
  'ombudsman',
  'all-stages-done',
  'court-ended',
  'nowhere-to-sleep',
  'no-money-or-food',
  'missing-from-contact',
  'other',
  'not-sure',
] as const;

export const changes = ['move', 'seeing-family', 'service-ending', 'other', 'not-sure'] as const;
export const changeTimes = ['today', 'this-week', 'later', 'not-sure'] as const;

export const needs = [
  'read-aloud',
  'pictures',
  'sign-language',
  'interpreter',
  'large-print',
  'easy-read',
  'dyslexia',
  'other',
] as const;

export const contactWays = ['email', 'phone', 'text', 'post', 'through-someone', 'none'] as const;
export const safetyAnswers = ['safe', 'worried', 'unsafe', 'not-said'] as const;
export const advocateWishes = ['refer', 'has-one', 'no'] as const;
export const advocatePreferences = ['woman', 'man', 'either'] as const;
export const responsibleCouncils = ['this', 'another', 'not-sure'] as const;

export type Role = (typeof roles)[number];
export type Relationship = (typeof relationships)[number];
export type Subject = (typeof subjects)[number];
export type PersonComplainedAbout = (typeof peopleComplainedAbout)[number];
export type Circumstance = (typeof circumstances)[number];
export type Need = (typeof needs)[number];
export type ContactWay = (typeof contactWays)[number];
export type SafetyAnswer = (typeof safetyAnswers)[number];
export type AdvocateWish = (typeof advocateWishes)[number];

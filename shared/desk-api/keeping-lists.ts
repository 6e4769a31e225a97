/** The closed lists of keeping a case and taking things out of it (practice rule 26). They only grow. */

/** Why words are taken out of a case. */
export const redactionReasons = [
  'speaks-of-somebody-else',
  'not-about-this-case',
  'could-endanger-somebody',
  'legal-advice',
  'typed-by-mistake',
] as const;
export type RedactionReason = (typeof redactionReasons)[number];

/** Whose words and names an erasure is about. `named`: somebody whom others wrote about. */
export const erasureSubjects = ['complainant', 'child', 'named'] as const;
export type ErasureSubject = (typeof erasureSubjects)[number];

/** Who asked for it. */
export const erasureAskers = [
  'themself',
  'parent',
  'advocate',
  'somebody-else',
  'the-council',
] as const;

export const erasureDecisions = ['erase', 'refuse'] as const;

/** Whose words somebody asks to have: whoever complained, each child that is named on it in order, or somebody else. */
export const accessSubjects = [
  'complainant',
  'child-1',
  'child-2',
  'child-3',
  'child-4',
  'child-5',
  'child-6',
  'child-7',
  'child-8',
  'child-9',
  'child-10',
  'named',
] as const;
export type AccessSubject = (typeof accessSubjects)[number];

/** Who asked to have them. */
export const accessAskers = ['themself', 'parent', 'advocate', 'somebody-else'] as const;

/** How we know that they are who they say, and may ask. */
export const identityChecks = ['known-to-us', 'shown-to-us', 'not-yet'] as const;

/** What came of it. */
export const accessOutcomes = ['given', 'given-in-part', 'refused', 'taken-back'] as const;

/** Why it was decided so (UK GDPR article 17; which of them applies is a person's to say, UNVERIFIED). */
export const erasureReasons = [
  'no-longer-needed',
  'consent-withdrawn',
  'objection-upheld',
  'kept-unlawfully',
  'court-or-regulator',
  'legal-duty-to-keep',
  'legal-claim',
  'not-about-them',
] as const;
export type ErasureReason = (typeof erasureReasons)[number];

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

/** The closed lists of Stages 2 and 3, the Ombudsman and learning (law.md section 4; practice.md section 2). They only grow. */

/** How far a complaint has come. `none`: it is no complaint. */
export const caseStages = ['stage-1', 'stage-2', 'stage-3', 'ombudsman', 'none'] as const;
export type CaseStage = (typeof caseStages)[number];

/** Who has a seat on a case at a later stage (law.md section 4, roles). An advocate sees dates and state only. */
export const seats = [
  'investigating-officer',
  'independent-person',
  'adjudicating-officer',
  'panel-chair',
  'panel-member',
  'advocate',
] as const;
export type SeatName = (typeof seats)[number];

/** Whether the complainant agrees to what is to be looked into at Stage 2. */
export const statementAnswers = ['agreed', 'amended'] as const;

/** Why something is not looked into at Stage 2 (councils.md, Leicestershire; practice.md section 2 (13)). */
export const scopeReasons = [
  'court-decided',
  'court-will-decide',
  'answered-before',
  'other',
] as const;
export type ScopeReason = (typeof scopeReasons)[number];

/** Talks run inside the clock of a stage, and never end it (practice rule 21). */
export const talkKinds = ['talk', 'mediation'] as const;
export const talkResults = ['arranged', 'settled', 'not-settled'] as const;

/** The two who report at Stage 2, each by themself. */
export const reporters = ['investigating-officer', 'independent-person'] as const;
export type Reporter = (typeof reporters)[number];

/** All that an early referral to the Ombudsman after Stage 2 needs (law.md section 13; wording UNVERIFIED). */
export const earlyCriteria = [
  'stage-2-robust',
  'significant-points-upheld',
  'action-plan',
  'outcomes-agreed',
  'complainant-agrees',
] as const;

/** What the Ombudsman decides, in its published categories (councils.md, Camden). */
export const ombudsmanDecisions = [
  'upheld-injustice',
  'upheld-no-injustice',
  'not-upheld',
  'incomplete-or-invalid',
  'closed-after-initial-enquiries',
  'closed-court',
  'premature',
] as const;
export type OmbudsmanDecision = (typeof ombudsmanDecisions)[number];

/** From where something to be done, or recommended, comes. */
export const actionSources = ['stage-1', 'stage-2', 'stage-3', 'ombudsman', 'lessons'] as const;
export type ActionSource = (typeof actionSources)[number];

/** What the council says to a recommendation. */
export const recommendationAnswers = ['accepted', 'in-part', 'not-accepted'] as const;
export type RecommendationAnswer = (typeof recommendationAnswers)[number];

/** What came of something that was to be done (practice.md section 2 (17)). */
export const actionEnds = ['done', 'not-done'] as const;

/** What a complaint costs, from day one (practice.md section 2 (9); councils.md, Leicestershire). */
export const costKinds = [
  'commissioned-investigation',
  'independent-person',
  'panel',
  'mediation',
  'redress',
  'recharge',
  'other',
] as const;
export type CostKind = (typeof costKinds)[number];

/** Who said something good (councils.md, Barking & Dagenham). */
export const complimentSources = [
  'child-or-young-person',
  'parent',
  'family',
  'residential-setting',
  'professional',
  'councillor-mp-or-minister',
  'other',
] as const;
export type ComplimentSource = (typeof complimentSources)[number];

/** What an advocate does on a case: met the young person, or has a concern that is not yet a complaint (section 2 (12)). */
export const advocacyKinds = ['met', 'concern', 'concern-answered'] as const;
export type AdvocacyKind = (typeof advocacyKinds)[number];

/** How contact is limited for somebody persistent; a new complaint never is (practice.md section 2 (13)). */
export const contactLimits = [
  'one-named-person',
  'in-writing-only',
  'phone-at-set-times',
  'no-reply-to-the-same-again',
  'through-an-advocate',
] as const;
export type ContactLimit = (typeof contactLimits)[number];

/** The closed lists of the desk. Rows follow practice.md section 2 and law.md sections 4, 6 and 7; lists only ever grow. */

/** What was found for one part. */
export const partOutcomes = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'no-finding',
  'resolved',
  'withdrawn',
] as const;
export type PartOutcome = (typeof partOutcomes)[number];

/** Why Stage 1 goes past its tenth day: one ground, once, told to the complainant (law.md section 4). */
export const extensionGrounds = ['complexity', 'advocate-needed'] as const;

/** The proceedings that looking at a complaint might prejudice (reg 8; the full list is UNVERIFIED). */
export const proceedingsKinds = ['court-case', 'police', 'disciplinary', 'tribunal'] as const;

/** Why an answer is late (practice.md section 2 (5)). */
export const lateReasons = [
  'complexity',
  'added-issues',
  'late-settlement',
  'staff-absence',
  'other',
] as const;
export type LateReason = (typeof lateReasons)[number];

/** What is put right. */
export const remedies = [
  'apology',
  'explanation',
  'decision-looked-at-again',
  'service-given',
  'money',
  'records-corrected',
  'staff-learning',
  'other',
] as const;
export type Remedy = (typeof remedies)[number];

/** What is looked at before an answer goes (practice.md section 2 (1)). */
export const qualityChecks = [
  'each-point-answered',
  'apology-considered',
  'third-parties-removed',
  'reader-may-see-it',
  'needs-met',
  'right-to-stage-2',
  'childs-version',
] as const;
export type QualityCheck = (typeof qualityChecks)[number];

/** Who tells a child of understanding the outcome of somebody else's complaint about them (practice.md section 2 (16)). */
export const childToldBy = [
  'us',
  'parent',
  'advocate',
  'nobody',
  'no-child-of-understanding',
] as const;
export type ChildToldBy = (typeof childToldBy)[number];

/** Whom we spoke with, by the way we already knew to be safe. */
export const spokenWith = ['complainant', 'advocate'] as const;
export type SpokenWith = (typeof spokenWith)[number];

export const spokenHow = ['phone', 'text', 'email', 'letter', 'in-person', 'video-call'] as const;
export type SpokenHow = (typeof spokenHow)[number];

/** What came of a try to settle it inside Stage 1 (councils.md, Bury). */
export const contactResults = ['not-reached', 'settled', 'not-settled'] as const;

/** How a child had the chance of an advocate before somebody rang to settle it (practice rule 19). */
export const advocateChances = ['there', 'offered-and-declined', 'chose-to-go-ahead'] as const;

/** What a consent is about (law.md sections 6 and 8; practice rule 23). */
export const consentSubjects = ['child-agrees', 'speaks-for-child', 'pass-on'] as const;
export type ConsentSubject = (typeof consentSubjects)[number];

export const consentStates = ['requested', 'given', 'refused'] as const;
export type ConsentState = (typeof consentStates)[number];

/** What staff set from the council's record; the form never asks a child these (practice.md section 2 (11)). */
export const customerGroups = [
  'in-care',
  'in-need',
  'protection',
  'leaving-care',
  'adoption',
  'disabled',
  'none',
] as const;
export type CustomerGroup = (typeof customerGroups)[number];

/** Why somebody who works for the council cannot open a case (practice rule 6). */
export const barredBecause = ['named', 'manages-those-named', 'close-to-family', 'other'] as const;
export type BarredBecause = (typeof barredBecause)[number];

/** Why a case is closed. None of these is a refusal by machine: each rests on something that a person did first. */
export const closeReasons = [
  'answered',
  'settled',
  'declined',
  'other-route',
  'read',
  'advocate-found',
] as const;
export type CloseReason = (typeof closeReasons)[number];

/** What may be decided about a doubt (`functions/domain/triage/decisions.ts`). */
export const decisionOutcomes = [
  'accept',
  'decline',
  'go-on',
  'defer',
  'not-deferred',
  'new',
  'same',
  'ours',
  'not-ours',
] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** How a new code for the status page reaches somebody. Never by mail (design.md section 4). */
export const secretGivenHow = ['in-person', 'by-phone', 'by-post'] as const;
export type SecretGivenHow = (typeof secretGivenHow)[number];

/** The doors beside the public pages by which a complaint comes in (practice.md section 2 (4) and (17)). */
export const doors = ['phone', 'post', 'in-person', 'email', 'councillor-or-mp'] as const;
export type Door = (typeof doors)[number];

/** Where somebody was when a worker heard what they said. */
export const takenWhere = [
  'contact-centre',
  'council-office',
  'where-they-live',
  'school',
  'meeting',
  'elsewhere',
] as const;

/** Whether what was written down is what the person said, word for word. */
export const ownWords = ['theirs', 'in-part'] as const;

/** How an oral complaint goes back to the person for agreement, as they asked (reg 16). `read-aloud`: by phone. */
export const sendBackWays = [
  'email',
  'post',
  'read-aloud',
  'in-person',
  'through-someone',
  'not-said',
] as const;

/** Whether a councillor or MP has shown that the person wants them to write (practice.md section 2 (17)). */
export const memberAuthorities = ['seen', 'not-seen', 'not-needed'] as const;

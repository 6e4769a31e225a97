import type { Authority } from '../../../shared/authority/authority.ts';
import type { ReferralState } from '../../../shared/intake-api/replies.ts';
import type { AdvocateWish } from '../../../shared/submission/lists.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { isAboutComplaintsTeam } from '../triage/about-complaints-team.ts';
import type { Triage, TriagedPart } from '../triage/triage.ts';

/**
 * What a person must see to about the advocate: mostly why one is arranged by hand instead of Heard telling the service
 * (practice rule 18). A service of the council's own is told, and a conflict looked for first (law.md section 8).
 */
export type ReferralHold =
  | 'about-an-advocate'
  | 'service-run-by-those-complained-about'
  | 'asked-not-to-be-contacted'
  | 'may-not-be-young'
  | 'council-arranges'
  | 'not-told-yet'
  | 'check-for-conflict'
  | 'service-declined';

export type ReferralDecision = {
  readonly state: ReferralState;
  readonly because?: ReferralHold;
  /** What was answered later, on the status page; it stands in place of what was answered first. */
  readonly wish?: 'refer' | 'no';
};

/**
 * Whether the advocacy service is told. A child or care leaver who complains is referred unless they said no or have
 * an advocate (s26A; councils.md, Bury). Nothing is sent where the complaint is about an advocate, or where those
 * complained about run the service (practice rule 18). Never slows a clock (rule 17).
 */
export const decideReferral = (
  submission: Submission,
  triage: Triage,
  advocacy: Authority['advocacy'],
): ReferralDecision => {
  if (triage.complainant.kind === 'adult') return { state: 'not-for-this-complaint' };
  if (triage.complainant.submittedBy === 'advocate') return { state: 'has-one' };
  const asksForSilence = submission.person.contact?.preferred === 'none';
  const because = reasonToHold(triage.parts, asksForSilence, advocacy);
  return byWish(submission.advocate?.wish, because, advocacy);
};

/** The parts of a complaint, as far as they say who an advocate must not be. */
type PartsAbout = readonly Pick<TriagedPart, 'about' | 'subject'>[];

/**
 * The same rule when a child or care leaver says later that they would like an advocate. `unreachable`: they gave no
 * way that an advocate could use, so a person finds one with them.
 */
export const referralOnYes = (
  parts: PartsAbout,
  unreachable: boolean,
  advocacy: Authority['advocacy'],
): ReferralDecision => ({
  ...byWish('refer', reasonToHold(parts, unreachable, advocacy), advocacy),
  wish: 'refer',
});

const byWish = (
  wish: AdvocateWish | undefined,
  because: ReferralHold | undefined,
  advocacy: Authority['advocacy'],
): ReferralDecision => {
  const isAbout = because === 'about-an-advocate';
  const isConflict = isAbout || because === 'service-run-by-those-complained-about';
  if (wish === 'no') return isConflict ? { state: 'said-no', because } : { state: 'said-no' };
  // Somebody who complains about their advocate is not sent back to them (practice rule 18).
  if (wish === 'has-one' && !isAbout) return { state: 'has-one' };
  if (because !== undefined) return { state: 'person-arranges', because };
  return toldAutomatically(advocacy);
};

/** A service of the council's own is told too; a person checks for a conflict first (law.md section 8). */
export const toldAutomatically = ({ runBy }: Authority['advocacy']): ReferralDecision =>
  runBy === 'in-house'
    ? { state: 'told-automatically', because: 'check-for-conflict' }
    : { state: 'told-automatically' };

const reasonToHold = (
  parts: PartsAbout,
  asksForSilence: boolean,
  advocacy: Authority['advocacy'],
): ReferralHold | undefined => {
  const about = new Set(parts.flatMap((part) => part.about));
  const isAboutAdvocate =
    about.has('advocate') ||
    about.has('advocacy-service') ||
    parts.some(({ subject }) => subject === 'advocate');
  if (isAboutAdvocate) return 'about-an-advocate';
  if (advocacy.runBy === 'in-house' && isAboutComplaintsTeam(parts)) {
    return 'service-run-by-those-complained-about';
  }
  if (asksForSilence) return 'asked-not-to-be-contacted';
  return advocacy.automaticReferral ? undefined : 'council-arranges';
};

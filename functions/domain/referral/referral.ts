import type { Authority } from '../../../shared/authority/authority.ts';
import type { ReferralState } from '../../../shared/intake-api/replies.ts';
import type { Submission } from '../../../shared/submission/submission.ts';
import { isAboutComplaintsTeam } from '../triage/about-complaints-team.ts';
import type { Triage } from '../triage/triage.ts';

/** Why a person arranges an advocate instead of Heard telling the service (practice rule 18). */
export type ReferralHold =
  | 'about-an-advocate'
  | 'service-run-by-those-complained-about'
  | 'asked-not-to-be-contacted'
  | 'may-not-be-young'
  | 'council-arranges';

export type ReferralDecision = {
  readonly state: ReferralState;
  readonly because?: ReferralHold;
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
  const because = reasonToHold(submission, triage, advocacy);
  const isAbout = because === 'about-an-advocate';
  const { wish } = submission.advocate ?? {};
  if (wish === 'no') return isAbout ? { state: 'said-no', because } : { state: 'said-no' };
  // Somebody who complains about their advocate is not sent back to them (practice rule 18).
  if (wish === 'has-one' && !isAbout) return { state: 'has-one' };
  return because === undefined
    ? { state: 'told-automatically' }
    : { state: 'person-arranges', because };
};

const reasonToHold = (
  submission: Submission,
  { parts }: Triage,
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
  if (submission.person.contact?.preferred === 'none') return 'asked-not-to-be-contacted';
  return advocacy.automaticReferral ? undefined : 'council-arranges';
};

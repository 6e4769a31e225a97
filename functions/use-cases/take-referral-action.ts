import type { Authority } from '../../shared/authority/authority.ts';
import type { CannotBecause } from '../../shared/desk-api/command-replies.ts';
import type { ReferralReply } from '../../shared/intake-api/referral-replies.ts';
import type {
  ReferralActionAsked,
  ReferralAnswer,
} from '../../shared/intake-api/referral-requests.ts';
import { canonicalText } from '../../shared/submission/canonical-content.ts';
import { answerReferral } from '../domain/case/answer-referral.ts';
import { isOver, type LinkClaim } from '../domain/link/signed-link.ts';
import { type ReferralKept, referralView } from '../domain/notice/referral-view.ts';
import type { Handshake } from '../domain/referral/handshake.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { ReferralRecords } from '../ports/referral-records.ts';
import type { LinkAnswer, LinkClosed } from './link-answer.ts';
import { type UnlockLinkPorts, unlockLink } from './unlock-link.ts';

export type TakeReferralPorts = UnlockLinkPorts & {
  readonly records: ReferralRecords;
  readonly cases: Pick<OpenCases, 'save'>;
  readonly authority: Authority;
};

export type TakeReferralAction = (
  asked: ReferralActionAsked,
  from: string,
) => Promise<LinkAnswer<ReferralReply>>;

const mostTries = 5;

/**
 * Opens a referral for the advocacy service, or takes its answer, once: the answer, its events, who is told and what
 * people must do, together or not at all. Throws when the records cannot be reached.
 */
export const makeTakeReferralAction =
  (ports: TakeReferralPorts): TakeReferralAction =>
  async ({ token, ...action }, from) => {
    const unlocked = await unlockLink(ports, 'referral-link', token, from);
    if (unlocked.kind !== 'open') return unlocked;
    for (let tried = 0; tried < mostTries; tried += 1) {
      const outcome = await tryTaking(ports, unlocked.claim, action);
      if (outcome !== 'again') return outcome;
    }
    throw new Error('The case kept changing and an answer was not kept');
  };

type Standing =
  | { readonly kind: 'stands'; readonly kept: ReferralKept; readonly handshake: Handshake }
  | { readonly kind: 'closed'; readonly why: LinkClosed };

/** Whether a link that we made still opens. Somebody who said no is never shown, by whichever link (practice rule 22). */
const standingOf = (kept: ReferralKept, claim: LinkClaim, now: string): Standing => {
  const { referral, handshake } = kept.record;
  const isTheirs =
    referral.state === 'told-automatically' || referral.because === 'service-declined';
  if (handshake === undefined || !isTheirs) return { kind: 'closed', why: 'ended' };
  if (claim.about !== String(handshake.serial)) return { kind: 'closed', why: 'newer' };
  return isOver(claim, now)
    ? { kind: 'closed', why: 'expired' }
    : { kind: 'stands', kept, handshake };
};

const load = async ({ records, clock }: TakeReferralPorts, claim: LinkClaim): Promise<Standing> => {
  const kept = await records.load(claim.reference);
  if (kept === undefined) throw new Error('A case that has a link could not be read');
  return standingOf(kept, claim, clock());
};

const tryTaking = async (
  ports: TakeReferralPorts,
  claim: LinkClaim,
  action: ReferralAnswer | { readonly action: 'open' },
): Promise<LinkAnswer<ReferralReply> | 'again'> => {
  const { signer, cases, authority, clock } = ports;
  const before = await load(ports, claim);
  if (before.kind === 'closed') return before;
  const { kept, handshake } = before;
  const view = referralView(kept, handshake, authority);
  if (action.action === 'open') return { kind: 'open', view };
  const content = canonicalText(action);
  if (await isSaidAlready(ports, handshake, content)) return { kind: 'repeated', view };
  const answering = { at: clock(), content: await signer.sign('referral-answer', content) };
  const decided = answerReferral(kept.record, action, authority, answering);
  if (decided.kind === 'cannot') {
    const { field, because } = decided;
    return { kind: 'cannot', view, problems: [{ field, code: codeOf(because) }] };
  }
  if ((await cases.save(decided.change)) === 'changed-meanwhile') return 'again';
  const after = await load(ports, claim);
  return after.kind === 'closed'
    ? after
    : { kind: 'taken', view: referralView(after.kept, after.handshake, authority) };
};

const isSaidAlready = async (
  { signer }: TakeReferralPorts,
  { content: last }: Handshake,
  content: string,
): Promise<boolean> => last !== undefined && signer.verify('referral-answer', content, last);

const codeOf = (because: CannotBecause) =>
  because === 'day-does-not-fit' ? ('date-does-not-fit' as const) : ('not-on-list' as const);

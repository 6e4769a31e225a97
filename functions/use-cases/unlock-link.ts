import { claimText, type LinkClaim, readLinkCode } from '../domain/link/signed-link.ts';
import { secondsToWait } from '../domain/visits/visits.ts';
import type { Clock } from '../ports/clock.ts';
import type { Signer, SigningPurpose } from '../ports/signer.ts';
import type { VisitCount } from '../ports/visit-count.ts';

export type UnlockLinkPorts = {
  readonly count: VisitCount;
  readonly signer: Signer;
  readonly clock: Clock;
};

/** Why a link stays closed. `slowed`: too many tries from this address; how many seconds to wait. */
export type LinkShut =
  | { readonly kind: 'shut' }
  | { readonly kind: 'slowed'; readonly seconds: number };

type Unlocked = { readonly kind: 'open'; readonly claim: LinkClaim } | LinkShut;

/** The purposes that links are signed for. */
export type LinkPurpose = Extract<SigningPurpose, `${string}-link`>;

/**
 * Whether a code is one that we signed for this purpose. A right one opens even while a guesser at the same address is
 * slowed; whatever is wrong with a wrong one, it is answered alike, and no case is read for it.
 */
export const unlockLink = async (
  { count, signer, clock }: UnlockLinkPorts,
  purpose: LinkPurpose,
  typed: string,
  from: string,
): Promise<Unlocked> => {
  const read = readLinkCode(typed);
  const isSigned =
    read !== undefined && (await signer.verify(purpose, claimText(read.claim), read.signature));
  if (isSigned) return { kind: 'open', claim: read.claim };
  const now = clock();
  const tries = await count({ what: 'wrong-link', of: `${purpose}\n${from}` }, now);
  const seconds = secondsToWait('wrong-link', tries, now);
  return seconds > 0 ? { kind: 'slowed', seconds } : { kind: 'shut' };
};

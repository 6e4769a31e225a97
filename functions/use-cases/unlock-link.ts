import { oneMore, secondsToWait } from '../domain/case/status-attempts.ts';
import { claimText, type LinkClaim, readLinkCode } from '../domain/link/signed-link.ts';
import type { Clock } from '../ports/clock.ts';
import type { Signer, SigningPurpose } from '../ports/signer.ts';
import type { StatusRecords } from '../ports/status-records.ts';

export type UnlockLinkPorts = {
  readonly attempts: Pick<StatusRecords, 'lookUp' | 'keepAttempts'>;
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

// Looked up in place of a case, so that a try is counted by its address alone.
const noCase = 'NONE';

/**
 * Whether a code is one that we signed for this purpose. A right one opens even while a guesser at the same address is
 * slowed; whatever is wrong with a wrong one, it is answered alike, and no case is read for it.
 */
export const unlockLink = async (
  { attempts, signer, clock }: UnlockLinkPorts,
  purpose: LinkPurpose,
  typed: string,
  from: string,
): Promise<Unlocked> => {
  const read = readLinkCode(typed);
  const isSigned =
    read !== undefined && (await signer.verify(purpose, claimText(read.claim), read.signature));
  if (isSigned) return { kind: 'open', claim: read.claim };
  const attempt = await signer.sign('link-attempt', `${purpose}\n${from}`);
  const before = (await attempts.lookUp(noCase, attempt.mac)).attempts;
  const now = clock();
  const seconds = secondsToWait(before, now);
  if (seconds > 0) return { kind: 'slowed', seconds };
  await attempts.keepAttempts(attempt.mac, oneMore(before, now));
  return { kind: 'shut' };
};

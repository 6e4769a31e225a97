import { lettersTyped, parseReference } from '../../shared/reference/reference.ts';
import { statusSecretFrom, statusSecretText } from '../domain/case/status-secret.ts';
import { secondsToWait } from '../domain/visits/visits.ts';
import type { Clock } from '../ports/clock.ts';
import type { Signer } from '../ports/signer.ts';
import type { StatusLock, StatusRecords } from '../ports/status-records.ts';
import type { VisitCount } from '../ports/visit-count.ts';

export type UnlockPorts = {
  readonly records: Pick<StatusRecords, 'lookUp'>;
  readonly count: VisitCount;
  readonly signer: Signer;
  readonly clock: Clock;
};

/** What somebody typed, and the address they typed it from. */
export type Key = { readonly reference: string; readonly secret: string; readonly from: string };

/**
 * Why a status page stays closed. `slowed`: too many tries for this reference from this address; how many seconds to
 * wait.
 */
export type StatusClosed =
  | { readonly kind: 'shut' }
  | { readonly kind: 'slowed'; readonly seconds: number };

export type Unlocked = { readonly kind: 'open'; readonly reference: string } | StatusClosed;

/** Stands where no case is, so that a wrong reference costs what a wrong secret does. Its secret opens nothing. */
const noCase = 'NONE';
const noLock: Pick<StatusLock, 'submissionId' | 'statusGeneration'> = {
  submissionId: noCase,
  statusGeneration: 0,
};

/**
 * Whether a reference and a secret open a status page (design.md section 4). A reference that is none, one of nobody,
 * and a wrong secret each make the same requests and one comparison that takes the same time, and are answered alike.
 * The right secret opens even while a guesser at the same address is slowed.
 */
export const unlockStatus = async (
  { records, count, signer, clock }: UnlockPorts,
  { reference: typed, secret, from }: Key,
): Promise<Unlocked> => {
  const reference = parseReference(typed) ?? noCase;
  const lock = await records.lookUp(reference);
  const { submissionId, statusGeneration } = lock ?? noLock;
  const text = statusSecretText(submissionId, statusGeneration);
  const { mac } = await signer.sign('status', text, lock?.statusKeyId);
  const isRight = signer.isSame(lettersTyped(secret), lettersTyped(statusSecretFrom(mac)));
  if (isRight && lock !== undefined) return { kind: 'open', reference };
  const now = clock();
  const tries = await count({ what: 'wrong-secret', of: `${from}\n${lettersTyped(typed)}` }, now);
  const seconds = secondsToWait('wrong-secret', tries, now);
  return seconds > 0 ? { kind: 'slowed', seconds } : { kind: 'shut' };
};

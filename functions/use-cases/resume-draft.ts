import { parseDraftCode } from '../../shared/reference/draft-code.ts';
import { type Draft, readDraft } from '../domain/draft/draft.ts';
import { heldBackMilliseconds } from '../domain/visits/visits.ts';
import type { Clock } from '../ports/clock.ts';
import type { DraftSeal } from '../ports/draft-seal.ts';
import type { DraftStore } from '../ports/draft-store.ts';
import type { VisitCount } from '../ports/visit-count.ts';

export type ResumeDraftPorts = {
  readonly store: Pick<DraftStore, 'find' | 'remove'>;
  readonly seal: DraftSeal;
  readonly count: VisitCount;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** Whose draft is meant: the one of a code as typed, or this browser's own. */
export type DraftMeant = { readonly typed: string | undefined; readonly address: string };

export type DraftFinding =
  | {
      readonly kind: 'found';
      readonly code: string;
      readonly draft: Draft;
      readonly revision: string;
      readonly keptUntil: string;
    }
  | { readonly kind: 'none' };

export type ResumeDraft = (meant: DraftMeant) => Promise<DraftFinding>;

/**
 * Opens an unfinished form with its code. No code, a wrong one and one past its time are all answered alike; a right
 * one always opens, however many wrong ones came before it.
 */
export const makeResumeDraft =
  (ports: ResumeDraftPorts): ResumeDraft =>
  async ({ typed, address }) => {
    const code = parseDraftCode(typed ?? '');
    const finding = code === undefined ? none : await find(ports, code);
    if (finding.kind === 'none' && typed !== undefined) {
      const wrong = await ports.count({ what: 'wrong-code', of: address }, ports.clock());
      await ports.wait(heldBackMilliseconds(wrong));
    }
    return finding;
  };

const none: DraftFinding = { kind: 'none' };

const find = async (
  { store, seal, clock }: ResumeDraftPorts,
  code: string,
): Promise<DraftFinding> => {
  const lock = await seal(code);
  const kept = await store.find(lock.place, clock());
  if (kept === undefined) return none;
  const { revision, keptUntil } = kept;
  return { kind: 'found', code, draft: readDraft(lock.open(kept.sealed)), revision, keptUntil };
};

export type RemoveDraft = (meant: DraftMeant) => Promise<'removed' | 'none'>;

/** Deletes an unfinished form for whoever has its code. */
export const makeRemoveDraft = (ports: ResumeDraftPorts): RemoveDraft => {
  const resume = makeResumeDraft(ports);
  return async (meant) => {
    const finding = await resume(meant);
    if (finding.kind === 'none') return 'none';
    await ports.store.remove((await ports.seal(finding.code)).place);
    return 'removed';
  };
};

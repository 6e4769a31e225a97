import { drawDraftCode } from '../../shared/reference/draft-code.ts';
import { type Draft, isTooBig, keptFields, writeDraft } from '../domain/draft/draft.ts';
import { keptUntil } from '../domain/draft/draft-life.ts';
import { secondsToWait } from '../domain/visits/visits.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { DraftSeal, Lock } from '../ports/draft-seal.ts';
import type { DraftStore, KeptDraft, ReplaceOutcome } from '../ports/draft-store.ts';
import type { VisitCount } from '../ports/visit-count.ts';

export type SaveDraftPorts = {
  readonly store: Pick<DraftStore, 'keepNew' | 'replace'>;
  readonly seal: DraftSeal;
  readonly count: VisitCount;
  readonly clock: Clock;
  readonly chance: Chance;
  /** How many days it is kept since it was last saved. */
  readonly days: number;
};

export type DraftToSave = {
  readonly draft: Draft;
  /** The code that this browser holds. */
  readonly code?: string | undefined;
  /** The revision that the page goes on from; none when it never saved. */
  readonly from?: string | undefined;
  /** The revision that this save makes. */
  readonly next: string;
  /** Somebody asked for this save, and is told its code; otherwise the page saves by itself. */
  readonly isAsked: boolean;
  readonly address: string;
};

export type DraftSaving =
  | {
      readonly kind: 'saved';
      readonly code: string;
      readonly revision: string;
      readonly keptUntil: string;
    }
  | Exclude<ReplaceOutcome, { kind: 'saved' }>
  | { readonly kind: 'too-big' }
  | { readonly kind: 'busy'; readonly seconds: number };

export type SaveDraft = (asked: DraftToSave) => Promise<DraftSaving>;

/**
 * Keeps an unfinished form, sealed with its code. A page saves over its own words only: what another page saved since
 * stands, and the page is told. Who asks to save is never refused for that: their words get a draft of their own.
 */
export const makeSaveDraft =
  (ports: SaveDraftPorts): SaveDraft =>
  async (asked) => {
    const again = await saveAgain(ports, asked);
    const mayBegin = asked.isAsked || (again.kind === 'gone' && asked.from === undefined);
    return again.kind !== 'saved' && again.kind !== 'too-big' && mayBegin
      ? saveNew(ports, asked)
      : again;
  };

const saveAgain = async (ports: SaveDraftPorts, asked: DraftToSave): Promise<DraftSaving> => {
  const { code, from = '' } = asked;
  if (code === undefined) return { kind: 'gone' };
  const kept = sealed(ports, asked, await ports.seal(code));
  if (isTooBig(kept.sealed)) return { kind: 'too-big' };
  const outcome = await ports.store.replace(kept, from, ports.clock());
  return outcome.kind === 'saved' ? saved(code, kept) : outcome;
};

const saveNew = async (ports: SaveDraftPorts, asked: DraftToSave): Promise<DraftSaving> => {
  const code = drawDraftCode(ports.chance.wholeNumber);
  const kept = sealed(ports, asked, await ports.seal(code));
  if (isTooBig(kept.sealed)) return { kind: 'too-big' };
  const now = ports.clock();
  const count = await ports.count({ what: 'new-draft', of: asked.address }, now);
  const seconds = secondsToWait('new-draft', count, now);
  if (seconds > 0) return { kind: 'busy', seconds };
  if ((await ports.store.keepNew(kept)) === 'kept') return saved(code, kept);
  throw new Error('A code was drawn that another draft has');
};

const sealed = ({ clock, days }: SaveDraftPorts, asked: DraftToSave, lock: Lock): KeptDraft => ({
  place: lock.place,
  revision: asked.next,
  sealed: lock.seal(writeDraft({ ...asked.draft, fields: keptFields(asked.draft.fields) })),
  keptUntil: keptUntil(clock(), days),
});

const saved = (code: string, { revision, keptUntil: until }: KeptDraft): DraftSaving => ({
  kind: 'saved',
  code,
  revision,
  keptUntil: until,
});

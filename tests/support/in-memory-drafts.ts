import type { DraftSeal } from '../../functions/ports/draft-seal.ts';
import type { DraftStore, KeptDraft } from '../../functions/ports/draft-store.ts';

/** The draft port over a map. Proven against the real adapter by tests/adapters/drafts.test.ts. */
export const inMemoryDrafts = (): { store: DraftStore; kept: Map<string, KeptDraft> } => {
  const kept = new Map<string, KeptDraft>();
  const live = (place: string, now: string): KeptDraft | undefined => {
    const draft = kept.get(place);
    return draft !== undefined && draft.keptUntil > now ? draft : undefined;
  };
  return {
    kept,
    store: {
      keepNew: async (draft) => {
        if (kept.has(draft.place)) return 'taken';
        kept.set(draft.place, draft);
        return 'kept';
      },
      replace: async (draft, from, now) => {
        const stood = live(draft.place, now);
        if (stood === undefined) return { kind: 'gone' };
        if (stood.revision !== from) return { kind: 'newer', revision: stood.revision };
        kept.set(draft.place, draft);
        return { kind: 'saved' };
      },
      find: async (place, now) => live(place, now),
      remove: async (place, revisions) => {
        const stood = kept.get(place);
        if (stood !== undefined && revisions?.includes(stood.revision) === false) return 'other';
        kept.delete(place);
        return 'gone';
      },
    },
  };
};

/** A seal that only turns words round: quick, and enough where the seal itself is not what is asked about. */
export const turnedRound: DraftSeal = async (code) => ({
  place: `place of ${code}`,
  seal: (words) => Buffer.from([...`${code}|${words}`].reverse().join('')),
  open: (sealed) => {
    const words = [...Buffer.from(sealed).toString()].reverse().join('');
    if (!words.startsWith(`${code}|`)) throw new Error('This code does not open it');
    return words.slice(code.length + 1);
  },
});

/** A draft as it is kept: nobody who reads the records can tell whose it is or what it says. */
export type KeptDraft = {
  /** Where it is kept. It cannot be worked out without the code. */
  readonly place: string;
  /** Drawn anew at each save, so that no two saves of any drafts share one. */
  readonly revision: string;
  readonly sealed: Uint8Array;
  readonly keptUntil: string;
};

export type ReplaceOutcome =
  | { readonly kind: 'saved' }
  /** Another page saved since; what it saved stands, under this revision. */
  | { readonly kind: 'newer'; readonly revision: string }
  | { readonly kind: 'gone' };

/** Unfinished forms. One past its time is as good as gone, whether or not it has been cleared away. */
export type DraftStore = {
  /** Keeps a first save. `taken` when something is kept there already. */
  readonly keepNew: (draft: KeptDraft) => Promise<'kept' | 'taken'>;
  /** Puts a later save in place of the one that it goes on from, and of no other. */
  readonly replace: (draft: KeptDraft, from: string, now: string) => Promise<ReplaceOutcome>;
  readonly find: (place: string, now: string) => Promise<KeptDraft | undefined>;
  /** Deletes it; with `revisions`, only while it is one of these. `other` when it was saved from elsewhere since. */
  readonly remove: (place: string, revisions?: readonly string[]) => Promise<'gone' | 'other'>;
};

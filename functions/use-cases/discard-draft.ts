import type { DraftSeal } from '../ports/draft-seal.ts';
import type { DraftStore } from '../ports/draft-store.ts';

export type DiscardDraftPorts = {
  readonly store: Pick<DraftStore, 'remove'>;
  readonly seal: DraftSeal;
};

/** The draft of a form that is being sent: this browser's code, and the revisions that the form itself saved. */
export type DraftSent = { readonly code: string; readonly revisions: readonly string[] };

/** Deletes it when called. */
export type Discard = () => Promise<'gone' | 'other'>;
export type DiscardDraft = (sent: DraftSent) => Discard;

/**
 * Deletes the draft of a form that was sent. One that another page saved since is another form, and stays. Where it is
 * kept is worked out while the form is being stored, so that nobody waits for both.
 */
export const makeDiscardDraft =
  ({ store, seal }: DiscardDraftPorts): DiscardDraft =>
  ({ code, revisions }) => {
    const locked = seal(code);
    // Heard when it is called for; a form that could not be stored never calls.
    locked.catch(() => undefined);
    return async () => store.remove((await locked).place, revisions);
  };

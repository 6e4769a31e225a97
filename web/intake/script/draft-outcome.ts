/** What became of a save, and so what to do next. */
export type DraftOutcome = 'saved' | 'own-save' | 'tooBig' | 'try-later' | 'stopped';

/**
 * Reads the answer to a save in the background. A save that found a newer one of this very page goes on from it: the
 * answer to that one was lost on the way. Any other newer one is another page's, and stands.
 */
export const draftOutcome = (
  status: number | undefined,
  revision: string | undefined,
  own: ReadonlySet<string>,
): DraftOutcome => {
  if (status === 200) return 'saved';
  if (status === 413) return 'tooBig';
  if (status === undefined || status === 429 || status >= 500) return 'try-later';
  return status === 409 && revision !== undefined && own.has(revision) ? 'own-save' : 'stopped';
};

const firstMilliseconds = 5_000;
const lastMilliseconds = 60_000;

/** How long to wait before trying again, after this many tries in a row came to nothing. */
export const retryMilliseconds = (tries: number): number =>
  Math.min(lastMilliseconds, firstMilliseconds * 2 ** (tries - 1));

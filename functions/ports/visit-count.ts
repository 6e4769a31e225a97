import type { Counted } from '../domain/visits/visits.ts';

/** One more of something: what it is, and of whom or of which words. */
export type Visit = { readonly what: Counted; readonly of: string };

/**
 * Counts one more, and says how many there were in this window of time; forgets them soon after. What it is counted of
 * is kept only as a keyed hash. Throws when the records cannot be reached; soon, where a complaint waits for it.
 */
export type VisitCount = (visit: Visit, now: string) => Promise<number>;

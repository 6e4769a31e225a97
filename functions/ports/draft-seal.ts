/** What a code opens. Made from nothing but the code, so nobody without it can make it. */
export type Lock = {
  /** Where the draft of this code is kept. It tells nothing of the code. */
  readonly place: string;
  readonly seal: (words: string) => Uint8Array;
  /** The words that were sealed with this code. Throws when they were not, or were changed since. */
  readonly open: (sealed: Uint8Array) => string;
};

/** Slow on purpose: a short code must not be found by trying codes out on what is kept. */
export type DraftSeal = (code: string) => Promise<Lock>;

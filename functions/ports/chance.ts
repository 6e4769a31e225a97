/** Where ids, references and jitter come from. */
export type Chance = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly wholeNumber: (below: number) => number;
  /** A new random id. */
  readonly id: () => string;
};

/**
 * What a person wrote for one letter. Kept apart from the case and under the notice it belongs to, so that it can be
 * redacted; only that letter is written from it.
 */
export type LetterWords = {
  readonly kind: 'parts-held';
  /** The proceedings by name, as the reader knows them. */
  readonly proceedings: string;
  readonly reasons: string;
};

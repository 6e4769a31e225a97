/** Why nothing of a case may be taken out, and until somebody lifts it. The reason is in the note of the same version. */
export type LegalHold = { readonly at: string; readonly by: string };

/** What keeping and taking out add to a case: codes, days and ids. An earlier row has none of it. */
export type KeepingState = {
  /** There while it lasts. */
  readonly legalHold?: LegalHold;
};

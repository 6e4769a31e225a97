import type { AccessRequest } from './access-request.ts';

/** Why nothing of a case may be taken out, and until somebody lifts it. The reason is in the note of the same version. */
export type LegalHold = { readonly at: string; readonly by: string };

/**
 * How far the disposal of a case is, and by whom (staff ids). `going`: confirmed, and some of its words are still to go,
 * for there were more than one transaction holds.
 */
export type Disposal = {
  readonly state: 'proposed' | 'going' | 'done';
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly confirmedBy?: string;
  readonly confirmedAt?: string;
};

/** What keeping and taking out add to a case: codes, days and ids. An earlier row has none of it. */
export type KeepingState = {
  /** There while it lasts. */
  readonly legalHold?: LegalHold;
  readonly disposal?: Disposal;
  /** What was taken out of it, by the ids of the ledger: each is done once, whoever replays it. */
  readonly takenOut?: readonly string[];
  /** Who asked to have what is held of them, in order. */
  readonly accessRequests?: readonly AccessRequest[];
};

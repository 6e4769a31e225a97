import type {
  NextStage,
  StatusAction,
  StatusActionName,
} from '../../../shared/intake-api/status-requests.ts';
import type { DecisionTarget } from '../triage/decisions.ts';

/** What follows from a request, as the complainant is told it. */
export type AskedNext =
  | 'person-reads'
  | 'person-asks-you'
  | 'person-arranges'
  | 'person-takes-up'
  | 'service-told'
  | 'stopped'
  | 'recalled-by-a-person';

/** A request made from the status page: codes and dates only. It is kept under its id, once (practice rule 22). */
export type AskedFromPage = {
  readonly id: string;
  readonly action: StatusActionName;
  readonly at: string;
  readonly wish?: 'refer' | 'no';
  /** The stage that was asked for; its clock runs from `at` (law.md section 4). */
  readonly stage?: NextStage;
  readonly next: AskedNext;
  /** By when a person sees to it, counted from `at`. */
  readonly target: DecisionTarget;
  /** A keyed hash of what was asked, so that a repeat is known from other words under the same id. */
  readonly content: { readonly keyId: string; readonly mac: string };
};

/**
 * What a person typed with a request, apart from the case so that it can be redacted. It has a receipt date of its own:
 * an issue added later is a new point from that day (practice.md section 2 (6)). A new way to reach them is only kept
 * here: it is not used until a person has confirmed it by the old one.
 */
export type AddedStatement = {
  readonly id: string;
  readonly receivedAt: string;
  readonly said: StatusAction;
};

import type { ReferralAnswer } from '../../../shared/intake-api/referral-requests.ts';
import type { Person } from '../../../shared/submission/submission.ts';
import type { LetterWords } from '../notice/letter-words.ts';
import type { OwedNotice } from '../notice/owed-notice.ts';
import type { AddedStatement, AskedFromPage } from './asked-from-page.ts';
import type { CaseEvent } from './case-event.ts';
import type { AlertAcknowledged, CaseRecord } from './case-record.ts';
import type { CaseTask } from './case-task.ts';
import type { LedgerEntry } from './keeping/ledger-entry.ts';
import type { TakenOut } from './keeping/take-out.ts';
import type { KeptNote } from './kept-note.ts';

/** One step of a referral, kept beside those before it. The words are apart from the case. */
export type ReferralStep = {
  readonly at: string;
  readonly said?: Extract<ReferralAnswer, { action: 'accept' | 'decline' }>;
};

/**
 * A case after a change, with everything the change logs, promises and asks of people: written together, or not at all,
 * and only over the version before it.
 */
export type ChangedCase = {
  readonly record: CaseRecord;
  readonly events: readonly CaseEvent[];
  readonly notices: readonly OwedNotice[];
  readonly tasks: readonly CaseTask[];
  /** The request that led to it, kept once under its id with what it said. */
  readonly asked?: AskedFromPage;
  readonly statement?: AddedStatement;
  /** Set where anything about an advocate changed: when, and what the service wrote with it. */
  readonly referralStep?: ReferralStep;
  /** Who said that they have an alert. */
  readonly acknowledged?: AlertAcknowledged;
  /** Notices that must not leave any more. If one is leaving now, nothing of the change is written. */
  readonly noLongerOwed?: readonly string[];
  /** What a letter says beside the case, by the notice it belongs to. */
  readonly letters?: readonly { readonly notice: string; readonly words: LetterWords }[];
  /** Tasks that are done with it, by id. One that is not open any more stops the whole change. */
  readonly tasksDone?: readonly string[];
  /** What a member of staff typed, kept apart under its own id so that it can be redacted. */
  readonly note?: KeptNote;
  /** How the complainant is reached from now on, in place of what their statement says. */
  readonly contact?: NonNullable<Person['contact']>;
  /** Set where a new code for the status page is issued: what it is worked out from (`status-secret.ts`). */
  readonly statusGeneration?: number;
  /** What goes for good, and the entry by which a restore takes it out again. */
  readonly takenOut?: TakenOut;
  readonly ledger?: LedgerEntry;
};

import type { Tracker } from '../../shared/desk-api/tracker-reply.ts';
import type { CaseEvent } from '../domain/case/case-event.ts';
import type { CaseRecord, PersonStatement } from '../domain/case/case-record.ts';
import type { CaseTask } from '../domain/case/case-task.ts';
import type { LookName } from '../domain/case/looks.ts';
import type { ClaimedNotice, DeliveryResult } from '../domain/notice/delivery.ts';
import type { LetterWords } from '../domain/notice/letter-words.ts';
import type { NoticeKind, NoticeReader } from '../domain/notice/owed-notice.ts';
import type { ReturnedAddress } from './returned-address.ts';

/** Where a notice stands among the records. */
export type NoticeKey = { readonly reference: string; readonly noticeId: string };

/**
 * At most so many keys; `after` asks for the next page, and is missing on the last. `since` is the instant from which the
 * first of them is due.
 */
export type DuePage = {
  readonly keys: readonly NoticeKey[];
  readonly since?: string;
  readonly after?: string;
};

export type Lease = { readonly id: string; readonly now: string; readonly until: string };

/** `not-owed`: nothing there, not due yet, held by another, or done. */
export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly notice: ClaimedNotice }
  | { readonly kind: 'not-owed' };

/** A notice that is owed, with what its letter is written from. */
export type OwedLetter = {
  readonly kind: NoticeKind;
  readonly reader: NoticeReader;
  readonly record: CaseRecord;
  readonly person: PersonStatement;
  readonly words?: LetterWords | undefined;
  readonly look?: LookName | undefined;
  readonly place?: number | undefined;
  readonly staffId?: string | undefined;
  /** The member of staff it is for, while they work here. */
  readonly staff?: { readonly email: string } | undefined;
  /** Set where the letter has left and only its arrival is waited for. */
  readonly isDelayed?: true;
  /** Where mail to this reader came back from, if it did. */
  readonly returned?: Pick<ReturnedAddress, 'messageId' | 'mark'> | undefined;
};

/** A tracker that is owed to one of those whom the council's settings name, with what its letter is written from. */
export type OwedTracker = {
  readonly kind: 'weekly-tracker';
  readonly place: number;
  readonly tracker: Tracker;
  /** What those are called who look after its cases, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly isDelayed?: true;
};

export type OwedNotices = {
  /** The notice and what it is written from, while anything is still owed; undefined when it is done or was never there. */
  readonly load: (key: NoticeKey) => Promise<OwedLetter | undefined>;
  /** The same of a week's tracker; undefined for the notice of a case. */
  readonly loadTracker: (key: NoticeKey) => Promise<OwedTracker | undefined>;
  /** Takes the notice if it is owed and due, so that nobody else sends it before `until`. */
  readonly claim: (key: NoticeKey, lease: Lease) => Promise<ClaimOutcome>;
  /**
   * Writes what came of an attempt, its event and its task, in one transaction. `lost` when the claim had lapsed and
   * another holds it: nothing is written. Throws when it could not be recorded.
   */
  readonly record: (
    notice: ClaimedNotice,
    result: DeliveryResult,
    event: CaseEvent,
    task: CaseTask | undefined,
  ) => Promise<'recorded' | 'lost'>;
  /** One page of the notices due at `now`, the longest waiting first; `after` is where the last page ended. */
  readonly due: (now: string, limit: number, after?: string) => Promise<DuePage>;
};

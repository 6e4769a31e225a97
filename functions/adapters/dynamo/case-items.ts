import type { AddedStatement, AskedFromPage } from '../../domain/case/asked-from-page.ts';
import type { CaseEvent } from '../../domain/case/case-event.ts';
import type { AlertAcknowledged, CaseRecord } from '../../domain/case/case-record.ts';
import type { CaseTask } from '../../domain/case/case-task.ts';
import type { ReferralStep } from '../../domain/case/changed-case.ts';
import { isListed } from '../../domain/case/desk/reading/listed.ts';
import type { PlaceOf } from '../../domain/case/desk/reading/place.ts';
import type { KeptNote } from '../../domain/case/kept-note.ts';
import type { LetterWords } from '../../domain/notice/letter-words.ts';
import type { OwedNotice, OwedTrackerNotice } from '../../domain/notice/owed-notice.ts';
import type { ReturnedAddress } from '../../ports/returned-address.ts';
import { taskListings } from './desk-listings.ts';
import { casePartition, sortKeys } from './keys.ts';
import { listingOf } from './listed-case.ts';

export type Item = { readonly pk: string; readonly sk: string; readonly [name: string]: unknown };

const schema = 1;

/** The snapshot of a case, listed among the open ones at its place in the queue while it is open. */
export const caseItem = (record: CaseRecord, placeOf: PlaceOf): Item => ({
  pk: casePartition(record.reference),
  sk: sortKeys.record,
  type: 'case',
  schema,
  ...record,
  // Also of one that has ended: a letter that comes back brings it into the queue.
  listing: listingOf(record),
  ...(isListed(record) && { desk: 'open', due: placeOf(record) }),
  // Listed among what is owed until there is nothing more to look at.
  ...(record.nextLookAt !== undefined && { owed: 'look', nextAt: record.nextLookAt }),
});

export const eventItem = (pk: string, event: CaseEvent, place: string): Item => ({
  pk,
  sk: sortKeys.event(event.at, place, event.event),
  type: 'event',
  schema,
  ...event,
});

/**
 * A task. One that its case holds (`open-tasks.ts`) is not listed by itself; any other is until it is done, `beside` its
 * case where it was added without touching it.
 */
export const taskItem = (
  pk: string,
  task: CaseTask,
  listed: 'held' | 'beside' | 'aside',
): Item => ({
  pk,
  sk: sortKeys.task(task.id),
  type: 'task',
  schema,
  ...task,
  ...(listed !== 'held' && taskListings[listed](task)),
});

/** One decision or step about an advocate. Each later one is kept beside it, with what the service wrote. */
export const referralItem = (
  pk: string,
  { referral, handshake, version }: CaseRecord,
  { at, said }: ReferralStep,
): Item => ({
  pk,
  sk: sortKeys.referral(version),
  type: 'referral',
  schema,
  ...referral,
  ...(handshake !== undefined && { handshake }),
  ...(said !== undefined && { said }),
  at,
});

/** Who has an alert, apart from the case. */
export const acknowledgedItem = (pk: string, acknowledged: AlertAcknowledged): Item => ({
  pk,
  sk: sortKeys.acknowledged(acknowledged.alert),
  type: 'alert-acknowledged',
  schema,
  ...acknowledged,
});

/** One request from the status page, under its own id. */
export const askedItem = (pk: string, asked: AskedFromPage): Item => ({
  pk,
  sk: sortKeys.asked(asked.id),
  type: 'asked',
  schema,
  ...asked,
});

/** What was said with it, apart from the case. */
export const addedItem = (pk: string, { id, ...statement }: AddedStatement): Item => ({
  pk,
  sk: sortKeys.added(id),
  type: 'added-statement',
  schema,
  ...statement,
});

/** The words of one letter, apart from the case so that they can be redacted. */
export const letterItem = (pk: string, notice: string, words: LetterWords): Item => ({
  pk,
  sk: sortKeys.letter(notice),
  type: 'letter',
  schema,
  ...words,
});

/** What a member of staff typed, apart from the case so that it can be redacted. */
export const noteItem = (pk: string, note: KeptNote): Item => ({
  pk,
  sk: sortKeys.note(note.id),
  type: 'note',
  schema,
  ...note,
});

/** The address that mail to one reader came back from last, by its mark. */
export const returnedItem = (pk: string, { reader, ...address }: ReturnedAddress): Item => ({
  pk,
  sk: sortKeys.returned(reader),
  type: 'returned-address',
  schema,
  reader,
  ...address,
});

/** A promise not kept yet: `owed` and `nextAt` list it until it is. */
export const noticeItem = (
  pk: string,
  reference: string,
  notice: OwedNotice | OwedTrackerNotice,
): Item => ({
  pk,
  sk: sortKeys.notice(notice.id),
  type: 'notice',
  schema,
  ...notice,
  reference,
  state: 'pending',
  attempts: 0,
  settled: 0,
  owed: 'notice',
  nextAt: notice.dueAt,
});

import { indexedHash } from '../../domain/case/keeping/kept-words.ts';

/** Keys of the one table. Nothing personal is in any key (design.md section 4). */
export const casePartition = (reference: string): string => `CASE#${reference}`;
export const submissionPartition = (submissionId: string): string => `SUBMISSION#${submissionId}`;
/** One week's tracker, by the day it is mailed. */
export const trackerPartition = (day: string): string => `TRACKER#${day}`;
/** Answers about equality: those of today wait together; a day later they are gathered by quarter. */
export const waitingMonitoring = 'MONITORING#WAITING';
export const monitoringPartition = (quarter: string): string => `MONITORING#${quarter}`;
/** A sealed draft, where only its code leads. */
export const draftPartition = (place: string): string => `DRAFT#${place}`;
/** How often something came, by a keyed hash of whom and what: it says neither. */
export const attemptPartition = (attemptKey: string): string => `ATTEMPT#${attemptKey}`;
/** One person as the council keeps them, and one sign-in of somebody, by a hash of who and when. */
export const staffPartition = (id: string): string => `STAFF#${id}`;
export const sessionPartition = (hash: string): string => `SESSION#${hash}`;
/** A command that was carried out, under the id that the page gave it. */
export const commandPartition = (id: string): string => `COMMAND#${id}`;
/** What was taken out of cases for good, by the year in which it was. */
export const ledgerPartition = (at: string): string => `ERASURE#${at.slice(0, 4)}`;
export const healthPartition = 'HEALTH';
/** What the places of the queue are kept for (`queue-places.ts`). */
export const queuePartition = 'QUEUE';

export const sortKeys = {
  record: 'CASE',
  submission: 'RECEIPT',
  person: 'STATEMENT#0001#PERSON',
  words: 'STATEMENT#0001#WORDS',
  /** Each decision about an advocate, by the version of the case that it was made with. */
  referral: (version: number): string => `REFERRAL#${String(version).padStart(4, '0')}`,
  firstReferral: 'REFERRAL#',
  lastReferral: 'REFERRAL$',
  acknowledged: (alert: string): string => `ALERT#${alert}`,
  status: 'STATUS',
  staff: 'STAFF',
  command: 'COMMAND',
  /** That somebody opened a case. */
  read: (at: string, by: string): string => `READ#${at}#${by}`,
  /** When somebody last had it open. */
  here: (by: string): string => `HERE#${by}`,
  firstHere: 'HERE#',
  lastHere: 'HERE$',
  firstRead: 'READ#',
  lastRead: 'READ$',
  note: (id: string): string => `NOTE#${id}`,
  session: 'SESSION',
  asked: (id: string): string => `ASKED#${id}`,
  added: (id: string): string => `STATEMENT#${id}#ADDED`,
  // After every key of its kind, and before every key of the next.
  lastEvent: 'EVENT$',
  lastNotice: 'NOTICE$',
  lastTask: 'TASK$',
  tracker: 'TRACKER',
  trackerPart: (place: number): string => `PART#${String(place).padStart(4, '0')}`,
  health: 'HEALTH',
  ledger: (at: string, id: string): string => `${at}#${id}`,
  keptFor: 'KEPT-FOR',
  draft: 'DRAFT',
  attempt: 'ATTEMPT',
  notice: (id: string): string => `NOTICE#${id}`,
  returned: (reader: string): string => `RETURNED#${reader}`,
  letter: (notice: string): string => `LETTER#${notice}`,
  task: (id: string): string => `TASK#${id}`,
  personWord: (hash: string): string => `PERSON#${indexedHash(hash)}`,
  event: (at: string, place: number | string, event: string): string =>
    `EVENT#${at}#${place}#${event}`,
} as const;

const casePrefix = 'CASE#';
const trackerPrefix = 'TRACKER#';
const noticePrefix = 'NOTICE#';
// No reference of a case is written like this (shared/reference).
const trackerReference = 'tracker-';

/** The reference of a case's partition; undefined when it is another kind of item's. */
export const referenceFrom = (pk: string): string | undefined =>
  pk.startsWith(casePrefix) ? pk.slice(casePrefix.length) : undefined;

/** By what name the notices of a week's tracker are known, as those of a case are by its reference. */
export const trackerReferenceOf = (day: string): string => `${trackerReference}${day}`;

/** The day of the tracker that a reference names; undefined when it names a case. */
export const trackerDayFrom = (reference: string): string | undefined =>
  reference.startsWith(trackerReference) ? reference.slice(trackerReference.length) : undefined;

/** The partition of what a notice belongs to: a case, or a week's tracker. */
export const noticePartition = (reference: string): string => {
  const day = trackerDayFrom(reference);
  return day === undefined ? casePartition(reference) : trackerPartition(day);
};

/** The reference under which the notices of a partition are known; undefined when it holds none. */
export const noticeReferenceFrom = (pk: string): string | undefined =>
  pk.startsWith(trackerPrefix)
    ? trackerReferenceOf(pk.slice(trackerPrefix.length))
    : referenceFrom(pk);

/** The reference and notice id that a pair of keys stands for; undefined when they are not a notice's. */
export const noticeKeyFrom = (
  pk: string,
  sk: string,
): { readonly reference: string; readonly noticeId: string } | undefined => {
  const reference = noticeReferenceFrom(pk);
  return reference !== undefined && sk.startsWith(noticePrefix)
    ? { reference, noticeId: sk.slice(noticePrefix.length) }
    : undefined;
};

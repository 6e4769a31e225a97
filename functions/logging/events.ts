import type { LedgerEntry } from '../domain/case/keeping/ledger-entry.ts';

/**
 * The catalogue of log lines: a code that alarms and the runbook name, and a sentence. Lines carry only the keys of
 * `LogKeys`: ids, codes and counts. Nothing a member of the public typed is ever among them.
 */
export const logEvents = {
  'submission-received': 'A submission was stored.',
  'submission-repeated': 'A submission came again and got the same receipt.',
  'submission-different': 'A submission came again with other words.',
  'submission-refused': 'A submission could not be read.',
  'status-opened': 'A status page was opened.',
  'status-shut': 'A status page was not opened: no such reference, or another secret.',
  'status-slowed': 'Somebody who tried many times was asked to wait.',
  'status-refused': 'What was sent to a status page could not be taken.',
  'status-action-taken': 'A request from a status page was kept.',
  'status-action-repeated': 'A request from a status page came again and was kept once.',
  'status-action-different': 'A request from a status page came again with other words.',
  'post-not-counted': 'A post could not be counted, and was taken all the same.',
  'post-slowed': 'An address sent more than a whole school sends, and was asked to wait.',
  'link-opened': 'The page behind a mailed link was opened.',
  'link-shut': 'A link was not opened: it is none of ours, or its time is over.',
  'link-slowed': 'Somebody who tried many links was asked to wait.',
  'link-refused': 'What was sent by a link’s page could not be taken.',
  'link-answer-taken': 'An answer by a mailed link was kept.',
  'link-answer-repeated': 'An answer by a mailed link came again and changed nothing.',
  'draft-saved': 'A form was to be kept for later.',
  'draft-refused': 'A form for later could not be read or kept.',
  'draft-resumed': 'Somebody asked for a form that was kept.',
  'draft-deleted': 'Somebody asked to delete a form that was kept.',
  'draft-not-deleted': 'A form was sent and its draft could not be deleted; its time ends it.',
  'desk-refused': 'Somebody who signed in was not let in to the desk.',
  'case-opened': 'Somebody opened a case at the desk.',
  'command-done': 'A command to a case was carried out, or why not.',
  'words-taken-out':
    'Words were taken out of a case for good: an entry of the ledger, which can be made again from these lines.',
  'desk-signed-out': 'Somebody signed out of the desk.',
  'staff-kept': 'The list of staff was changed.',
  'notice-delivered': 'A notice was tried and its outcome recorded.',
  'notice-failed': 'A notice failed for good; the complaints team has a task instead.',
  'notice-not-recorded': 'A notice’s outcome could not be recorded; it stays owed.',
  'mail-event-heard': 'The mail service told how a letter fared.',
  'mail-event-not-ours': 'The mail service told of a letter that no case knows.',
  'alert-returned': 'An urgent alert has not reached the duty team.',
  'team-mail-returned': 'A letter to the council’s own inbox came back.',
  'sweep-done': 'A sweep ended.',
  'page-shut': 'Something that anybody can open did not open.',
  'looked-in': 'What anybody can open was opened, as anybody would.',
  'monitoring-gathered': 'Answers about equality were moved to their quarter.',
  'looks-taken': 'The cases that were due to be looked at were.',
  'alert-unacknowledged':
    'Nobody on duty acknowledged an urgent alert in time; it went to whoever is next.',
  'tracker-made': 'The tracker of this week was made, and is owed to those who are named.',
  'dates-kept': 'Every open case was looked at for dates that a new bank holiday moved.',
  'places-kept': 'A day began, and every open case stands in the queue where it belongs on it.',
  'holiday-table-runs-out':
    'The table of bank holidays ends within a year: add the next years before dates go wrong.',
  'origin-wrong': 'Something was turned away at the door, because it said a wrong origin secret.',
  'origin-not-known':
    'The origin secret could not be read, so somebody who seems to have it was let in.',
  'origin-secret-turned': 'The origin secret took a step of its turn.',
  unexpected: 'Something failed that should not.',
} as const;

export type LogEvent = keyof typeof logEvents;

export type LogKeys = {
  readonly reference?: string;
  readonly outcome?: string;
  readonly code?: string;
  readonly status?: number;
  /** What was taken out for good: ids of items, names of fields, places in a text. */
  readonly entry?: LedgerEntry;
  readonly attempt?: number;
  readonly count?: number;
  readonly failed?: number;
  readonly due?: number;
  readonly moved?: number;
  readonly problems?: number;
  readonly milliseconds?: number;
  readonly seconds?: number;
  readonly errorName?: string;
  readonly stack?: readonly string[];
};

/** Writes one line of the catalogue. */
export type Log = (event: LogEvent, keys?: LogKeys) => void;

/** What may be logged of an error: its name and where it came from. Its message may hold what somebody typed. */
export const errorKeys = (error: unknown): LogKeys => {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((row) => /^\s+at /.test(row));
  return { errorName: error.name, stack: frames.slice(0, 8).map((row) => row.trim()) };
};

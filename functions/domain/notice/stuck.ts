import type { NoticeStanding } from '../case/case-file.ts';
import type { AnyNoticeKind, AnyNoticeReader } from './owed-notice.ts';

/** A promise to write as the records hold it. `nextAt`: when it is tried again, or when it failed (UTC instant). */
export type StandingNotice = Omit<NoticeStanding, 'kind' | 'reader'> & {
  readonly kind: AnyNoticeKind;
  readonly reader: AnyNoticeReader;
  readonly reference: string;
  readonly nextAt?: string | undefined;
  /** What came of the last try: the mail service's own code, or ours. */
  readonly lastCode?: string | undefined;
};

/** Why nobody may have been told yet, since when, and what it waits for. */
export type Stuck = {
  readonly why:
    | 'failed'
    | 'came-back'
    | 'late'
    | 'maybe-sent'
    | 'long-retrying'
    | 'lease-lapsed'
    | 'overdue';
  readonly since: string;
  readonly waitsFor: 'a-person' | 'the-next-try' | 'the-sweep';
};

const overdueMilliseconds = 10 * 60_000;
const longRetryingMilliseconds = 60 * 60_000;

/** How often this may have reached its reader without our knowing. A try that is under way is not one of them yet. */
export const unknownTries = ({ state, attempts, settled }: StandingNotice): number =>
  attempts - settled - (state === 'leased' ? 1 : 0);

/**
 * Whether a notice is stuck: failed for good, come back, late, maybe sent, tried for more than an hour, leased past its lease, or due for
 * more than ten minutes with nobody sending it. `now` is a UTC instant.
 */
export const whyStuck = (notice: StandingNotice, now: string): Stuck | undefined => {
  const { state, dueAt, nextAt = dueAt } = notice;
  const isUnknown = unknownTries(notice) > 0;
  const late = Date.parse(now) - Date.parse(nextAt);
  switch (state) {
    case 'failed':
      return { why: isUnknown ? 'maybe-sent' : 'failed', since: nextAt, waitsFor: 'a-person' };
    case 'leased':
      return late > 0 ? { why: 'lease-lapsed', since: nextAt, waitsFor: 'the-sweep' } : undefined;
    case 'pending':
      return overdue(late, nextAt);
    case 'bounced':
    case 'suppressed':
      return { why: 'came-back', since: nextAt, waitsFor: 'a-person' };
    case 'delayed':
      // Until its day is over, the mail service itself goes on trying.
      return late > 0 ? { why: 'late', since: nextAt, waitsFor: 'a-person' } : undefined;
    case 'maybe-sent':
    case 'retrying':
      if (isUnknown) return { why: 'maybe-sent', since: dueAt, waitsFor: 'the-next-try' };
      return overdue(late, nextAt) ?? longRetrying(dueAt, now);
    case 'sent':
    case 'complained':
    case 'not-wanted':
      return undefined;
  }
};

const overdue = (late: number, since: string): Stuck | undefined =>
  late > overdueMilliseconds ? { why: 'overdue', since, waitsFor: 'the-sweep' } : undefined;

const longRetrying = (since: string, now: string): Stuck | undefined =>
  Date.parse(now) - Date.parse(since) > longRetryingMilliseconds
    ? { why: 'long-retrying', since, waitsFor: 'the-next-try' }
    : undefined;

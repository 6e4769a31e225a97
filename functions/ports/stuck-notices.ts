import type { CaseEvent } from '../domain/case/case-event.ts';
import type { CaseRecord } from '../domain/case/case-record.ts';
import type { StandingNotice } from '../domain/notice/stuck.ts';
import type { NoticeKey } from './owed-notices.ts';

/** A notice with the case it belongs to; a tracker belongs to none. */
export type NoticeInCase = {
  readonly notice: StandingNotice;
  readonly record: CaseRecord | undefined;
};

/** What is listed; a row that cannot be read is named, and hides no other. */
export type Listed = {
  readonly notices: readonly StandingNotice[];
  readonly unreadable: readonly NoticeKey[];
};

/** What an operator sees and puts back. */
export type StuckNotices = {
  /** Every notice that failed, and every one that is owed by `until` (UTC instant), the longest waiting first. */
  readonly listed: (until: string) => Promise<Listed>;
  /** The notices of one case. */
  readonly ofCase: (reference: string) => Promise<readonly StandingNotice[]>;
  readonly load: (key: NoticeKey) => Promise<NoticeInCase | undefined>;
  /**
   * Owes the notice again, due at the event's time, with its event, and without the task; all or nothing. Only over the
   * failure it was decided on.
   */
  readonly putBack: (
    notice: StandingNotice,
    event: CaseEvent,
    tasks: readonly string[],
  ) => Promise<'put-back' | 'changed-meanwhile'>;
};

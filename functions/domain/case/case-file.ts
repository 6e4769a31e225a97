import type { NoticeState } from '../notice/delivery.ts';
import type { OwedNotice } from '../notice/owed-notice.ts';
import type { AskedFromPage } from './asked-from-page.ts';
import type { CaseRecord } from './case-record.ts';
import type { TaskKind } from './case-task.ts';

/** Where one promise to write stands. */
export type NoticeStanding = Pick<OwedNotice, 'id' | 'kind' | 'reader' | 'dueAt'> & {
  readonly state: NoticeState;
  readonly attempts: number;
  readonly settled: number;
};

/** That something happened, and when; for a notice, which. */
export type EventSeen = {
  readonly at: string;
  readonly event: string;
  readonly notice?: string | undefined;
};

/** All of a case but the words: its state, what happened, what was written, what was asked, what people must do. */
export type CaseFile = {
  readonly record: CaseRecord;
  readonly events: readonly EventSeen[];
  readonly notices: readonly NoticeStanding[];
  readonly openTasks: readonly TaskKind[];
  readonly asked: readonly AskedFromPage[];
};

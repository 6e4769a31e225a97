import type { Tracker } from '../../shared/desk-api/tracker-reply.ts';
import type { CalendarDay } from '../domain/clock/calendar-day.ts';
import type { NoticeState } from '../domain/notice/delivery.ts';
import type { OwedTrackerNotice } from '../domain/notice/owed-notice.ts';

/** The trackers that were mailed, each known by the London day that names its week. */
export type WeeklyTrackers = {
  readonly isMade: (day: CalendarDay) => Promise<boolean>;
  /**
   * Keeps a week's tracker with every notice that is owed of it, in one transaction. `made-already` when the week has
   * one: nothing is written. Throws when the records cannot be reached.
   */
  readonly make: (
    made: { readonly day: CalendarDay; readonly at: string; readonly tracker: Tracker },
    notices: readonly OwedTrackerNotice[],
  ) => Promise<'made' | 'made-already'>;
  /** Where each letter of a week's tracker stands; none where it was not made. */
  readonly letters: (day: CalendarDay) => Promise<readonly NoticeState[]>;
};

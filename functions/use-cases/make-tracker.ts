import type { Authority } from '../../shared/authority/authority.ts';
import type { CalendarDay } from '../domain/clock/calendar-day.ts';
import type { OwedTrackerNotice } from '../domain/notice/owed-notice.ts';
import { isKeptApartInMail } from '../domain/report/kept-apart.ts';
import { trackerOf } from '../domain/report/tracker.ts';
import { mailingOf } from '../domain/report/tracker-week.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskCases } from '../ports/desk-cases.ts';
import type { WeeklyTrackers } from '../ports/weekly-trackers.ts';

export type MakeTrackerPorts = {
  readonly cases: Pick<DeskCases, 'list'>;
  readonly trackers: Pick<WeeklyTrackers, 'isMade' | 'make'>;
  readonly clock: Clock;
  readonly authority: Authority;
  /** How many the council's settings name to get it; this function is given no address. */
  readonly readers: number;
};

export type TrackerMade = {
  readonly kind: 'made' | 'made-already';
  readonly day: CalendarDay;
  readonly open: number;
};

/**
 * Makes this week's tracker where there is none, and owes it to everybody who is named. Safe to repeat and to kill at any
 * point: the tracker and all that is owed of it are written together under the week's own day, or not at all.
 */
export const makeMakeTracker =
  ({ cases, trackers, clock, authority, readers }: MakeTrackerPorts) =>
  async (): Promise<TrackerMade> => {
    const now = clock();
    const { day } = mailingOf(now, authority.report.tracker);
    if (await trackers.isMade(day)) return { kind: 'made-already', day, open: 0 };
    const listed = await cases.list();
    const open = listed.cases.filter(({ state }) => state === 'open');
    const tracker = trackerOf(open, { now, authority, isKeptApart: isKeptApartInMail });
    const notices = Array.from({ length: readers }, (_, place) => owedTo(place, now));
    const kind = await trackers.make({ day, at: now, tracker }, notices);
    return { kind, day, open: tracker.total.open + tracker.keptApart.length };
  };

const owedTo = (place: number, dueAt: string): OwedTrackerNotice => ({
  id: `weekly-tracker-${place + 1}`,
  kind: 'weekly-tracker',
  reader: 'tracker-reader',
  dueAt,
  place,
});

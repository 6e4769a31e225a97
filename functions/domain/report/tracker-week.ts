import { type TrackerForm, trackerDays } from '../../../shared/authority/tracker.ts';
import { addDays, type CalendarDay, dayNumber } from '../clock/calendar-day.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';

/** One mailing: the London day that names its week, and the UTC instant from which it is owed. */
export type Mailing = { readonly day: CalendarDay; readonly at: string };

// Day 4 of the epoch was a Monday.
const weekdayOf = (day: CalendarDay): number => (((dayNumber(day) - 4) % 7) + 7) % 7;

/**
 * The mailing whose week it is: the last day and hour of the council's form that has come by `now` (UTC instant). A
 * service that was down at that hour owes it still, until the next; so no week has two, and none is left out.
 */
export const mailingOf = (
  now: string,
  { day, hour }: Pick<TrackerForm, 'day' | 'hour'>,
): Mailing => {
  const today = londonDayOf(now);
  const back = (weekdayOf(today) - trackerDays.indexOf(day) + 7) % 7;
  const latest = addDays(today, -back);
  const at = atInLondon(latest, hour);
  if (at <= now) return { day: latest, at };
  const before = addDays(latest, -7);
  return { day: before, at: atInLondon(before, hour) };
};

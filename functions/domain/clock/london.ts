import type { CalendarDay } from './calendar-day.ts';

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});
const inWords = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** The London calendar day of an instant (UTC ISO-8601). The day ends at midnight in London, summer and winter. */
export const londonDayOf = (instant: string): CalendarDay => londonDay.format(new Date(instant));

/** The London clock time of an instant, such as `4:05 pm`. */
export const londonTimeOf = (instant: string): string => londonTime.format(new Date(instant));

/** A calendar day as people say it: `Friday 4 December 2026`. */
export const dayInWords = (day: CalendarDay): string =>
  inWords.format(new Date(`${day}T12:00:00Z`)).replace(',', '');

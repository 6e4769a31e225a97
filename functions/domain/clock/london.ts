import type { CalendarDay } from './calendar-day.ts';

const hour = 3_600_000;
const day = 24 * hour;
const march = 2;
const october = 9;

// Clocks change at 01:00 UTC on the last Sundays of March and October. Worked out rather than asked of the runtime,
// whose time zone tables take longer to load than a whole submission to store; a test holds the two together.
const lastSundayAtOne = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * day + hour;
};

/** An instant as the milliseconds that a clock on a London wall would show, read as if it were UTC. */
const onTheWall = (instant: string): number => {
  const time = Date.parse(instant);
  const year = new Date(time).getUTCFullYear();
  const isSummer = time >= lastSundayAtOne(year, march) && time < lastSundayAtOne(year, october);
  return isSummer ? time + hour : time;
};

/** The London calendar day of an instant (UTC ISO-8601). The day ends at midnight in London, summer and winter. */
export const londonDayOf = (instant: string): CalendarDay =>
  new Date(onTheWall(instant)).toISOString().slice(0, 10);

/** The UTC instant at which a clock on a London wall shows a full hour of a calendar day, from 0 to 23. */
export const atInLondon = (calendarDay: CalendarDay, hours: number): string => {
  const wall = Date.parse(`${calendarDay}T00:00:00.000Z`) + hours * hour;
  const winter = new Date(wall).toISOString();
  return onTheWall(winter) === wall ? winter : new Date(wall - hour).toISOString();
};

/** The UTC instant at which a clock on a London wall shows a time of a calendar day, such as `16:05`. */
export const atClockInLondon = (calendarDay: CalendarDay, clock: string): string => {
  const full = atInLondon(calendarDay, Number(clock.slice(0, 2)));
  return new Date(Date.parse(full) + Number(clock.slice(3)) * 60_000).toISOString();
};

/** The London clock time of an instant, such as `4:05 pm`. */
export const londonTimeOf = (instant: string): string => {
  const wall = new Date(onTheWall(instant));
  const hours = wall.getUTCHours();
  const minutes = String(wall.getUTCMinutes()).padStart(2, '0');
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minutes} ${hours < 12 ? 'am' : 'pm'}`;
};

/** The same in figures, as a clock shows it: `16:05`. */
export const londonClockOf = (instant: string): string =>
  new Date(onTheWall(instant)).toISOString().slice(11, 16);

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar day as people say it: `Friday 4 December 2026`. */
export const dayInWords = (calendarDay: CalendarDay): string => {
  const date = new Date(`${calendarDay}T12:00:00Z`);
  return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

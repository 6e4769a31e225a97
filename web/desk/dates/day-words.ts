import { dueWords } from '../../content/en/desk/queue.ts';
import { language } from '../../content/en/language.ts';

const dayParts: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const momentParts: Intl.DateTimeFormatOptions = {
  ...dayParts,
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

const inWords = (date: Date, parts: Intl.DateTimeFormatOptions, timeZone: string): string =>
  new Intl.DateTimeFormat(language.locale, { ...parts, timeZone }).format(date).replace(',', '');

/** `2026-12-04` as "Fri 4 Dec"; with its year where that is not this one. */
export const dayWords = (day: string, today: string): string =>
  inWords(
    new Date(`${day}T00:00:00Z`),
    day.slice(0, 4) === today.slice(0, 4) ? dayParts : { ...dayParts, year: 'numeric' },
    'UTC',
  );

/** An instant in London, to the minute. */
export const momentWords = (instant: string): string =>
  inWords(new Date(instant), momentParts, 'Europe/London');

/** The London day of an instant, as `2026-12-04`. */
export const londonDayOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(instant));

/** "due Fri 4 Dec (6 working days)". `left`: working days from today; below nothing when it is late. */
export const dueIn = (day: string, today: string, left: number): string =>
  `${dueWords.due(dayWords(day, today))} (${howFar(day, today, left)})`;

const howFar = (day: string, today: string, left: number): string => {
  if (day === today) return dueWords.today;
  if (day > today) return dueWords.days(left);
  return left === 0 ? dueWords.overdue : dueWords.late(dueWords.days(-left));
};

import { language } from '../content/en/language.ts';

const long: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};
const short: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

// Older browsers put a comma after the weekday.
const inWords = (words: Intl.DateTimeFormatOptions, date: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(language.locale, { ...words, timeZone }).format(date).replace(',', '');
const midnight = (calendarDate: string): Date => new Date(`${calendarDate}T00:00:00Z`);

/** `2026-12-04` as "Friday 4 December 2026". Read and shown as UTC, so that no time zone moves it. */
export const longDate = (calendarDate: string): string =>
  inWords(long, midnight(calendarDate), 'UTC');

/** The London day of an instant, in words. */
export const longDateOfInstant = (instant: string): string =>
  inWords(long, new Date(instant), 'Europe/London');

/** The same as "4 Dec", where there is little room. */
export const shortDate = (calendarDate: string): string =>
  inWords(short, midnight(calendarDate), 'UTC');

export const shortDateOfInstant = (instant: string): string =>
  inWords(short, new Date(instant), 'Europe/London');

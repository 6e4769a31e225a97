import { language } from '../content/en/language.ts';

const words: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};

// Older browsers put a comma after the weekday.
const inWords = (date: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(language.locale, { ...words, timeZone }).format(date).replace(',', '');

/** `2026-12-04` as "Friday 4 December 2026". Read and shown as UTC, so that no time zone moves it. */
export const longDate = (calendarDate: string): string =>
  inWords(new Date(`${calendarDate}T00:00:00Z`), 'UTC');

/** The London day of an instant, in words. */
export const longDateOfInstant = (instant: string): string =>
  inWords(new Date(instant), 'Europe/London');

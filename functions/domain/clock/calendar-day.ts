/** A calendar day as `YYYY-MM-DD`, always meant in London. */
export type CalendarDay = string;

const millisecondsPerDay = 86_400_000;

/** Whole days since 1 January 1970. */
export const dayNumber = (day: CalendarDay): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
  millisecondsPerDay;

/** The calendar day that many days after 1 January 1970. */
export const dayFromNumber = (days: number): CalendarDay =>
  new Date(days * millisecondsPerDay).toISOString().slice(0, 10);

/** The day `days` after `day`; weekends and holidays count. */
export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  dayFromNumber(dayNumber(day) + days);

/** The same day some months later; a day that the month does not have becomes its last. */
export const addMonths = (day: CalendarDay, months: number): CalendarDay => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), count % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8, 10)), last);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
};

/** The same date in an earlier or later year; 29 February becomes 28 February. */
export const addYears = (day: CalendarDay, years: number): CalendarDay =>
  addMonths(day, 12 * years);

import type { CalendarDay } from './calendar-day.ts';

const firstMonth = 4;

/** The quarter of the financial year a day lies in, such as `2026-27-Q3`. Reports are by financial year (law.md section 11). */
export const quarterOf = (day: CalendarDay): string => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const sinceApril = (month - firstMonth + 12) % 12;
  const start = month < firstMonth ? year - 1 : year;
  const end = String((start + 1) % 100).padStart(2, '0');
  return `${start}-${end}-Q${Math.floor(sinceApril / 3) + 1}`;
};

import type { Authority } from '../../../shared/authority/authority.ts';
import { bankHolidays } from './bank-holidays.ts';
import { dayFromNumber, dayNumber } from './calendar-day.ts';
import { londonDayOf } from './london.ts';
import { countWorkingDays, type Holidays, isWorkingDay } from './working-days.ts';

type Informal = NonNullable<Authority['informal']>;

const hour = 3_600_000;
const day = 24 * hour;

/**
 * By when somebody must have tried to settle it informally: local policy inside Stage 1, never a pre-stage that holds
 * the clock (councils.md, Bury; law.md section 4). Hours run through weekends and holidays only where the council says
 * so; else each day that does not count adds a day. A UTC instant.
 */
export const informalContactDue = (
  receivedAt: string,
  { contactWithinHours, countsWeekends }: Informal,
  holidays: Holidays = bankHolidays,
): string => {
  const wanted = Date.parse(receivedAt) + contactWithinHours * hour;
  if (countsWeekends) return new Date(wanted).toISOString();
  let due = wanted;
  let seen = dayNumber(londonDayOf(receivedAt));
  while (seen < dayNumber(londonDayOf(new Date(due).toISOString()))) {
    seen += 1;
    if (!isWorkingDay(dayFromNumber(seen), holidays)) due += day;
  }
  return new Date(due).toISOString();
};

/** The day by which the complaints team looks again at a case that nobody answered (councils.md, Camden). */
export const followUpDay = (
  lastTouchedAt: string,
  followUpDays: number,
  holidays: Holidays = bankHolidays,
): string => countWorkingDays(londonDayOf(lastTouchedAt), followUpDays, holidays).date;

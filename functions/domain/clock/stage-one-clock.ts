import { bankHolidays } from './bank-holidays.ts';
import type { CalendarDay } from './calendar-day.ts';
import { londonDayOf } from './london.ts';
import { countWorkingDays, type Holidays } from './working-days.ts';

/** Where a Stage 1 answer stands against its limits on one London day. */
export type StageOneStanding =
  | 'in-first-ten'
  | 'past-ten'
  | 'warn-managers'
  | 'warn-managers-again'
  | 'last-day'
  | 'offer-owed'
  | 'answered'
  | 'date-agreed';

export type StageOneFacts = {
  readonly receivedAt: string;
  /** When the answer was sent, as a UTC instant. */
  readonly answeredAt?: string | undefined;
  /** A later day that the complainant agreed to. Silence is not agreement (practice rule 20). */
  readonly agreedDay?: CalendarDay | undefined;
};

const ten = 10;
const firstWarning = 15;
const secondWarning = 18;
const twenty = 20;

/**
 * Where Stage 1 stands on `today`. The Stage 2 offer is owed from the first moment after the twentieth day ends, unless
 * an answer was sent or the complainant agreed a date that has not passed (practice rule 20; law.md section 4). An
 * extension, a referral or a pause never moves the twentieth day (law.md, "Tension to settle"; practice rule 17).
 */
export const stageOneStanding = (
  { receivedAt, answeredAt, agreedDay }: StageOneFacts,
  today: CalendarDay,
  holidays: Holidays = bankHolidays,
): StageOneStanding => {
  if (answeredAt !== undefined) return 'answered';
  const from = londonDayOf(receivedAt);
  const day = (count: number): CalendarDay => countWorkingDays(from, count, holidays).date;
  if (today > day(twenty)) {
    return agreedDay !== undefined && today <= agreedDay ? 'date-agreed' : 'offer-owed';
  }
  if (today === day(twenty)) return 'last-day';
  if (today >= day(secondWarning)) return 'warn-managers-again';
  if (today >= day(firstWarning)) return 'warn-managers';
  return today > day(ten) ? 'past-ten' : 'in-first-ten';
};

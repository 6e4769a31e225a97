import type { OfficeReply } from '../../../../../shared/desk-api/office-reply.ts';
import { bankHolidays } from '../../../clock/bank-holidays.ts';
import { addDays, type CalendarDay } from '../../../clock/calendar-day.ts';
import type { Holidays } from '../../../clock/working-days.ts';
import type { StaffRecord } from '../../../staff/staff-record.ts';

/** How far back and ahead a page counts working days. */
const near = { before: 400, after: 400 } as const;

/** What a page needs to say a date in working days, and a person by name. */
export const officeOf = (
  people: readonly StaffRecord[],
  today: CalendarDay,
  holidays: Holidays = bankHolidays,
): OfficeReply => {
  const [from, until] = [addDays(today, -near.before), addDays(today, near.after)];
  return {
    today,
    holidays: [...holidays.keys()].filter((day) => day >= from && day <= until).sort(),
    colleagues: people.map(({ id, name, role, teams, endedAt }) => ({
      id,
      name,
      role,
      teams: [...teams],
      hasLeft: endedAt !== undefined,
    })),
  };
};

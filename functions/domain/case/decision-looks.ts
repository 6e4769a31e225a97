import type { Authority } from '../../../shared/authority/authority.ts';
import { bankHolidays } from '../clock/bank-holidays.ts';
import { addDays, type CalendarDay } from '../clock/calendar-day.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { countWorkingDays, type Holidays, sameWorkingDay } from '../clock/working-days.ts';
import type { DecisionTarget } from '../triage/decisions.ts';
import type { CaseRecord } from './case-record.ts';
import { morning } from './morning.ts';

type DecisionLook = {
  readonly id: string;
  readonly name: 'decision-overdue';
  readonly at: string;
};

/** A look at each open decision, in the morning after the day by which a person should have made it. */
export const decisionLooks = (
  { receivedAt, decisions }: Pick<CaseRecord, 'receivedAt' | 'decisions'>,
  { targets }: Pick<Authority, 'targets'>,
  holidays: Holidays,
): readonly DecisionLook[] =>
  decisions.flatMap(({ id, state, target, raisedAt }) => {
    if (state !== 'open') return [];
    const due = dueDay(londonDayOf(raisedAt ?? receivedAt), target, targets, holidays);
    return [
      {
        id:
          raisedAt === undefined ? `decision-overdue-${id}` : `decision-overdue-${id}@${raisedAt}`,
        name: 'decision-overdue',
        at: atInLondon(addDays(due, 1), morning),
      } as const,
    ];
  });

/** The London day that a target counted from another gives. Targets are the council's own. */
export const dueDay = (
  from: CalendarDay,
  target: DecisionTarget,
  targets: Authority['targets'],
  holidays: Holidays = bankHolidays,
): CalendarDay =>
  target === 'same-day'
    ? sameWorkingDay(from, holidays)
    : countWorkingDays(from, targets[target], holidays).date;

import type {
  AccessSubject,
  accessAskers,
  accessOutcomes,
  identityChecks,
} from '../../../../shared/desk-api/keeping-lists.ts';
import { bankHolidays } from '../../clock/bank-holidays.ts';
import { addMonths, type CalendarDay } from '../../clock/calendar-day.ts';
import { type Holidays, sameWorkingDay } from '../../clock/working-days.ts';

/**
 * That somebody asked to have what is held of them in a case (practice rule 26). Codes and days: what somebody else is
 * called stands in the note that was kept in the same moment.
 */
export type AccessRequest = {
  readonly id: string;
  readonly whose: AccessSubject;
  readonly asker: (typeof accessAskers)[number];
  readonly askedOn: CalendarDay;
  readonly identity: (typeof identityChecks)[number];
  readonly at: string;
  readonly answered?: {
    readonly outcome: (typeof accessOutcomes)[number];
    readonly on: CalendarDay;
    readonly by: string;
  };
};

/** The task that stays open until it is answered. */
export const taskOfRequest = ({ id }: Pick<AccessRequest, 'id'>): string => `answer-${id}`;

/**
 * By when it is answered: the same day of the next month, or its last; where nobody works then, the next working day
 * (UK GDPR article 12(3) as the Information Commissioner counts it, READ in its checklist; not in law.md). Ours counts from
 * the day they asked, also while somebody finds out who they are.
 */
export const accessDue = (askedOn: CalendarDay, holidays: Holidays = bankHolidays): CalendarDay =>
  sameWorkingDay(addMonths(askedOn, 1), holidays);

/** Whether somebody still waits for what is held of them: until then nothing of it may go (Data Protection Act 2018, section 173). */
export const isAccessOpen = ({
  accessRequests = [],
}: {
  readonly accessRequests?: readonly AccessRequest[];
}): boolean => accessRequests.some(({ answered }) => answered === undefined);

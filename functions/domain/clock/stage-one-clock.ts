import { bankHolidays } from './bank-holidays.ts';
import { addDays, type CalendarDay } from './calendar-day.ts';
import { type ExtensionGround, limits } from './limits.ts';
import { londonDayOf } from './london.ts';
import { countWorkingDays, type Holidays, type WorkingDayCount } from './working-days.ts';

/** Where a Stage 1 answer stands against its limits on one London day. */
export type StageOneStanding =
  | 'in-first-ten'
  | 'past-ten'
  | 'extended'
  | 'warn-managers'
  | 'warn-managers-again'
  | 'last-day'
  | 'offer-owed'
  | 'answered'
  | 'date-agreed';

export type StageOneFacts = {
  readonly receivedAt: string;
  /** Why it goes past its tenth day, once the complainant was told (law.md section 4). */
  readonly extension?: ExtensionGround | undefined;
  /** When the answer was sent, as a UTC instant. */
  readonly answeredAt?: string | undefined;
  /** A later day that the complainant agreed to. Silence is not agreement (practice rule 20). */
  readonly agreedDay?: CalendarDay | undefined;
  /** Since when the child has chosen to wait for an advocate, as a UTC instant (practice rule 17). */
  readonly waitsSince?: string | undefined;
};

/** The dates of Stage 1, each with its working. Days are London days. */
export type StageOneDates = {
  readonly first: WorkingDayCount;
  readonly last: WorkingDayCount;
  /** The day that binds now: the first limit, or the last once it was extended. */
  readonly answerBy: CalendarDay;
  /** From this day on Stage 2 must be offered, unless it was answered or a later day was agreed. */
  readonly offerFrom: CalendarDay;
  /** The child's own choice to wait, shown beside the dates; it moves none of them. */
  readonly waitsSince?: CalendarDay;
};

const days = (
  name: 'stage-1-first' | 'stage-1-warning' | 'stage-1-last-warning' | 'stage-1-last',
) => limits[name].workingDays;

/**
 * Both limits, what binds, and when the offer of Stage 2 falls due. An extension only moves what binds from the first
 * limit to the last; a referral, a pause or a child's choice to wait moves nothing, and is shown beside the dates
 * (law.md section 4, "Tension to settle"; practice rule 17).
 */
export const stageOneDates = (
  { receivedAt, extension, waitsSince }: StageOneFacts,
  holidays: Holidays = bankHolidays,
): StageOneDates => {
  const from = londonDayOf(receivedAt);
  const first = countWorkingDays(from, days('stage-1-first'), holidays);
  const last = countWorkingDays(from, days('stage-1-last'), holidays);
  return {
    first,
    last,
    answerBy: extension === undefined ? first.date : last.date,
    offerFrom: addDays(last.date, 1),
    ...(waitsSince !== undefined && { waitsSince: londonDayOf(waitsSince) }),
  };
};

/**
 * Where Stage 1 stands on `today`. The Stage 2 offer is owed from the first moment after the twentieth day ends, unless
 * an answer was sent or the complainant agreed a date that has not passed (practice rule 20; law.md section 4).
 */
export const stageOneStanding = (
  facts: StageOneFacts,
  today: CalendarDay,
  holidays: Holidays = bankHolidays,
): StageOneStanding => {
  if (facts.answeredAt !== undefined) return 'answered';
  const { first, last, offerFrom } = stageOneDates(facts, holidays);
  if (today >= offerFrom) {
    return facts.agreedDay !== undefined && today <= facts.agreedDay ? 'date-agreed' : 'offer-owed';
  }
  if (today === last.date) return 'last-day';
  const warningOn = (name: 'stage-1-warning' | 'stage-1-last-warning'): CalendarDay =>
    countWorkingDays(first.from, days(name), holidays).date;
  if (today >= warningOn('stage-1-last-warning')) return 'warn-managers-again';
  if (today >= warningOn('stage-1-warning')) return 'warn-managers';
  if (today <= first.date) return 'in-first-ten';
  return facts.extension === undefined ? 'past-ten' : 'extended';
};

import type { Authority } from '../../../shared/authority/authority.ts';
import { bankHolidays } from '../clock/bank-holidays.ts';
import { addDays, type CalendarDay } from '../clock/calendar-day.ts';
import { informalContactDue } from '../clock/informal-contact.ts';
import { type LimitName, limits } from '../clock/limits.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { countWorkingDays, type Holidays, sameWorkingDay } from '../clock/working-days.ts';
import type { DecisionTarget } from '../triage/decisions.ts';
import type { CaseDecision, CaseRecord } from './case-record.ts';
import { stageOneStart } from './dates-told.ts';

/** What is looked at, at its time: what practice.md and law.md section 4 say must then be owed to somebody. */
export const lookNames = [
  'contact-missed',
  'follow-up',
  'stage-1-day-8',
  'stage-1-day-10',
  'stage-1-past-10',
  'stage-1-day-15',
  'stage-1-day-18',
  'stage-2-offer',
  'decision-overdue',
  'hold-review',
] as const;
export type LookName = (typeof lookNames)[number];

/** One look: `id` tells it from every other of the case, and `at` is the UTC instant from which it is due. */
export type Look = { readonly id: string; readonly name: LookName; readonly at: string };

// People are told in the morning: a phone that lights up at midnight is seen by others.
const morning = 8;

/** Every look that this case will ever need as it stands now, the earliest first. */
export const looksOf = (
  record: CaseRecord,
  authority: Pick<Authority, 'targets' | 'informal'>,
  holidays: Holidays = bankHolidays,
): readonly Look[] =>
  record.kind === 'complaint'
    ? [
        ...stageOneLooks(record, authority, holidays),
        ...record.decisions.flatMap((decision) => overdue(record, decision, authority, holidays)),
        ...reviews(record),
      ].sort((one, other) => (one.at < other.at ? -1 : 1))
    : [];

/** The looks that are due at `now` and were not taken yet. */
export const looksDue = (
  record: CaseRecord,
  authority: Pick<Authority, 'targets' | 'informal'>,
  now: string,
  holidays: Holidays = bankHolidays,
): readonly Look[] =>
  looksOf(record, authority, holidays).filter(
    ({ id, at }) => at <= now && !record.looksTaken.includes(id),
  );

/** When the case must next be looked at; undefined when there is nothing more to look for. */
export const nextLookAt = (
  record: CaseRecord,
  authority: Pick<Authority, 'targets' | 'informal'>,
  holidays: Holidays = bankHolidays,
): string | undefined =>
  looksOf(record, authority, holidays).find(({ id }) => !record.looksTaken.includes(id))?.at;

const stageOneLooks = (
  record: CaseRecord,
  { targets, informal }: Pick<Authority, 'targets' | 'informal'>,
  holidays: Holidays,
): readonly Look[] => {
  const start = stageOneStart(record);
  if (start === undefined) return [];
  const from = londonDayOf(start);
  const day = (count: number): CalendarDay => countWorkingDays(from, count, holidays).date;
  const onDay = (name: LookName, calendarDay: CalendarDay): Look => ({
    // A clock that started anew has looks of its own.
    id: `${name}@${from}`,
    name,
    at: atInLondon(calendarDay, morning),
  });
  return [
    ...(informal === undefined
      ? []
      : [
          {
            id: `contact-missed@${from}`,
            name: 'contact-missed' as const,
            at: informalContactDue(start, informal, holidays),
          },
        ]),
    onDay('follow-up', day(targets.followUpDays)),
    onDay('stage-1-day-8', day(dayBeforeTen)),
    onDay('stage-1-day-10', day(daysOf('stage-1-first'))),
    onDay('stage-1-past-10', addDays(day(daysOf('stage-1-first')), 1)),
    onDay('stage-1-day-15', day(daysOf('stage-1-warning'))),
    onDay('stage-1-day-18', day(daysOf('stage-1-last-warning'))),
    {
      id: `stage-2-offer@${from}`,
      name: 'stage-2-offer',
      at: atInLondon(addDays(day(daysOf('stage-1-last')), 1), 0),
    },
  ];
};

const dayBeforeTen = 8;
const daysOf = (
  name: Extract<
    LimitName,
    'stage-1-first' | 'stage-1-warning' | 'stage-1-last-warning' | 'stage-1-last'
  >,
): number => limits[name].workingDays;

const overdue = (
  { receivedAt }: CaseRecord,
  { id, state, target }: CaseDecision,
  { targets }: Pick<Authority, 'targets'>,
  holidays: Holidays,
): readonly Look[] => {
  if (state !== 'open') return [];
  const due = dueDay(londonDayOf(receivedAt), target, targets, holidays);
  return [
    {
      id: `decision-overdue-${id}`,
      name: 'decision-overdue',
      at: atInLondon(addDays(due, 1), morning),
    },
  ];
};

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

const reviews = ({ parts }: CaseRecord): readonly Look[] =>
  [...new Set(parts.flatMap(({ hold }) => hold?.reviewOn ?? []))].map((reviewOn) => ({
    id: `hold-review@${reviewOn}`,
    name: 'hold-review',
    at: atInLondon(reviewOn, morning),
  }));

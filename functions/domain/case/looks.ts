import type { Authority } from '../../../shared/authority/authority.ts';
import type { Duty } from '../alert/alert.ts';
import { bankHolidays } from '../clock/bank-holidays.ts';
import { addDays, type CalendarDay } from '../clock/calendar-day.ts';
import { informalContactDue } from '../clock/informal-contact.ts';
import { limits } from '../clock/limits.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { stageOneDates } from '../clock/stage-one-clock.ts';
import { countWorkingDays, type Holidays, sameWorkingDay } from '../clock/working-days.ts';
import type { DecisionTarget } from '../triage/decisions.ts';
import { alertLooks } from './alert-looks.ts';
import type { CaseDecision, CaseRecord } from './case-record.ts';
import { stageOneStart } from './dates-told.ts';
import { referralLookNames, referralLooks } from './referral-looks.ts';

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
  ...referralLookNames,
  'alert-unacknowledged',
] as const;
export type LookName = (typeof lookNames)[number];

/** One look: `id` tells it from every other of the case, and `at` is the UTC instant from which it is due. */
export type Look = {
  readonly id: string;
  readonly name: LookName;
  readonly at: string;
  /** The alert that it is about, where it is about one. */
  readonly alert?: string;
};

/** The hour in London at which people are told: a phone that lights up at midnight is seen by others. */
export const morning = 8;

/** What of a council's facts says when to look. */
export type LooksSettings = Pick<Authority, 'targets' | 'informal' | 'advocacy'> & {
  /** Known to the clockwork alone. */
  readonly duty?: Duty;
};

/** Every look that this case will ever need as it stands now, the earliest first. */
export const looksOf = (
  record: CaseRecord,
  authority: LooksSettings,
  holidays: Holidays = bankHolidays,
): readonly Look[] =>
  [
    ...(record.kind === 'complaint' ? complaintLooks(record, authority, holidays) : []),
    ...referralLooks(record, authority.advocacy, morning, holidays),
    ...alertLooks(record, authority.duty),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));

const complaintLooks = (
  record: CaseRecord,
  authority: LooksSettings,
  holidays: Holidays,
): readonly Look[] => [
  ...stageOneLooks(record, authority, holidays),
  ...record.decisions.flatMap((decision) => overdue(record, decision, authority, holidays)),
  ...reviews(record),
];

/** The looks that are due at `now` and were not taken yet. */
export const looksDue = (
  record: CaseRecord,
  authority: LooksSettings,
  now: string,
  holidays: Holidays = bankHolidays,
): readonly Look[] =>
  looksOf(record, authority, holidays).filter(
    ({ id, at, alert }) =>
      at <= now &&
      !record.looksTaken.includes(id) &&
      (alert === undefined || authority.duty !== undefined),
  );

/** When the case must next be looked at; undefined when there is nothing more to look for. */
export const nextLookAt = (
  record: CaseRecord,
  authority: LooksSettings,
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
  const { first, offerFrom } = stageOneDates({ receivedAt: start }, holidays);
  const { from } = first;
  const day = (count: number): CalendarDay => countWorkingDays(from, count, holidays).date;
  // A clock that started anew has looks of its own.
  const look = (name: LookName, at: string): Look => ({ id: `${name}@${from}`, name, at });
  const inTheMorning = (name: LookName, calendarDay: CalendarDay): Look =>
    look(name, atInLondon(calendarDay, morning));
  return [
    ...(informal === undefined
      ? []
      : [look('contact-missed', informalContactDue(start, informal, holidays))]),
    inTheMorning('follow-up', day(targets.followUpDays)),
    inTheMorning('stage-1-day-8', day(limits['stage-1-first'].workingDays - daysToSignOff)),
    inTheMorning('stage-1-day-10', first.date),
    inTheMorning('stage-1-past-10', addDays(first.date, 1)),
    inTheMorning('stage-1-day-15', day(limits['stage-1-warning'].workingDays)),
    inTheMorning('stage-1-day-18', day(limits['stage-1-last-warning'].workingDays)),
    look('stage-2-offer', atInLondon(offerFrom, 0)),
  ];
};

// An answer is checked and signed off before it goes (practice.md section 2 (1)).
const daysToSignOff = 2;

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

import type { Authority } from '../../../shared/authority/authority.ts';
import type { Duty } from '../alert/alert.ts';
import { bankHolidays } from '../clock/bank-holidays.ts';
import { addDays, type CalendarDay } from '../clock/calendar-day.ts';
import { informalContactDue } from '../clock/informal-contact.ts';
import { limits } from '../clock/limits.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { stageOneDates } from '../clock/stage-one-clock.ts';
import { countWorkingDays, type Holidays } from '../clock/working-days.ts';
import { alertLooks } from './alert-looks.ts';
import type { CaseRecord } from './case-record.ts';
import { corporateLookNames, corporateLooks } from './corporate-looks.ts';
import { stageOneStart } from './dates-told.ts';
import { decisionLooks } from './decision-looks.ts';
import { holdLooks } from './hold-looks.ts';
import { keepingLookNames, keepingLooks } from './keeping/keeping-looks.ts';
import type { KeepingSettings } from './keeping/kept-until.ts';
import { lastingLooks, laterLookNames, laterLooks } from './later-looks.ts';
import { morning } from './morning.ts';
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
  'agreed-date',
  'stage-2-offer',
  'stage-2-window-over',
  'decision-overdue',
  'hold-review',
  ...referralLookNames,
  'alert-unacknowledged',
  ...laterLookNames,
  ...corporateLookNames,
  ...keepingLookNames,
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

/** What of a council's facts says when to look. */
export type LooksSettings = KeepingSettings &
  Pick<Authority, 'targets' | 'informal' | 'advocacy'> & {
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
    ...(record.state === 'open' ? openLooks(record, authority, holidays) : []),
    // Whoever is not safe is looked for whatever became of their complaint.
    ...alertLooks(record, authority.duty),
    ...lastingLooks(record, holidays),
    ...keepingLooks(record, authority),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));

const openLooks = (
  record: CaseRecord,
  authority: LooksSettings,
  holidays: Holidays,
): readonly Look[] => [
  ...(record.kind === 'complaint' ? complaintLooks(record, authority, holidays) : []),
  ...referralLooks(record, authority.advocacy, morning, holidays),
];

const complaintLooks = (
  record: CaseRecord,
  authority: LooksSettings,
  holidays: Holidays,
): readonly Look[] => [
  ...stageOneLooks(record, authority, holidays),
  ...windowLooks(record, holidays),
  ...decisionLooks(record, authority, holidays),
  ...holdLooks(record),
  ...laterLooks(record, holidays),
  ...corporateLooks(record, holidays),
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
  const { first, last } = stageOneDates({ receivedAt: start }, holidays);
  const { from } = first;
  const day = (count: number): CalendarDay => countWorkingDays(from, count, holidays).date;
  // A clock that started anew has looks of its own.
  const look = (name: LookName, at: string): Look => ({ id: `${name}@${from}`, name, at });
  const inTheMorning = (name: LookName, calendarDay: CalendarDay): Look =>
    look(name, atInLondon(calendarDay, morning));
  const agreed = laterDay(record, last.date);
  return [
    // Once somebody has tried, it is not missed.
    ...(informal === undefined || record.informal !== undefined
      ? []
      : [look('contact-missed', informalContactDue(start, informal, holidays))]),
    inTheMorning('follow-up', day(targets.followUpDays)),
    // An extension that was told moves what binds from the first limit to the last (law.md section 4).
    ...(record.extension?.clockFrom === start
      ? []
      : [
          inTheMorning('stage-1-day-8', day(limits['stage-1-first'].workingDays - daysToSignOff)),
          inTheMorning('stage-1-day-10', first.date),
          inTheMorning('stage-1-past-10', addDays(first.date, 1)),
        ]),
    ...(agreed === undefined
      ? [
          inTheMorning('stage-1-day-15', day(limits['stage-1-warning'].workingDays)),
          inTheMorning('stage-1-day-18', day(limits['stage-1-last-warning'].workingDays)),
        ]
      : [
          {
            id: `agreed-date@${agreed}`,
            name: 'agreed-date',
            at: atInLondon(agreed, morning),
          } as const,
        ]),
    {
      id: offerId(from, agreed),
      name: 'stage-2-offer',
      at: atInLondon(addDays(agreed ?? last.date, 1), 0),
    },
  ];
};

// The offer waits for a day past the last that the complainant agreed to, and is owed again when that has passed
// (practice rule 20).
const laterDay = ({ agreedDate }: CaseRecord, last: CalendarDay): CalendarDay | undefined =>
  agreedDate !== undefined && agreedDate.day > last ? agreedDate.day : undefined;

const offerId = (from: CalendarDay, agreed: CalendarDay | undefined): string =>
  agreed === undefined ? `stage-2-offer@${from}` : `stage-2-offer@${from}@${agreed}`;

/** The look that offers Stage 2 on the clock that runs now, if one does. */
export const offerLook = (
  record: CaseRecord,
  holidays: Holidays = bankHolidays,
): string | undefined => {
  const start = stageOneStart(record);
  if (start === undefined) return undefined;
  const { first, last } = stageOneDates({ receivedAt: start }, holidays);
  return offerId(first.from, laterDay(record, last.date));
};

// Asking for Stage 2 within 20 working days is advised, and never a bar (law.md section 4): a person looks whether
// there is more to do.
const windowLooks = (record: CaseRecord, holidays: Holidays): readonly Look[] => {
  const answered = record.answers?.at(-1)?.at;
  const isOver = answered === undefined || stageOneStart(record) !== undefined;
  if (isOver || record.stageTwo !== undefined) return [];
  const { workingDays } = limits['stage-2-request-advised'];
  const { date } = countWorkingDays(londonDayOf(answered), workingDays, holidays);
  const id = `stage-2-window-over@${answered}`;
  return [{ id, name: 'stage-2-window-over', at: atInLondon(addDays(date, 1), morning) }];
};

// An answer is checked and signed off before it goes (practice.md section 2 (1)).
const daysToSignOff = 2;

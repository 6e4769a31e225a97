import { addDays, type CalendarDay } from '../clock/calendar-day.ts';
import { limits } from '../clock/limits.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { countWorkingDays, type Holidays, workingDaysBefore } from '../clock/working-days.ts';
import type { CaseRecord } from './case-record.ts';
import { isCorporate } from './dates-told.ts';
import { morning } from './morning.ts';

/** What is looked at for parts of the general procedure, whose clock is the Ombudsman's Code (practice rule 25). */
export const corporateLookNames = ['corporate-define', 'corporate-due', 'corporate-past'] as const;
type CorporateLook = {
  readonly id: string;
  readonly name: (typeof corporateLookNames)[number];
  readonly at: string;
};

const look = (name: CorporateLook['name'], from: CalendarDay, day: CalendarDay): CorporateLook => ({
  id: `${name}@${from}`,
  name,
  at: atInLondon(day, morning),
});

/** An answer is looked for two working days before it is due, as that of Stage 1 is. */
const daysToAnswer = 2;

/** A look before a part must be defined, and around the day of its answer: once for each day on which a clock began. */
export const corporateLooks = (
  { parts }: Pick<CaseRecord, 'parts'>,
  holidays: Holidays,
): readonly CorporateLook[] => {
  const corporate = parts.filter(isCorporate);
  const since = corporate.flatMap(({ definedAt, clockFrom, receivedAt }) =>
    definedAt === undefined ? [londonDayOf(clockFrom ?? receivedAt)] : [],
  );
  const defined = corporate.flatMap(({ definedAt }) =>
    definedAt === undefined ? [] : [londonDayOf(definedAt)],
  );
  const due = (rule: 'corporate-acknowledge' | 'corporate-answer', from: CalendarDay) =>
    countWorkingDays(from, limits[rule].workingDays, holidays).date;
  return [
    ...[...new Set(since)].map((from) => {
      const by = due('corporate-acknowledge', from);
      return look('corporate-define', from, workingDaysBefore(by, 1, holidays));
    }),
    ...[...new Set(defined)].flatMap((from) => {
      const by = due('corporate-answer', from);
      return [
        look('corporate-due', from, workingDaysBefore(by, daysToAnswer, holidays)),
        look('corporate-past', from, addDays(by, 1)),
      ];
    }),
  ];
};

import type { CaseRecord } from '../case/case-record.ts';
import { dueDay } from '../case/decision-looks.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import { limits } from '../clock/limits.ts';
import { londonDayOf } from '../clock/london.ts';
import { type Holidays, workingDaysBetween } from '../clock/working-days.ts';
import type { RehearsedClock } from './rehearsal-clocks.ts';
import type { Gap, Rehearsing } from './rehearsing.ts';

const clockGaps = { late: 'late-without-reason', overdue: 'overdue' } as const;

/** What took too long: clocks, decisions, a statement that drifts, promises, lessons. */
export const delaysOf = (
  record: CaseRecord,
  clocks: readonly RehearsedClock[],
  { authority: { targets }, today, holidays }: Rehearsing,
): readonly Gap[] => {
  const fault = 'delay';
  return [
    ...clocks.flatMap(({ rule, state, due, reason }): readonly Gap[] => {
      if (state !== 'late' && state !== 'overdue') return [];
      const gap = reason === undefined ? clockGaps[state] : 'late-with-reason';
      return [{ fault, gap, about: rule, on: due }];
    }),
    ...pastTenUntold(record, clocks, holidays),
    ...slowStatement(record, today, holidays),
    ...record.decisions.flatMap(({ kind, raisedAt, target, decidedAt }): readonly Gap[] => {
      const due = dueDay(londonDayOf(raisedAt ?? record.receivedAt), target, targets, holidays);
      if (decidedAt === undefined) {
        return today > due ? [{ fault, gap: 'decision-overdue', about: kind, on: due }] : [];
      }
      return londonDayOf(decidedAt) > due
        ? [{ fault, gap: 'decision-late', about: kind, on: londonDayOf(decidedAt) }]
        : [];
    }),
    ...(record.actions ?? [])
      .filter(({ by, endedOn }) => (endedOn ?? today) > by)
      .map(({ from, by }): Gap => ({ fault, gap: 'action-late', about: from, on: by })),
    ...(record.lessons ?? [])
      .filter(({ returnedAt }) => returnedAt === undefined)
      .map(({ stage }): Gap => ({ fault, gap: 'lessons-not-returned', about: stage })),
  ];
};

// Going past the tenth day is right only where the person was told why (law.md section 4).
const pastTenUntold = (
  { extension }: CaseRecord,
  clocks: readonly RehearsedClock[],
  holidays: Holidays,
): readonly Gap[] => {
  const ran = clocks.find(({ rule }) => rule === 'stage-1-first');
  if (ran === undefined || extension !== undefined) return [];
  const past = ran.met === undefined ? ran.state === 'overdue' : ran.met > ran.due;
  const days = ran.met === undefined ? undefined : workingDaysBetween(ran.from, ran.met, holidays);
  return past && (days === undefined || days > limits['stage-1-first'].workingDays)
    ? [{ fault: 'delay', gap: 'no-extension-told', on: ran.due }]
    : [];
};

const statementDays = 10;

const slowStatement = (
  { stageTwo }: CaseRecord,
  today: CalendarDay,
  holidays: Holidays,
): readonly Gap[] => {
  if (stageTwo === undefined || stageTwo.declinedAt !== undefined) return [];
  const agreed = stageTwo.statement?.agreedAt;
  const until = agreed ?? stageTwo.adjudicated?.at;
  const day = until === undefined ? today : londonDayOf(until);
  return workingDaysBetween(londonDayOf(stageTwo.at), day, holidays) > statementDays
    ? [{ fault: 'delay', gap: 'statement-slow', on: day }]
    : [];
};

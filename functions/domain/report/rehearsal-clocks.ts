import type { RehearsalReply } from '../../../shared/desk-api/rehearsal-reply.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { isOwedAnswer } from '../case/dates-told.ts';
import { panelBy, panelResponseBy, stageTwoDays } from '../case/later-stages.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import { limits } from '../clock/limits.ts';
import { londonDayOf } from '../clock/london.ts';
import { stageOneDates } from '../clock/stage-one-clock.ts';
import { countWorkingDays, type Holidays } from '../clock/working-days.ts';

export type RehearsedClock = RehearsalReply['clocks'][number];
type Ran = Pick<RehearsedClock, 'rule' | 'from' | 'due'> & {
  readonly met?: CalendarDay | undefined;
  readonly reason?: string | undefined;
};

/** Every clock that ran on a case, with the day it bound, the day it was met, and why it was late (law.md section 4). */
export const clocksOf = (
  record: CaseRecord,
  today: CalendarDay,
  holidays: Holidays,
): readonly RehearsedClock[] =>
  [
    ...stageOneRan(record, holidays),
    ...stageTwoRan(record, holidays),
    ...stageThreeRan(record, holidays),
    ...enquiriesRan(record),
  ].map((ran) => judged(ran, today));

const judged = ({ rule, from, due, met, reason }: Ran, today: CalendarDay): RehearsedClock => ({
  rule,
  from,
  due,
  ...(met !== undefined && { met }),
  ...(reason !== undefined && { reason }),
  state: stateOf(due, met, today),
});

const stateOf = (
  due: CalendarDay,
  met: CalendarDay | undefined,
  today: CalendarDay,
): RehearsedClock['state'] => {
  if (met !== undefined) return met <= due ? 'in-time' : 'late';
  return today <= due ? 'running' : 'overdue';
};

const dayOf = (at: string | undefined): CalendarDay | undefined =>
  at === undefined ? undefined : londonDayOf(at);

// The clock of the part that came first; what was held and taken up has a clock of its own, which an extension names.
const stageOneRan = (record: CaseRecord, holidays: Holidays): readonly Ran[] => {
  const { kind, parts, answers, extension, agreedDate } = record;
  const ours = parts.filter(
    ({ state, route, ended }) =>
      state !== 'held' &&
      (state !== 'confirmed' || route === 'statutory') &&
      ended?.outcome !== 'not-taken',
  );
  const [start] = ours.map(({ clockFrom, receivedAt }) => clockFrom ?? receivedAt).sort();
  if (kind !== 'complaint' || start === undefined) return [];
  const told = extension?.clockFrom === start ? extension.ground : undefined;
  const { first, last, answerBy } = stageOneDates({ receivedAt: start, extension: told }, holidays);
  const agreed = agreedDate?.day ?? '';
  const answer = answers?.at(-1);
  const wentOn = parts.find(({ ended }) => ended?.outcome === 'went-on')?.ended?.at;
  const settled = ours.some(isOwedAnswer) ? undefined : ours[0]?.ended?.at;
  return [
    {
      rule: 'stage-1-first',
      from: first.from,
      due: agreed > last.date ? agreed : answerBy,
      met: dayOf(answer?.at ?? wentOn ?? settled),
      reason: answer?.late,
    },
  ];
};

const stageTwoRan = ({ stageTwo }: CaseRecord, holidays: Holidays): readonly Ran[] =>
  stageTwo === undefined || stageTwo.declinedAt !== undefined
    ? []
    : [
        {
          rule: 'stage-2-first',
          from: londonDayOf(stageTwo.at),
          due: stageTwoDays(stageTwo, holidays).answerBy,
          met: dayOf(stageTwo.adjudicated?.at),
          reason: stageTwo.adjudicated?.late,
        },
      ];

const stageThreeRan = ({ stageThree }: CaseRecord, holidays: Holidays): readonly Ran[] => {
  if (stageThree === undefined || stageThree.declinedAt !== undefined) return [];
  const { panel, report, responded } = stageThree;
  const response = panelResponseBy(stageThree, holidays);
  const met = panel?.metOn;
  return [
    {
      rule: 'panel-meets',
      from: londonDayOf(stageThree.at),
      due: panelBy(stageThree, holidays),
      met,
      reason: panel?.late,
    },
    ...(met === undefined
      ? []
      : [
          {
            rule: 'panel-report',
            from: met,
            due: countWorkingDays(met, limits['panel-report'].workingDays, holidays).date,
            met: report?.on,
          },
        ]),
    ...(report === undefined || response === undefined
      ? []
      : [
          {
            rule: 'panel-response',
            from: report.on,
            due: response,
            met: dayOf(responded?.at),
            reason: responded?.late,
          },
        ]),
  ];
};

const enquiriesRan = ({ ombudsman }: CaseRecord): readonly Ran[] =>
  (ombudsman?.enquiries ?? []).map(({ on, due, answeredOn }) => ({
    rule: 'enquiry',
    from: on,
    due,
    met: answeredOn,
  }));

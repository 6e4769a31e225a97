import type { CalendarDay } from '../clock/calendar-day.ts';
import { limits } from '../clock/limits.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { countWorkingDays, type Holidays } from '../clock/working-days.ts';
import type { CaseRecord } from './case-record.ts';
import type { StageRequest, StageThree, StageTwo } from './later-state.ts';

/** True while a stage that was asked for is neither finished nor declined by a person. */
export const isStageTwoRunning = (stage: StageTwo | undefined): stage is StageTwo =>
  stage !== undefined && stage.declinedAt === undefined && stage.adjudicated === undefined;

export const isStageThreeRunning = (stage: StageThree | undefined): stage is StageThree =>
  stage !== undefined && stage.declinedAt === undefined && stage.responded === undefined;

/** True while a later stage runs: nothing that it owes may be closed away. */
export const isLaterStageRunning = ({
  stageTwo,
  stageThree,
}: Pick<CaseRecord, 'stageTwo' | 'stageThree'>): boolean =>
  isStageTwoRunning(stageTwo) || isStageThreeRunning(stageThree);

/** True where somebody withdrew while a later stage ran. */
export const isLeftAtLaterStage = ({ state, ended, stageTwo, stageThree }: CaseRecord): boolean =>
  state === 'withdrawn' &&
  [stageTwo, stageThree].some((stage) => stage !== undefined && stage.declinedAt === ended?.at);

/**
 * The days of Stage 2, counted from the request, which is the stricter of the two readings (law.md section 4): the
 * twenty-fifth and the sixty-fifth working day, and the one that binds now.
 */
export const stageTwoDays = (
  { at, extension }: Pick<StageTwo, 'at' | 'extension'>,
  holidays: Holidays,
): { readonly first: CalendarDay; readonly last: CalendarDay; readonly answerBy: CalendarDay } => {
  const from = londonDayOf(at);
  const { date: first } = countWorkingDays(from, limits['stage-2-first'].workingDays, holidays);
  const { date: last } = countWorkingDays(from, limits['stage-2-last'].workingDays, holidays);
  return { first, last, answerBy: extension?.until ?? first };
};

/** The last London day on which the panel must meet (reg 19(4)). */
export const panelBy = ({ at }: Pick<StageRequest, 'at'>, holidays: Holidays): CalendarDay =>
  countWorkingDays(londonDayOf(at), limits['panel-meets'].workingDays, holidays).date;

/** The last London day of the council's answer to the panel; undefined until the panel has reported (reg 20(3)). */
export const panelResponseBy = (
  { report }: Pick<StageThree, 'report'>,
  holidays: Holidays,
): CalendarDay | undefined =>
  report === undefined
    ? undefined
    : countWorkingDays(londonDayOf(report.at), limits['panel-response'].workingDays, holidays).date;

/** The last London day on which it is usual to ask for a stage; later is never a bar (law.md section 4). */
export const windowOver = (
  rule: 'stage-2-request-advised' | 'stage-3-request',
  since: string,
  holidays: Holidays,
): CalendarDay => countWorkingDays(londonDayOf(since), limits[rule].workingDays, holidays).date;

const midday = 12;

/** The UTC instant that stands for a London day on which something happened: this one, where it is today. */
export const instantOn = (day: CalendarDay, now: string): string =>
  day === londonDayOf(now) ? now : atInLondon(day, midday);

/** Everybody with a seat on the case now. */
export const seated = ({ seats = [] }: Pick<CaseRecord, 'seats'>): readonly string[] =>
  seats.filter(({ endedAt }) => endedAt === undefined).map(({ who }) => who);

/** The seats, with every one of a stage left: access ends with the stage (practice.md section 2 (9)). */
export const seatsLeft = (
  { seats = [] }: Pick<CaseRecord, 'seats'>,
  stage: 'stage-2' | 'stage-3' | 'any',
  at: string,
): Pick<CaseRecord, 'seats'> =>
  seats.length === 0
    ? {}
    : {
        seats: seats.map((one) =>
          one.endedAt === undefined && (stage === 'any' || one.stage === stage)
            ? { ...one, endedAt: at }
            : one,
        ),
      };

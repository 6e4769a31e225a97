import type { NextStage } from '../../../shared/intake-api/status-requests.ts';
import { bankHolidays } from '../clock/bank-holidays.ts';
import type { CalendarDay } from '../clock/calendar-day.ts';
import { londonDayOf } from '../clock/london.ts';
import { stageOneDates } from '../clock/stage-one-clock.ts';
import type { Holidays } from '../clock/working-days.ts';
import type { AskedFromPage } from './asked-from-page.ts';
import type { CaseFile } from './case-file.ts';
import type { CasePart, CaseRecord } from './case-record.ts';
import { stageOneStart } from './dates-told.ts';
import { isLaterStageRunning } from './later-stages.ts';

/** What Stage 2 looks into: every part of this procedure that was answered, or is owed an answer. */
export const partsOfStageTwo = ({ parts }: Pick<CaseRecord, 'parts'>): readonly CasePart[] =>
  parts.filter(
    (part) =>
      part.state !== 'held' &&
      (part.state !== 'confirmed' || part.route === 'statutory') &&
      part.ended?.outcome !== 'not-taken' &&
      part.ended?.outcome !== 'withdrawn',
  );

/** True on a London day after the last of Stage 1, while an answer is still owed (law.md section 4). */
export const isStageOneOverdue = (
  record: Pick<CaseRecord, 'parts' | 'receivedAt'>,
  on: CalendarDay,
  holidays: Holidays = bankHolidays,
): boolean => {
  const start = stageOneStart(record);
  return start !== undefined && on > stageOneDates({ receivedAt: start }, holidays).last.date;
};

/**
 * The stage that may be asked for now: Stage 2 once Stage 1 is answered or its last day has passed, the panel once
 * Stage 2 is adjudicated, however late (law.md section 4). Nobody outside the family learns of a stage (practice rule
 * 15). `now` is a UTC instant.
 */
export const nextStage = (record: CaseRecord, now: string): NextStage | undefined => {
  const { kind, voice, stageTwo, stageThree } = record;
  if (kind !== 'complaint' || voice === 'outsider' || isLaterStageRunning(record)) return undefined;
  if (stageTwo?.adjudicated !== undefined) {
    return stageThree === undefined || stageThree.declinedAt !== undefined ? 'stage-3' : undefined;
  }
  const isReady = record.answers !== undefined || isStageOneOverdue(record, londonDayOf(now));
  return isReady && partsOfStageTwo(record).length > 0 ? 'stage-2' : undefined;
};

/** The requests for this stage from the status page that nobody has answered yet, the earliest first. */
export const stageAsked = (
  { record, asked }: Pick<CaseFile, 'record' | 'asked'>,
  stage: NextStage,
): readonly AskedFromPage[] => {
  const { requestsAnswered = [] } = record;
  const answered = new Set(requestsAnswered.map((one) => one.asked));
  return asked.filter((one) => one.stage === stage && !answered.has(one.id));
};

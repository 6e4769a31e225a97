import { earlyCriteria, type Reporter } from '../../../../../../shared/desk-api/later-lists.ts';
import type { CalendarDay } from '../../../../clock/calendar-day.ts';
import type { CaseRecord } from '../../../case-record.ts';
import { isStageTwoRunning, stageTwoDays } from '../../../later-stages.ts';
import type { Report, StageTwo } from '../../../later-state.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  isToCome,
  step,
} from '../../desk.ts';
import { backToStageOne } from './declined.ts';

/** A new last day of Stage 2, with written reasons, never past the sixty-fifth working day (law.md section 4). */
const extendStageTwo: Decider<'extend-stage-2'> = (desk, { until, reasons }) => {
  const { record, at, today, holidays } = desk;
  const { stageTwo } = record;
  if (!isStageTwoRunning(stageTwo)) return cannot('command', 'not-running');
  const { last, answerBy } = stageTwoDays(stageTwo, holidays);
  if (until <= answerBy || until < today) return cannot('until', 'not-a-later-day');
  if (until > last) return cannot('until', 'too-late');
  return step(
    { ...record, stageTwo: { ...stageTwo, extension: { until, at } } },
    { event: 'stage-2-extended', until },
    { note: reasons, told: [{ words: { kind: 'stage-2-extended', until, reasons }, to: 'both' }] },
  );
};

/** A part is not looked into at Stage 2, with reasons and the Ombudsman (practice.md section 2 (13)). */
const limitScope: Decider<'limit-scope'> = ({ record }, { part: id, because, reasons }) => {
  const { stageTwo } = record;
  if (!isStageTwoRunning(stageTwo)) return cannot('command', 'not-running');
  const part = record.parts.find((one) => one.id === id);
  if (part === undefined || !stageTwo.parts.includes(id)) return cannot('part', 'not-there');
  // Refusing every part would refuse the stage, which nobody may (law.md section 4).
  if (stageTwo.parts.length === 1) return cannot('part', 'one-only');
  // A draft that answers the part is written anew.
  const { draft: _over, ...stage } = stageTwo;
  return step(
    {
      ...record,
      // What no stage has answered is owed an answer still.
      parts: record.parts.map((one) => (one.id === id ? backToStageOne(one) : one)),
      stageTwo: {
        ...stage,
        parts: stageTwo.parts.filter((one) => one !== id),
        limited: [...stageTwo.limited, { part: id, because }],
      },
    },
    { event: 'scope-limited', part: id, because },
    {
      note: reasons,
      told: [
        {
          words: { kind: 'scope-limited', part: id, subject: part.subject, because, reasons },
          to: 'both',
        },
      ],
    },
  );
};

/** Talks and mediation run inside the clock: only the complainant's own withdrawal ends a stage (practice rule 21). */
const recordTalks: Decider<'record-talks'> = (desk, { kind, result, with: by, on, words }) => {
  const { record } = desk;
  const isOpen = record.stage === 'stage-2' || record.stage === 'stage-3';
  if (!isOpen) return cannot('command', 'not-running');
  if (result !== 'arranged' && isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (result === 'settled' && words === undefined) return cannot('words', 'needs-words');
  return step(
    record,
    { event: 'talks-recorded', kind, result, on, with: by },
    {
      note: words,
      ...(result === 'settled' &&
        words !== undefined && {
          told: [{ words: { kind: 'settled-in-writing', what: words }, to: 'both' }],
        }),
    },
  );
};

/** The investigating officer's report says what was found of each part; the independent person's stands beside it. */
const receiveReport: Decider<'receive-report'> = (desk, command) => {
  const { record } = desk;
  const { stageTwo } = record;
  if (!isStageTwoRunning(stageTwo)) return cannot('command', 'not-running');
  const { by, on, parts = [], words } = command;
  const why =
    whyNotTheirs(desk, stageTwo, command) ??
    whyNotFound(
      stageTwo,
      by,
      parts.map(({ part }) => part),
    );
  if (why !== undefined) return why;
  const report: Report = { by, on, parts };
  return step(
    { ...record, stageTwo: { ...stageTwo, reports: [...stageTwo.reports, report] } },
    { event: 'report-received', by, on, parts },
    { note: words },
  );
};

const whyNotTheirs = (
  desk: Desk,
  { on: requestedOn, reports }: StageTwo,
  { by, on }: { readonly by: Reporter; readonly on: CalendarDay },
): Cannot | undefined => {
  const { record, staff } = desk;
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (on < requestedOn) return cannot('on', 'too-early');
  const { seats = [] } = record;
  // Whoever has a seat reports for themself and for nobody else.
  const theirs = seats.find(({ who, endedAt }) => who === staff.id && endedAt === undefined);
  if (theirs !== undefined && theirs.seat !== by) return cannot('by', 'somebody-else-first');
  if (!seats.some(({ seat }) => seat === by)) return cannot('by', 'seat-empty');
  return reports.some((one) => one.by === by) ? cannot('by', 'done-already') : undefined;
};

const whyNotFound = (
  { parts }: StageTwo,
  by: Reporter,
  found: readonly string[],
): Cannot | undefined => {
  if (found.some((id) => !parts.includes(id))) return cannot('parts', 'not-there');
  if (new Set(found).size !== found.length) return cannot('parts', 'the-same');
  return by === 'investigating-officer' && found.length !== parts.length
    ? cannot('parts', 'every-part-first')
    : undefined;
};

/** To the Ombudsman without a panel, where everything that this needs is true and the complainant agrees. */
const referEarly: Decider<'refer-early'> = (desk, { criteria, with: by, how, on, reasons }) => {
  const { record, at } = desk;
  if (record.stageTwo?.adjudicated === undefined) return cannot('command', 'not-done-yet');
  if (record.stageThree !== undefined && record.stageThree.declinedAt === undefined) {
    return cannot('command', 'stage-running');
  }
  if (record.ombudsman?.earlyAt !== undefined) return cannot('command', 'done-already');
  if (!earlyCriteria.every((one) => criteria.includes(one))) {
    return cannot('criteria', 'every-criterion-first');
  }
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  return step(
    {
      ...withOmbudsman(record),
      stage: 'ombudsman',
      ombudsman: { ...withOmbudsman(record).ombudsman, earlyAt: at },
    },
    { event: 'referred-early', on, with: by, how },
    {
      note: reasons,
      told: [{ words: { kind: 'early-referral-told' }, to: 'both' }],
      tasks: [{ kind: 'refer-to-ombudsman', rule: 'council-target', target: 'same-day' }],
    },
  );
};

/** The record with room for what passes with the Ombudsman. */
export const withOmbudsman = (
  record: CaseRecord,
): CaseRecord & { readonly ombudsman: NonNullable<CaseRecord['ombudsman']> } => ({
  ...record,
  ombudsman: record.ombudsman ?? { premature: [], enquiries: [], decisions: [] },
});

export const stageTwoDeciders: Deciders<
  'extend-stage-2' | 'limit-scope' | 'record-talks' | 'receive-report' | 'refer-early'
> = {
  'extend-stage-2': extendStageTwo,
  'limit-scope': limitScope,
  'record-talks': recordTalks,
  'receive-report': receiveReport,
  'refer-early': referEarly,
};

import { addDays, type CalendarDay } from '../clock/calendar-day.ts';
import { limits } from '../clock/limits.ts';
import { atInLondon, londonDayOf } from '../clock/london.ts';
import { countWorkingDays, type Holidays, workingDaysBefore } from '../clock/working-days.ts';
import type { CaseRecord } from './case-record.ts';
import {
  isStageThreeRunning,
  isStageTwoRunning,
  panelResponseBy,
  stageTwoDays,
} from './later-stages.ts';
import type { StageThree, StageTwo } from './later-state.ts';
import { morning } from './morning.ts';

/** What is looked at in Stages 2 and 3, with the Ombudsman, and until what was learnt is done. */
export const laterLookNames = [
  'statement-slow',
  'stage-2-day-20',
  'stage-2-due',
  'stage-2-past',
  'stage-2-day-60',
  'stage-3-window-over',
  'panel-not-set',
  'panel-papers',
  'panel-past-30',
  'panel-report-due',
  'panel-response-day-12',
  'panel-response-past',
  'lessons-chase',
  'lessons-climb',
  'action-due',
  'enquiry-due',
  'contact-review',
] as const;
export type LaterLookName = (typeof laterLookNames)[number];

type LaterLook = { readonly id: string; readonly name: LaterLookName; readonly at: string };

const look = (name: LaterLookName, key: string, day: CalendarDay): LaterLook => ({
  id: `${name}@${key}`,
  name,
  at: atInLondon(day, morning),
});

/** Days that are ours and from no source: a statement that drifts is itself delay (law.md section 4). */
const statementDays = 10;
const panelSetDays = 15;
const papersDays = 10;
const chaseDays = 5;
const climbDays = 10;
const beforeDue = 2;

/** Every look that the later stages of an open case still need. */
export const laterLooks = (record: CaseRecord, holidays: Holidays): readonly LaterLook[] => [
  ...(isStageTwoRunning(record.stageTwo) ? stageTwoLooks(record.stageTwo, holidays) : []),
  ...windowLooks(record, holidays),
  ...(isStageThreeRunning(record.stageThree) ? stageThreeLooks(record.stageThree, holidays) : []),
];

const stageTwoLooks = (stage: StageTwo, holidays: Holidays): readonly LaterLook[] => {
  const from = londonDayOf(stage.at);
  const { last, answerBy } = stageTwoDays(stage, holidays);
  const day = (count: number): CalendarDay => countWorkingDays(from, count, holidays).date;
  return [
    ...(stage.statement?.state === 'agreed'
      ? []
      : [look('statement-slow', from, day(statementDays))]),
    look('stage-2-day-20', answerBy, workingDaysBefore(answerBy, chaseDays, holidays)),
    look('stage-2-due', answerBy, answerBy),
    look('stage-2-past', answerBy, addDays(answerBy, 1)),
    look('stage-2-day-60', last, workingDaysBefore(last, chaseDays, holidays)),
  ];
};

// When nobody asked for a panel in the days that are usual, a person looks whether there is more to do.
const windowLooks = (
  { stageTwo, stageThree }: CaseRecord,
  holidays: Holidays,
): readonly LaterLook[] => {
  const adjudicated = stageTwo?.adjudicated?.at;
  if (adjudicated === undefined || stageThree !== undefined) return [];
  const { workingDays } = limits['stage-3-request'];
  const { date } = countWorkingDays(londonDayOf(adjudicated), workingDays, holidays);
  return [look('stage-3-window-over', adjudicated, addDays(date, 1))];
};

const stageThreeLooks = (stage: StageThree, holidays: Holidays): readonly LaterLook[] => {
  const { panel, report } = stage;
  const from = londonDayOf(stage.at);
  const day = (count: number): CalendarDay => countWorkingDays(from, count, holidays).date;
  const by = panelResponseBy(stage, holidays);
  if (report !== undefined && by !== undefined) {
    return [
      look('panel-response-day-12', by, workingDaysBefore(by, beforeDue, holidays)),
      look('panel-response-past', by, addDays(by, 1)),
    ];
  }
  if (panel?.metOn !== undefined) {
    const { date } = countWorkingDays(panel.metOn, limits['panel-report'].workingDays, holidays);
    return [look('panel-report-due', panel.metOn, date)];
  }
  return [
    ...(panel === undefined ? [look('panel-not-set', from, day(panelSetDays))] : []),
    ...(panel !== undefined && panel.papersOn === undefined
      ? [look('panel-papers', panel.on, workingDaysBefore(panel.on, papersDays, holidays))]
      : []),
    look('panel-past-30', from, addDays(day(limits['panel-meets'].workingDays), 1)),
  ];
};

/** What is looked after whatever became of the case: what was learnt, what is to be done, who asks, who is limited. */
export const lastingLooks = (record: CaseRecord, holidays: Holidays): readonly LaterLook[] => {
  const { lessons = [], actions = [], ombudsman, contactArrangement } = record;
  const after = (at: string, count: number): CalendarDay =>
    countWorkingDays(londonDayOf(at), count, holidays).date;
  return [
    ...lessons
      .filter(({ returnedAt }) => returnedAt === undefined)
      .flatMap(({ id, askedAt }) => [
        look('lessons-chase', id, after(askedAt, chaseDays)),
        look('lessons-climb', id, after(askedAt, climbDays)),
      ]),
    ...actions
      .filter(({ state }) => state === 'open')
      .map(({ id, by }) => look('action-due', id, by)),
    ...(ombudsman?.enquiries ?? [])
      .filter(({ answeredOn }) => answeredOn === undefined)
      .map(({ id, due }) => look('enquiry-due', id, workingDaysBefore(due, beforeDue, holidays))),
    ...(contactArrangement === undefined || contactArrangement.endedAt !== undefined
      ? []
      : [look('contact-review', contactArrangement.reviewOn, contactArrangement.reviewOn)]),
  ];
};

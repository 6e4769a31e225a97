import { isWorkingDay } from '../../../../clock/working-days.ts';
import type { CaseRecord } from '../../../case-record.ts';
import { instantOn, isStageThreeRunning, panelBy } from '../../../later-stages.ts';
import type { StageThree } from '../../../later-state.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  isToCome,
  openTasks,
  step,
} from '../../desk.ts';

const withPanel = (
  record: CaseRecord,
  stageThree: StageThree,
  panel: NonNullable<StageThree['panel']>,
): CaseRecord => ({ ...record, stageThree: { ...stageThree, panel } });

const isFull = ({ seats = [] }: CaseRecord): boolean => {
  const open = seats.filter(({ endedAt }) => endedAt === undefined).map(({ seat }) => seat);
  return (
    open.filter((seat) => seat === 'panel-chair').length === 1 &&
    open.filter((seat) => seat === 'panel-member').length === 2
  );
};

/**
 * When and where the panel meets. Later than the thirtieth working day only with a reason (reg 19(4)); whoever complains
 * may bring an advocate and another person (reg 19(6)).
 */
const setPanel: Decider<'set-panel'> = (desk, { on, time, where, late }) => {
  const { record, at, today, holidays } = desk;
  const { stageThree } = record;
  if (!isStageThreeRunning(stageThree)) return cannot('command', 'not-running');
  if (stageThree.panel?.metAt !== undefined) return cannot('command', 'done-already');
  if (on < today) return cannot('on', 'not-a-later-day');
  if (!isWorkingDay(on, holidays)) return cannot('on', 'day-does-not-fit');
  const isLate = on > panelBy(stageThree, holidays);
  if (isLate && late === undefined) return cannot('late', 'late-reason-first');
  if (!isLate && late !== undefined) return cannot('late', 'not-late');
  const reason = late === undefined ? {} : { late };
  return step(
    withPanel(record, stageThree, { on, setAt: at, ...reason }),
    { event: 'panel-set', on, ...reason },
    {
      told: [{ words: { kind: 'panel-invite', on, time, where }, to: 'both' }],
      done: openTasks(desk, 'set-panel', 'set-panel-again'),
    },
  );
};

/** Everybody who comes has the papers (ten working days before, by the guidance; UNVERIFIED). */
const sendPapers: Decider<'send-panel-papers'> = (desk, { on }) => {
  const { record } = desk;
  const { stageThree } = record;
  if (!isStageThreeRunning(stageThree)) return cannot('command', 'not-running');
  const { panel } = stageThree;
  if (panel === undefined) return cannot('command', 'not-done-yet');
  if (!isFull(record)) return cannot('command', 'seat-empty');
  if (panel.papersOn !== undefined) return cannot('command', 'done-already');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  return step(
    withPanel(record, stageThree, { ...panel, papersOn: on }),
    { event: 'panel-papers-sent', on },
    { done: openTasks(desk, 'send-panel-papers') },
  );
};

/** The panel of three met. Its report is due five working days later (reg 20). */
const recordPanel: Decider<'record-panel'> = (desk, { on, ...came }) => {
  const { record, at } = desk;
  const { stageThree } = record;
  if (!isStageThreeRunning(stageThree)) return cannot('command', 'not-running');
  const { panel } = stageThree;
  if (panel === undefined) return cannot('command', 'not-done-yet');
  if (panel.metAt !== undefined) return cannot('command', 'done-already');
  if (!isFull(record)) return cannot('command', 'seat-empty');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (on < stageThree.on) return cannot('on', 'too-early');
  const { complainantCame, advocateCame, independentPersonCame } = came;
  return step(
    withPanel(record, stageThree, { ...panel, metAt: instantOn(on, at), metOn: on }),
    { event: 'panel-met', on, complainantCame, advocateCame, independentPersonCame },
    { done: openTasks(desk, 'send-panel-papers', 'set-panel-again') },
  );
};

/** What the panel found and recommends, sent on to whoever complained; the council's own answer is due in 15 days. */
const receivePanelReport: Decider<'receive-panel-report'> = (desk, { on, parts, words }) => {
  const { record, at } = desk;
  const { stageThree, stageTwo } = record;
  if (!isStageThreeRunning(stageThree)) return cannot('command', 'not-running');
  const { panel } = stageThree;
  if (panel?.metOn === undefined) return cannot('command', 'not-done-yet');
  if (stageThree.report !== undefined) return cannot('command', 'done-already');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (on < panel.metOn) return cannot('on', 'too-early');
  const why = whyNotFound(
    stageTwo?.parts ?? [],
    parts.map(({ part }) => part),
  );
  if (why !== undefined) return why;
  return step(
    { ...record, stageThree: { ...stageThree, report: { on, at: instantOn(on, at), parts } } },
    { event: 'panel-reported', on, parts },
    { told: [{ words: { kind: 'panel-report-sent', words }, to: 'complainant' }] },
  );
};

const whyNotFound = (looked: readonly string[], found: readonly string[]): Cannot | undefined => {
  if (found.some((part) => !looked.includes(part))) return cannot('parts', 'not-there');
  if (new Set(found).size !== found.length) return cannot('parts', 'the-same');
  return found.length === looked.length ? undefined : cannot('parts', 'every-part-first');
};

export const panelDeciders: Deciders<
  'set-panel' | 'send-panel-papers' | 'record-panel' | 'receive-panel-report'
> = {
  'set-panel': setPanel,
  'send-panel-papers': sendPapers,
  'record-panel': recordPanel,
  'receive-panel-report': receivePanelReport,
};

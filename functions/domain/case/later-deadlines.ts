import { type Deadline, type LimitName, limits } from '../clock/limits.ts';
import type { CaseRecord } from './case-record.ts';
import { isStageThreeRunning, isStageTwoRunning } from './later-stages.ts';

const deadline = (rule: LimitName): Deadline => ({ rule, startEvent: limits[rule].starts });

/**
 * The limits of Stages 2 and 3 that bind now (law.md section 4): both readings of the Stage 2 clock once the statement is
 * agreed; the days within which a panel is asked for; the panel, its report, and the council's answer, each in its turn.
 */
export const laterDeadlines = ({
  stageTwo,
  stageThree,
}: Pick<CaseRecord, 'stageTwo' | 'stageThree'>): readonly Deadline[] => {
  const isPanelOpen = stageTwo?.adjudicated !== undefined && stageThree === undefined;
  if (isStageTwoRunning(stageTwo)) {
    return [
      deadline('stage-2-first'),
      deadline('stage-2-last'),
      ...(stageTwo.statement?.agreedAt === undefined
        ? []
        : [deadline('stage-2-first-from-statement'), deadline('stage-2-last-from-statement')]),
    ];
  }
  if (isStageThreeRunning(stageThree)) {
    if (stageThree.report !== undefined) return [deadline('panel-response')];
    return [deadline(stageThree.panel?.metAt === undefined ? 'panel-meets' : 'panel-report')];
  }
  return isPanelOpen ? [deadline('stage-3-request')] : [];
};

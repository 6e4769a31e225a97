import type { CasePart, CaseRecord } from '../../../case-record.ts';
import { seatsLeft } from '../../../later-stages.ts';

/** What Stage 1 still owed when the stage was asked for is owed again, from its own day. */
export const backToStageOne = (part: CasePart): CasePart => {
  if (part.ended?.outcome !== 'went-on') return part;
  const { ended: _gone, ...owed } = part;
  return owed;
};

/** A late request is not taken up, with reasons; whoever was called in for the stage sees the case no more. */
export const stageDeclined = (
  record: CaseRecord,
  kind: 'late-stage-2' | 'late-stage-3',
  at: string,
): CaseRecord => {
  const { stageTwo, stageThree } = record;
  return kind === 'late-stage-2'
    ? {
        ...record,
        ...seatsLeft(record, 'stage-2', at),
        stage: 'stage-1',
        parts: record.parts.map(backToStageOne),
        ...(stageTwo !== undefined && { stageTwo: { ...stageTwo, declinedAt: at } }),
      }
    : {
        ...record,
        ...seatsLeft(record, 'stage-3', at),
        stage: 'stage-2',
        ...(stageThree !== undefined && { stageThree: { ...stageThree, declinedAt: at } }),
      };
};

import type { CaseRecord } from '../../../case-record.ts';
import { seatsLeft } from '../../../later-stages.ts';

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
        ...(stageTwo !== undefined && { stageTwo: { ...stageTwo, declinedAt: at } }),
      }
    : {
        ...record,
        ...seatsLeft(record, 'any', at),
        stage: 'stage-2',
        ...(stageThree !== undefined && { stageThree: { ...stageThree, declinedAt: at } }),
      };
};

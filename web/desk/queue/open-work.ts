import { caseStages } from '../../../shared/desk-api/later-lists.ts';
import type { OfficeReply } from '../../../shared/desk-api/office-reply.ts';
import type { QueueEntry } from '../../../shared/desk-api/queue-reply.ts';
import { londonDayOf } from '../dates/day-words.ts';
import { workingDaysTo } from '../dates/working-days.ts';

export const stagesShown = caseStages;
/** The last working day of each age but the oldest. */
const ageEnds = [5, 10, 20] as const;

/** How many open cases there are of each age, by stage: one row an age, the youngest first. */
export type OpenWork = readonly Readonly<Record<(typeof stagesShown)[number], number>>[];

export const openWorkOf = (
  cases: readonly Pick<QueueEntry, 'stage' | 'receivedAt'>[],
  office: Pick<OfficeReply, 'today' | 'holidays'>,
): OpenWork => {
  const aged = cases.map(({ stage, receivedAt }) => ({
    stage,
    age: ageOf(workingDaysTo(londonDayOf(receivedAt), office.today, office)),
  }));
  return [...ageEnds, Number.POSITIVE_INFINITY].map((_, age) => {
    const count = (stage: (typeof stagesShown)[number]): number =>
      aged.filter((one) => one.age === age && one.stage === stage).length;
    return {
      'stage-1': count('stage-1'),
      'stage-2': count('stage-2'),
      'stage-3': count('stage-3'),
      ombudsman: count('ombudsman'),
      none: count('none'),
    };
  });
};

const ageOf = (days: number): number => {
  const age = ageEnds.findIndex((end) => days <= end);
  return age < 0 ? ageEnds.length : age;
};

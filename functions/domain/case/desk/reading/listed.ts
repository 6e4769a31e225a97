import type { CaseRecord } from '../../case-record.ts';
import type { CaseTask } from '../../case-task.ts';

/** What the list of open cases holds of each: enough to say who may see it, what presses, and by when. No words. */
export type ListedCase = Pick<
  CaseRecord,
  | 'reference'
  | 'kind'
  | 'stage'
  | 'receivedAt'
  | 'complainant'
  | 'parts'
  | 'urgency'
  | 'decisions'
  | 'datesTold'
  | 'allocation'
  | 'barred'
  | 'classification'
  | 'alerts'
  | 'extension'
  | 'agreedDate'
  | 'informal'
  | 'followedUpAt'
  | 'seats'
  | 'stageTwo'
  | 'ombudsman'
  | 'actions'
>;

/** An open task, of whichever case. */
export type ListedTask = Pick<CaseTask, 'id' | 'kind' | 'target' | 'startsAt'> & {
  readonly reference: string;
};

export type Listed = {
  readonly cases: readonly ListedCase[];
  readonly tasks: readonly ListedTask[];
};

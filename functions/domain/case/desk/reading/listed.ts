import type { CaseRecord } from '../../case-record.ts';
import type { OpenTask } from '../../case-task.ts';

/** What the list of cases holds of each: enough to say who may see it, what presses, and by when. No words. */
export type ListedCase = Pick<
  CaseRecord,
  | 'reference'
  | 'kind'
  | 'stage'
  | 'state'
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
  | 'version'
  | 'openTasks'
  | 'seats'
  | 'stageTwo'
  | 'ombudsman'
  | 'actions'
  | 'accessRequests'
>;

/** An open task, of whichever case. */
export type ListedTask = OpenTask & { readonly reference: string };

/**
 * Whether a case is listed: while it is open, and once it has ended for as long as people owe something of it. A letter
 * that came back, and a child whose alert nobody has acknowledged, are seen to whatever became of the complaint.
 */
export const isListed = ({
  state,
  openTasks = [],
  ...owing
}: Owing & Pick<CaseRecord, 'state' | 'openTasks'>): boolean =>
  state === 'open' || openTasks.length > 0 || isOwedSomething(owing);

type Owing = Pick<CaseRecord, 'alerts' | 'actions' | 'ombudsman'>;

/**
 * Whether people owe something of it that is no task: an alert to acknowledge, an action, an answer to the Ombudsman. A
 * lessons form is chased by mail and by name (practice.md section 2), or the queue would be full of what has ended.
 */
export const isOwedSomething = ({ alerts, actions, ombudsman }: Owing): boolean =>
  alerts?.some(({ acknowledgedAt }) => acknowledgedAt === undefined) === true ||
  actions?.some(({ state }) => state === 'open') === true ||
  ombudsman?.enquiries.some(({ answeredOn }) => answeredOn === undefined) === true;

/** Every open task once: those that cases hold, and those that stand beside them. */
export const everyTask = (
  cases: readonly Pick<ListedCase, 'reference' | 'openTasks'>[],
  beside: readonly ListedTask[],
): readonly ListedTask[] => {
  const held = cases.flatMap(({ reference, openTasks = [] }) =>
    openTasks.map((task) => ({ ...task, reference })),
  );
  const keyOf = ({ reference, id }: ListedTask): string => `${reference} ${id}`;
  return [...new Map([...held, ...beside].map((task) => [keyOf(task), task])).values()];
};

/** Tasks by the reference of their case. */
export const byCase = (
  tasks: readonly ListedTask[],
): ReadonlyMap<string, readonly ListedTask[]> => {
  const found = new Map<string, ListedTask[]>();
  for (const task of tasks) {
    const before = found.get(task.reference);
    if (before === undefined) found.set(task.reference, [task]);
    else before.push(task);
  }
  return found;
};

export type Listed = {
  readonly cases: readonly ListedCase[];
  readonly tasks: readonly ListedTask[];
};

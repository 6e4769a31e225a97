import type { CaseRecord } from './case-record.ts';
import { inShort, type OpenTask } from './case-task.ts';
import type { ChangedCase } from './changed-case.ts';
import type { OpenedCase } from './opened-case.ts';

/**
 * The open tasks that a case holds in short, so that it can be placed in the queue by itself. Whatever keeps a case asks
 * this for it, so none of those who decide a change need know. What a letter that came back asks of people is added
 * without touching the case, and stands beside it as a row of its own.
 */
export const openedWithTasks = (opened: OpenedCase): OpenedCase => ({
  ...opened,
  record: { ...opened.record, openTasks: opened.tasks.map(inShort) },
});

/** The same after a change; safe to ask twice. A case that never held its tasks does not begin with half of them. */
export const withOpenTasks = (change: ChangedCase): ChangedCase => {
  const { record, tasks, tasksDone = [] } = change;
  if (record.openTasks === undefined) return change;
  const left = record.openTasks.filter(({ id }) => !tasksDone.includes(id));
  return { ...change, record: { ...record, openTasks: joined(left, tasks.map(inShort)) } };
};

/** Tasks of both lists, each once by its id; the later stands over the earlier. */
export const joined = <Task extends Pick<OpenTask, 'id'>>(
  earlier: readonly Task[],
  later: readonly Task[],
): readonly Task[] => [
  ...earlier.filter(({ id }) => !later.some((one) => one.id === id)),
  ...later,
];

/** The tasks that a case holds; none where it was kept before there were any. */
export const heldTasks = ({ openTasks = [] }: Pick<CaseRecord, 'openTasks'>) => openTasks;

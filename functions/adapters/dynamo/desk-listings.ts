import type { OpenTask } from '../../domain/case/case-task.ts';

/**
 * How rows stand in the `desk` index. Under `open`, by their sort key: what the places are kept for; open tasks beside
 * their case; and the open cases, each at its place in the queue (`place.ts`), which both come before. Under `task`: the
 * open tasks of cases that an earlier version kept.
 */
const marks = { keptFor: '!kept-for ', beside: '!task ' } as const;

export const keptForListing = (keptFor: string) => ({
  desk: 'open',
  due: `${marks.keptFor}${keptFor}`,
});

export const keptForFrom = (due: string): string => due.slice(marks.keptFor.length);

type Dated = Pick<OpenTask, 'startsAt'>;

/** How an open task is listed that stands beside its case, and how one is that waits aside. */
export const taskListings = {
  beside: ({ startsAt }: Dated) => ({ desk: 'open', due: `${marks.beside}${startsAt}` }),
  aside: ({ startsAt }: Dated) => ({ desk: 'task', due: startsAt }),
} as const;

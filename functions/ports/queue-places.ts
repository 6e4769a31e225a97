import type { OpenTask } from '../domain/case/case-task.ts';
import type { ListedTask } from '../domain/case/desk/reading/listed.ts';
import type { PlacedCase, QueuePart } from '../domain/case/desk/reading/queue-part.ts';
import type { EveryPlace } from '../domain/case/desk/reading/renewal.ts';

/** What stands in front of the open cases: what their places are kept for (`placesFor`), and tasks beside cases. */
export type QueueFront = Pick<QueuePart, 'beside'> & { readonly keptFor?: string };

/** `isPlaced`: false where a case of it was kept by an earlier version, so that its place says nothing. */
export type ReadPart = QueuePart & QueueFront & { readonly isPlaced: boolean };

/** The listed cases in the order of the queue, each at the place it was kept at. */
export type QueuePlaces = {
  /**
   * At most `limit` rows, in one request: from the front, tasks beside cases first, or the cases after a place. Without
   * cases and not the last, the front is longer than that.
   */
  readonly part: (limit: number, after?: string) => Promise<ReadPart>;
  /** All that stands in front of the cases. */
  readonly front: () => Promise<QueueFront>;
  /** The cases of these references, each with its place: `unlisted` for one that ended and holds no task. */
  readonly load: (references: readonly string[]) => Promise<readonly PlacedCase[]>;
  /** All that is listed. */
  readonly everything: () => Promise<EveryPlace>;
  /**
   * Keeps a case at another place, with the open tasks that it holds, over the version that was read.
   * `changed-meanwhile`: whoever changed it kept it at its own place.
   */
  readonly renew: (
    one: PlacedCase,
    openTasks: readonly OpenTask[],
  ) => Promise<'renewed' | 'changed-meanwhile'>;
  /** Lists an open task in front of the cases, or aside from them; one that is done stays unlisted. */
  readonly move: (task: ListedTask, to: 'beside' | 'aside') => Promise<void>;
  /** Notes what the places are kept for now. */
  readonly noteKept: (keptFor: string) => Promise<void>;
};

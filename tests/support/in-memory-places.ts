import type { OpenTask } from '../../functions/domain/case/case-task.ts';
import {
  everyTask,
  isListed,
  type ListedTask,
} from '../../functions/domain/case/desk/reading/listed.ts';
import {
  beforeEvery,
  inOrder,
  type PlaceOf,
  unlisted,
} from '../../functions/domain/case/desk/reading/place.ts';
import type { PlacedCase } from '../../functions/domain/case/desk/reading/queue-part.ts';
import type { WholeCase } from '../../functions/domain/case/desk/whole-case.ts';
import type { QueuePlaces } from '../../functions/ports/queue-places.ts';

type Row = { readonly due: string; readonly one?: PlacedCase; readonly task?: ListedTask };

/** Places of the queue over the cases of a desk. Proven against the real adapter by tests/adapters/queue-places.test.ts. */
export const inMemoryPlaces = (cases: ReadonlyMap<string, WholeCase>, placeOf: PlaceOf) => {
  const kept = new Map<string, string>();
  const taken = new Map<string, readonly OpenTask[]>();
  const aside = new Set<string>();
  let keptFor: string | undefined;
  const nameOf = ({ reference, id }: ListedTask) => `${reference} ${id}`;

  const recordOf = ({ record }: WholeCase): WholeCase['record'] => {
    const openTasks = taken.get(record.reference) ?? record.openTasks;
    return { ...record, ...(openTasks !== undefined && { openTasks }) };
  };
  const placed = (references: Iterable<string>): readonly PlacedCase[] =>
    [...references].flatMap((reference) => {
      const whole = cases.get(reference);
      if (whole === undefined) return [];
      const record = recordOf(whole);
      const place = isListed(record) ? (kept.get(reference) ?? placeOf(whole.record)) : unlisted;
      return [{ record, place }];
    });
  const inIndex = (): readonly PlacedCase[] =>
    placed(cases.keys()).filter(({ place }) => place !== unlisted);
  /** Open tasks that their case does not hold. */
  const listed = (): readonly ListedTask[] =>
    [...cases.values()].flatMap((whole) => {
      const { reference, openTasks = [] } = recordOf(whole);
      return whole.tasks
        .filter(({ id, state }) => state === 'open' && !openTasks.some((held) => held.id === id))
        .map(({ id, kind, target, startsAt }) => ({ id, kind, target, startsAt, reference }));
    });
  const endedWithTasks = (): readonly string[] => {
    const known = new Set(inIndex().map(({ record }) => record.reference));
    return [...new Set(listed().map(({ reference }) => reference))].filter(
      (one) => !known.has(one),
    );
  };
  const isAside = (task: ListedTask): boolean => aside.has(nameOf(task));
  const front = () => ({
    beside: listed().filter((task) => !isAside(task)),
    ...(keptFor !== undefined && { keptFor }),
  });

  const places: QueuePlaces = {
    part: async (limit, after = '') => {
      const rows: Row[] = [
        ...(keptFor === undefined ? [] : [{ due: '!' }]),
        ...front().beside.map((task) => ({ due: `!task ${task.startsAt}`, task })),
        ...inIndex().map((one) => ({ due: one.place, one })),
      ];
      const left = rows
        .filter(({ due }) => due > after)
        .sort((one, other) => inOrder(one.due, other.due));
      const read = left.slice(0, limit);
      const found = read.flatMap(({ one }) => one ?? []);
      return {
        cases: found.filter(({ record }) => record.openTasks !== undefined),
        beside: read.flatMap(({ task }) => task ?? []),
        isLast: left.length <= limit,
        isPlaced: found.every(({ record }) => record.openTasks !== undefined),
        ...(after < beforeEvery && keptFor !== undefined && { keptFor }),
      };
    },
    front: async () => front(),
    load: async (references) => placed(references),
    everything: async () => ({
      cases: [...inIndex(), ...placed(endedWithTasks())],
      beside: front().beside,
      aside: listed().filter(isAside),
    }),
    renew: async ({ record: { reference, version }, place }, openTasks) => {
      if (cases.get(reference)?.record.version !== version) return 'changed-meanwhile';
      kept.set(reference, place);
      taken.set(reference, openTasks);
      return 'renewed';
    },
    move: async (task, to) => {
      if (to === 'aside') aside.add(nameOf(task));
      else aside.delete(nameOf(task));
    },
    noteKept: async (keptForNow) => {
      keptFor = keptForNow;
    },
  };
  return {
    places,
    /** What a saved change does: the case is kept at its own place. */
    keepAt: (reference: string, place: string) => {
      kept.set(reference, place);
      taken.delete(reference);
    },
    tasksOf: (whole: readonly WholeCase[]) => everyTask(whole.map(recordOf), listed()),
  };
};

import type { ChangedCase } from '../../functions/domain/case/changed-case.ts';
import { isListed } from '../../functions/domain/case/desk/reading/listed.ts';
import type { PlaceOf } from '../../functions/domain/case/desk/reading/place.ts';
import type { WholeCase } from '../../functions/domain/case/desk/whole-case.ts';
import type { LedgerEntry } from '../../functions/domain/case/keeping/ledger-entry.ts';
import { withOpenTasks } from '../../functions/domain/case/open-tasks.ts';
import type { DeskCases, KeptCommand, ReadWhat } from '../../functions/ports/desk-cases.ts';
import { inMemoryPlaces } from './in-memory-places.ts';
import { keptAfter } from './kept-after.ts';
import { onSunday } from './placing.ts';

type Read = {
  readonly reference: string;
  readonly by: string;
  readonly at: string;
  readonly what: ReadWhat;
};

/** Cases of the desk over plain maps. Proven against the real adapter by tests/adapters/desk-cases.test.ts. */
export const inMemoryDesk = (placeOf: PlaceOf = onSunday) => {
  const cases = new Map<string, WholeCase>();
  const commands = new Map<string, KeptCommand>();
  const words = new Map<string, readonly string[]>();
  const reads: Read[] = [];
  const ledger: LedgerEntry[] = [];
  const here = new Map<string, Omit<Read, 'what'>>();

  const { places, keepAt, tasksOf } = inMemoryPlaces(cases, placeOf);

  const stillStands = (before: WholeCase | undefined, change: ChangedCase): boolean =>
    before?.record.version === change.record.version - 1 &&
    (change.tasksDone ?? []).every((done) =>
      before.tasks.some(({ id, state }) => id === done && state === 'open'),
    );

  const changed = (before: WholeCase, change: ChangedCase): WholeCase => {
    const done = new Set(change.tasksDone ?? []);
    return {
      ...before,
      record: change.record,
      tasks: [
        ...before.tasks.map((task) =>
          done.has(task.id) ? { ...task, state: 'done' as const } : task,
        ),
        ...change.tasks,
      ],
      happened: [
        ...before.happened,
        ...change.events.map(({ at, actor, event, ...details }) => ({ at, actor, event, details })),
      ],
      notices: [
        ...before.notices,
        ...change.notices.map((notice) => ({
          ...notice,
          state: 'pending' as const,
          attempts: 0,
          settled: 0,
        })),
      ],
      ...keptAfter(before, change),
    };
  };

  const desk: DeskCases = {
    list: async () => {
      const listed = [...cases.values()].filter(
        ({ record, tasks }) => isListed(record) || tasks.some(({ state }) => state === 'open'),
      );
      return { cases: listed.map(({ record }) => record), tasks: tasksOf(listed) };
    },
    load: async (reference) => cases.get(reference),
    loadRecords: async (references) =>
      references.flatMap((reference) => cases.get(reference)?.record ?? []),
    findByWord: async (hash) => words.get(hash) ?? [],
    keepRead: async (reference, by, at, what) => {
      reads.push({ reference, by, at, what });
    },
    keepHere: async (reference, by, at) => {
      here.set(`${reference} ${by}`, { reference, by, at });
    },
    findHere: async (reference, since) =>
      [...here.values()]
        .filter((one) => one.reference === reference && one.at >= since)
        .map(({ by }) => by)
        .sort(),
    findCommand: async (id) => commands.get(id),
    save: async (decided, command) => {
      const change = withOpenTasks(decided);
      if (commands.has(command.id)) return 'repeated';
      const before = cases.get(change.record.reference);
      if (before === undefined || !stillStands(before, change)) return 'changed-meanwhile';
      if (change.ledger !== undefined) ledger.push(change.ledger);
      commands.set(command.id, command);
      cases.set(change.record.reference, changed(before, change));
      keepAt(change.record.reference, placeOf(change.record));
      return 'saved';
    },
  };

  return { desk, places, cases, commands, words, reads, ledger };
};

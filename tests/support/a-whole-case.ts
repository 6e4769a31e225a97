import type { CaseEvent } from '../../functions/domain/case/case-event.ts';
import type { ChangedCase } from '../../functions/domain/case/changed-case.ts';
import type { StaffMember } from '../../functions/domain/case/desk/staff-member.ts';
import type { Happened, WholeCase } from '../../functions/domain/case/desk/whole-case.ts';
import type { KeptNote } from '../../functions/domain/case/kept-note.ts';
import { takeLooks } from '../../functions/domain/case/take-looks.ts';
import { bury } from '../../shared/authority/bury.ts';
import { after, change, fileOf, officer } from './a-desk.ts';

type File = ReturnType<typeof fileOf>;
type Command = Parameters<typeof change>[1];
/** A day and what was done on it, by whom; or `look`: the clockwork looked at its dates. */
export type Doing = readonly [day: string, done: Command | 'look', staff?: StaffMember];

const happenedOf = ({ event, at, actor, ...details }: CaseEvent): Happened => ({
  event,
  at,
  actor,
  details: { ...details },
});

/** Everything that is kept of a case to which all this was done, in order, each at ten in the morning. */
export const aWholeCase = (doings: readonly Doing[], start: File = fileOf()): WholeCase => {
  let file = start;
  const happened: Happened[] = [];
  const notes: KeptNote[] = [];
  const done: WholeCase['tasks'][number][] = [];
  const keep = (changed: ChangedCase): void => {
    const over = file.tasks.filter(({ id }) => (changed.tasksDone ?? []).includes(id));
    done.push(...over.map((task) => ({ ...task, state: 'done' }) as const));
    happened.push(...changed.events.map(happenedOf));
    if (changed.note !== undefined) notes.push(changed.note);
    file = after(file, changed);
  };
  for (const [day, doing, staff = officer] of doings) {
    const now = `${day}T10:00:00.000Z`;
    const changed =
      doing === 'look' ? takeLooks(file.record, bury, now) : change(file, doing, { staff, now });
    if (changed !== undefined) keep(changed);
  }
  return {
    record: file.record,
    person: file.person,
    words: { language: 'en' },
    said: [],
    happened,
    tasks: [...file.tasks, ...done],
    notices: file.notices,
    letters: [],
    notes,
    asked: [],
    linked: [],
    loose: [],
    lock: { submissionId: '', statusKeyId: '' },
  };
};

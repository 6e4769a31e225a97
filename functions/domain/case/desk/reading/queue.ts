import type { Authority } from '../../../../../shared/authority/authority.ts';
import type {
  QueueAsked,
  QueueEntry,
  QueueReply,
} from '../../../../../shared/desk-api/queue-reply.ts';
import type { CalendarDay } from '../../../clock/calendar-day.ts';
import type { OpenTask } from '../../case-task.ts';
import { looksAfter, mayAct } from '../may-act.ts';
import type { StaffMember } from '../staff-member.ts';
import { byCase, type Listed, type ListedCase, type ListedTask } from './listed.ts';
import { inOrder, standingOf } from './place.ts';
import { seenFromList } from './seen-from-list.ts';

export type Reader = {
  readonly staff: StaffMember;
  readonly authority: Pick<Authority, 'targets'>;
  readonly today: CalendarDay;
};

export const queuePage = 50;

/**
 * One page of the listed cases that somebody may see, in the order of harm and then of what is due: urgent and not
 * acknowledged, not read for safety, a change that is coming, decisions due, advocates, mail that came back, clocks amber
 * before red, follow-ups, and the rest by the day they are due.
 */
export const queueOf = (listed: Listed, asked: QueueAsked, reader: Reader): QueueReply => {
  const rows = readable(listed, reader)
    .map(({ record, tasks }) => rowOf(record, tasks, reader))
    .filter(({ entry }) => isAskedFor(entry, asked))
    .sort((one, other) => inOrder(one.place, other.place));
  const { after } = asked;
  const left = after === undefined ? rows : rows.filter(({ place }) => place > after);
  return { total: rows.length, ...pageOf(left) };
};

/** A case in the queue, and where it stands. */
export type QueueRow = { readonly entry: QueueEntry; readonly place: string };

/** The first page of rows that are in order; `after` where there are more. */
export const pageOf = (rows: readonly QueueRow[], isAll = true): Omit<QueueReply, 'total'> => {
  const page = rows.slice(0, queuePage);
  const last = page.at(-1)?.place;
  const hasMore = rows.length > page.length || !isAll;
  return {
    cases: page.map(({ entry }) => entry),
    ...(hasMore && last !== undefined && { after: last }),
  };
};

type Readable = { readonly record: ListedCase; readonly tasks: readonly ListedTask[] };

/** The cases of the list that somebody may see, each with its open tasks. */
export const readable = (
  { cases, tasks }: Listed,
  { staff }: Pick<Reader, 'staff'>,
): readonly Readable[] => {
  const tasksOf = byCase(tasks);
  return cases
    .filter((record) => mayAct(staff, 'read-queue', seenFromList(record)))
    .map((record) => ({ record, tasks: tasksOf.get(record.reference) ?? [] }));
};

/** A case as the queue shows it on the reader's day. */
export const rowOf = (
  record: ListedCase,
  tasks: readonly OpenTask[],
  { authority, today }: Pick<Reader, 'authority' | 'today'>,
): QueueRow => {
  const { presses, due, place } = standingOf(record, tasks, authority, today);
  const { reference, kind, stage, state, receivedAt, urgency, parts, allocation, classification } =
    record;
  const entry: QueueEntry = {
    reference,
    kind,
    stage,
    ...(state !== 'open' && { ended: state }),
    receivedAt,
    urgency: urgency.level,
    ...(due !== undefined && { due }),
    reasons: [...new Set(presses.map(({ reason }) => reason))],
    routes: [...new Set(parts.map(({ route }) => route))],
    people: [...looksAfter(record)],
    isAccepted: allocation?.acceptedAt !== undefined,
    ...(classification !== undefined && { team: classification.team }),
  };
  return { entry, place };
};

const isAskedFor = (entry: QueueEntry, { stage, team, route, person, flag }: QueueAsked): boolean =>
  (stage === undefined || entry.stage === stage) &&
  (team === undefined || entry.team === team) &&
  (route === undefined || entry.routes.includes(route)) &&
  (person === undefined || entry.people.includes(person)) &&
  (flag === undefined || entry.reasons.includes(flag));

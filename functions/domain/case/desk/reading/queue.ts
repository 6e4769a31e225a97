import type { Authority } from '../../../../../shared/authority/authority.ts';
import type {
  QueueAsked,
  QueueEntry,
  QueueReply,
} from '../../../../../shared/desk-api/queue-reply.ts';
import type { CalendarDay } from '../../../clock/calendar-day.ts';
import { londonDayOf } from '../../../clock/london.ts';
import { dueDay } from '../../decision-looks.ts';
import { looksAfter, mayAct } from '../may-act.ts';
import type { StaffMember } from '../staff-member.ts';
import type { Listed, ListedCase, ListedTask } from './listed.ts';
import { pressing, rankOf } from './pressing.ts';
import { seenFromList } from './seen-from-list.ts';

export type Reader = {
  readonly staff: StaffMember;
  readonly authority: Pick<Authority, 'targets'>;
  readonly today: CalendarDay;
};

export const queuePage = 50;

/**
 * One page of the open cases that somebody may see, in the order of harm and then of what is due: urgent and not
 * acknowledged, not read for safety, a change that is coming, decisions due, advocates, mail that came back, clocks amber
 * before red, follow-ups, and the rest by the day they are due.
 */
export const queueOf = (listed: Listed, asked: QueueAsked, reader: Reader): QueueReply => {
  const rows = readable(listed, reader)
    .map(({ record, tasks }) => rowOf(record, tasks, reader))
    .filter(({ entry }) => isAskedFor(entry, asked))
    .sort((one, other) => one.place.localeCompare(other.place));
  const { after } = asked;
  const left = after === undefined ? rows : rows.filter(({ place }) => place > after);
  const page = left.slice(0, queuePage);
  const last = page.at(-1)?.place;
  return {
    total: rows.length,
    cases: page.map(({ entry }) => entry),
    ...(left.length > page.length && last !== undefined && { after: last }),
  };
};

type Readable = { readonly record: ListedCase; readonly tasks: readonly ListedTask[] };

/** The cases of the list that somebody may see, each with its open tasks. */
export const readable = (
  { cases, tasks }: Listed,
  { staff }: Pick<Reader, 'staff'>,
): readonly Readable[] => {
  const byCase = new Map<string, ListedTask[]>();
  for (const task of tasks) {
    byCase.set(task.reference, [...(byCase.get(task.reference) ?? []), task]);
  }
  return cases
    .filter((record) => mayAct(staff, 'read-queue', seenFromList(record)))
    .map((record) => ({ record, tasks: byCase.get(record.reference) ?? [] }));
};

const rowOf = (
  record: ListedCase,
  tasks: readonly ListedTask[],
  { authority, today }: Reader,
): { readonly entry: QueueEntry; readonly place: string } => {
  const presses = pressing(record, tasks, authority, today);
  const [first = waiting(record, tasks, authority, today)] = presses;
  const { reference, kind, stage, receivedAt, urgency, parts, allocation, classification } = record;
  const entry: QueueEntry = {
    reference,
    kind,
    stage,
    receivedAt,
    urgency: urgency.level,
    ...(first.due !== undefined && { due: first.due }),
    reasons: [...new Set(presses.map(({ reason }) => reason))],
    routes: [...new Set(parts.map(({ route }) => route))],
    people: [...looksAfter(record)],
    isAccepted: allocation?.acceptedAt !== undefined,
    ...(classification !== undefined && { team: classification.team }),
  };
  const rank = String(rankOf(first)).padStart(2, '0');
  return { entry, place: `${rank} ${first.due ?? 'later'} ${reference}` };
};

// Nothing presses: it stands by the next day on which something is due, and last where nothing is.
const waiting = (
  { datesTold, decisions, parts, receivedAt }: ListedCase,
  tasks: readonly ListedTask[],
  { targets }: Pick<Authority, 'targets'>,
  today: CalendarDay,
): { readonly reason: 'waiting'; readonly due: CalendarDay | undefined } => {
  const dueFrom = (startsAt: string, target: ListedTask['target']) =>
    dueDay(londonDayOf(startsAt), target, targets);
  const days = [
    ...datesTold.map(({ date }) => date),
    ...decisions
      .filter(({ state }) => state === 'open')
      .map(({ raisedAt, target }) => dueFrom(raisedAt ?? receivedAt, target)),
    ...parts.flatMap(({ hold }) => hold?.reviewOn ?? []),
    ...tasks.map(({ startsAt, target }) => dueFrom(startsAt, target)),
  ];
  return { reason: 'waiting', due: days.filter((day) => day >= today).sort()[0] };
};

const isAskedFor = (entry: QueueEntry, { stage, team, route, person, flag }: QueueAsked): boolean =>
  (stage === undefined || entry.stage === stage) &&
  (team === undefined || entry.team === team) &&
  (route === undefined || entry.routes.includes(route)) &&
  (person === undefined || entry.people.includes(person)) &&
  (flag === undefined || entry.reasons.includes(flag));

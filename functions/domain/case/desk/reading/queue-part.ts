import type { QueueAsked, QueueReply } from '../../../../../shared/desk-api/queue-reply.ts';
import { heldTasks, joined } from '../../open-tasks.ts';
import { mayAct } from '../may-act.ts';
import { scopeOf } from '../role-table.ts';
import type { StaffMember } from '../staff-member.ts';
import { byCase, type ListedCase, type ListedTask } from './listed.ts';
import { beforeEvery, inOrder, placeBeside } from './place.ts';
import { pageOf, queuePage, type Reader, rowOf } from './queue.ts';
import { seenFromList } from './seen-from-list.ts';

/** A case as it is listed, and the place it is kept at (`place.ts`). */
export type PlacedCase = { readonly record: ListedCase; readonly place: string };

/** Some of the listed cases in the order of their places, and every task that stands beside its case. */
export type QueuePart = {
  readonly cases: readonly PlacedCase[];
  readonly beside: readonly ListedTask[];
  /** True where no case is kept at a later place. */
  readonly isLast: boolean;
};

/** Whether a page can be had without reading all that is open: for whoever sees every case and asked for no filter. */
export const isReadInPart = (
  { after: _after, ...filters }: QueueAsked,
  { role }: Pick<StaffMember, 'role'>,
): boolean =>
  scopeOf(role, 'read-queue') === 'all' &&
  Object.values(filters).every((filter) => filter === undefined);

/**
 * Cases that a task beside them brings into this page and that were not read with it: such a task gives a case an earlier
 * place than the one it is kept at. Where the case is kept earlier still it was shown before, which only its own row says.
 */
export const missingFrom = (
  { cases, beside, isLast }: QueuePart,
  after: string,
  { staff, authority, today }: Reader,
): readonly string[] => {
  const known = new Set(cases.map(({ record }) => record.reference));
  const seen = cases.filter(({ record }) => maySee(staff, record));
  // What comes after a whole page is of another.
  const end = seen[queuePage - 1]?.place ?? (isLast ? undefined : (cases.at(-1)?.place ?? after));
  return [...byCase(beside)].flatMap(([reference, tasks]) => {
    const place = placeBeside(reference, tasks, authority, today);
    const isHere = place !== undefined && place > after && (end === undefined || place <= end);
    return isHere && !known.has(reference) ? [reference] : [];
  });
};

/**
 * The page of the queue after a place, from a part of the list that begins there and the cases that were missing from it.
 * Undefined where the part is too short for a page. `total` is known only where everything was read.
 */
export const pageOfPart = (
  part: QueuePart,
  missing: readonly PlacedCase[],
  after: string,
  reader: Reader,
): QueueReply | undefined => {
  const beside = byCase(part.beside);
  const found = [...part.cases, ...missing]
    .map((one) => standing(one, beside.get(one.record.reference) ?? [], reader))
    .filter(({ place }) => place > after)
    .filter(({ record }) => maySee(reader.staff, record))
    .sort((one, other) => inOrder(one.place, other.place));
  if (found.length < queuePage && !part.isLast) return undefined;
  const rows = found.slice(0, queuePage + 1).map(({ record, tasks, place }) => ({
    entry: rowOf(record, tasks, reader).entry,
    place,
  }));
  return {
    ...(part.isLast && after === beforeEvery && { total: found.length }),
    ...pageOf(rows, part.isLast),
  };
};

const maySee = (staff: StaffMember, record: ListedCase): boolean =>
  mayAct(staff, 'read-queue', seenFromList(record));

// A case stands by the worse of what it is kept at and what the tasks beside it say.
const standing = (
  { record, place }: PlacedCase,
  beside: readonly ListedTask[],
  { authority, today }: Reader,
) => {
  const earlier = placeBeside(record.reference, beside, authority, today) ?? place;
  return {
    record,
    tasks: joined(heldTasks(record), beside),
    place: earlier < place ? earlier : place,
  };
};

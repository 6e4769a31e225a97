import type { CaseRecord } from '../../../case-record.ts';
import { keptUntil } from '../../../keeping/kept-until.ts';
import { entryId, type LedgerEntry } from '../../../keeping/ledger-entry.ts';
import { firstOf, mostAtOnce, takeOut, writesOf } from '../../../keeping/take-out.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  openTasks,
  step,
} from '../../desk.ts';
import { isOwedSomething } from '../../reading/listed.ts';
import { whyNotTakenOut, withTakenOut } from './free-to-go.ts';

/** Only what has ended, is past its time, is held by nobody, and of which nobody is owed anything. */
const whyNotDisposed = (desk: Desk): Cannot | undefined => {
  const { record, file, authority, today } = desk;
  const kept = keptUntil(record, authority);
  if (kept === undefined) return cannot('command', 'not-closed');
  if (kept.until > today) return cannot('command', 'kept-longer');
  const tasks = file.tasks.filter(({ kind }) => kind !== 'review-keeping');
  if (tasks.length > 0) return cannot('command', 'tasks-first');
  const isOwed = isOwedSomething(record) || isLessonOut(record);
  return isOwed ? cannot('command', 'actions-first') : whyNotTakenOut(desk);
};

const isLessonOut = ({ lessons = [] }: Pick<CaseRecord, 'lessons'>): boolean =>
  lessons.some(({ returnedAt }) => returnedAt === undefined);

const proposeDisposal: Decider<'propose-disposal'> = (desk, { reasons }) => {
  const { record, staff, at } = desk;
  const why = whyNotDisposed(desk);
  if (why !== undefined) return why;
  if (record.disposal !== undefined) return cannot('command', 'done-already');
  return step(
    { ...record, disposal: { state: 'proposed', proposedBy: staff.id, proposedAt: at } },
    { event: 'disposal-proposed' },
    { note: reasons },
  );
};

/**
 * Every word goes, and what names anybody or leads to them; dates, routes, stages, outcomes and events' codes stay for
 * the annual counts. Only by somebody other than whoever proposed it. What one transaction cannot hold goes in the
 * next: until then the case says that it is `going`, and the same again takes out what is left; where nobody sends it again,
 * the clock does (`disposal-goes-on.ts`).
 */
const confirmDisposal: Decider<'confirm-disposal'> = (desk) => {
  const { record, staff, at, version, file } = desk;
  const { disposal } = record;
  if (disposal === undefined || disposal.state === 'done') return cannot('command', 'not-there');
  if (disposal.proposedBy === staff.id) return cannot('command', 'somebody-else-first');
  const why = whyNotDisposed(desk);
  if (why !== undefined) return why;
  const { reference, takenOut: before = [] } = record;
  const isFirst = disposal.state === 'proposed';
  const id = isFirst ? entryId(reference, version) : (before.at(-1) ?? '');
  const entry: LedgerEntry = {
    id,
    reference,
    at,
    by: staff.id,
    kind: 'disposal',
    because: 'time-over',
    deleted: [],
    fields: [],
  };
  const { now, isAll } = firstOf(takeOut(file.kept, entry), mostAtOnce);
  const state = isAll ? 'done' : 'going';
  const confirmed = { ...disposal, state, confirmedBy: staff.id, confirmedAt: at } as const;
  return step(
    { ...(isFirst ? withTakenOut(record, id) : record), disposal: confirmed },
    { event: 'case-disposed', entry: id, items: writesOf(now), isAll },
    {
      done: openTasks(desk, 'review-keeping'),
      takenOut: now,
      ...(isFirst && { ledger: entry }),
    },
  );
};

const refuseDisposal: Decider<'refuse-disposal'> = ({ record }, { reasons }) => {
  const { disposal, ...rest } = record;
  return disposal?.state === 'proposed'
    ? step(rest, { event: 'disposal-refused' }, { note: reasons })
    : cannot('command', 'not-there');
};

export const disposalDeciders: Deciders<
  'propose-disposal' | 'confirm-disposal' | 'refuse-disposal'
> = {
  'propose-disposal': proposeDisposal,
  'confirm-disposal': confirmDisposal,
  'refuse-disposal': refuseDisposal,
};

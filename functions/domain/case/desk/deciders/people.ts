import type { CalendarDay } from '../../../clock/calendar-day.ts';
import { type OwedNotice, owed } from '../../../notice/owed-notice.ts';
import type { CaseRecord } from '../../case-record.ts';
import type { Allocation } from '../../desk-state.ts';
import { copiedOn } from '../copied.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  openTasks,
  step,
} from '../desk.ts';
import { isChecked, isOfComplaintsTeam, mayAct } from '../may-act.ts';
import { type Share, shareOf } from '../share-of.ts';

/**
 * One lead, and others with a day each. Never somebody who could not open the case: named in it, barred, or of those it
 * is kept from (practice rule 6).
 */
const allocate: Decider<'allocate'> = (desk, { lead, contributors, reasons }) => {
  const { record, at, today } = desk;
  const given: Allocation = { lead, at, contributors };
  const named = [lead, ...contributors.map(({ who }) => who)];
  const why = named.map((who, place) =>
    whyNotFor(desk, given, who, place === 0 ? 'lead' : 'contributors'),
  );
  const [problem] = why.filter((one) => one !== undefined);
  if (problem !== undefined) return problem;
  if (new Set(named).size !== named.length) return cannot('contributors', 'the-same');
  if (contributors.some(({ by }) => by < today)) return cannot('contributors', 'not-a-later-day');
  const copied = copiedOn({ ...record, allocation: given }, desk.file, desk.authority);
  const allocation: Allocation = { ...given, ...(copied.length > 0 && { copied }) };
  return step(
    { ...record, allocation },
    { event: 'case-allocated', lead, contributors, ...(copied.length > 0 && { copied }) },
    {
      note: reasons,
      done: openTasks(desk, 'allocate-again'),
      notices: toldOf(desk, allocation, [...named, ...copied]),
    },
  );
};

// Who has the same share as before is not told again.
const toldOf = (
  { record, staff, at, version }: Desk,
  allocation: Allocation,
  who: readonly string[],
): readonly OwedNotice[] =>
  who
    .filter((id) => id !== staff.id && !isSameShare(record.allocation, allocation, id))
    .map((staffId, place) => {
      const notice = owed('allocation-told', 'staff', at, version);
      return { ...notice, id: `${notice.id}-${place + 1}`, staffId };
    });

const isSameShare = (before: Allocation | undefined, now: Allocation, who: string): boolean => {
  const [one, other] = [shareOf(before, who), shareOf(now, who)];
  return (
    one !== undefined && other !== undefined && one.as === other.as && dayOf(one) === dayOf(other)
  );
};

const whyNotFor = (
  { file, record }: Desk,
  allocation: Allocation,
  who: string,
  field: string,
): Cannot | undefined => {
  const person = file.staff.find(({ id }) => id === who);
  if (person === undefined) return cannot(field, 'not-there');
  if (!isChecked(record) && !isOfComplaintsTeam(person)) return cannot(field, 'every-part-first');
  const seen = { record: { ...record, allocation }, notices: file.notices };
  return mayAct(person, 'read-words', seen) ? undefined : cannot(field, 'may-not-see-it');
};

const dayOf = (share: Share): CalendarDay | undefined => ('day' in share ? share.day : undefined);

/** The lead takes it on. */
const accept: Decider<'accept-allocation'> = ({ record, staff, at }) => {
  const { allocation } = record;
  if (allocation?.lead !== staff.id) return cannot('command', 'not-there');
  if (allocation.acceptedAt !== undefined) return cannot('command', 'done-already');
  return step(
    { ...record, allocation: { ...allocation, acceptedAt: at } },
    { event: 'allocation-accepted' },
  );
};

/** Somebody stands in while the lead is away. */
const cover: Decider<'cover'> = (desk, { who, until }) => {
  const { record, today } = desk;
  const { allocation } = record;
  if (allocation === undefined) return cannot('command', 'not-done-yet');
  if (until < today) return cannot('until', 'not-a-later-day');
  if (who === allocation.lead) return cannot('who', 'the-same');
  const covered: Allocation = { ...allocation, cover: { who, until } };
  const why = whyNotFor(desk, covered, who, 'who');
  return (
    why ??
    step(
      { ...record, allocation: covered },
      { event: 'cover-arranged', who, until },
      { notices: toldOf(desk, covered, [who]) },
    )
  );
};

/** Somebody named in it, or too near it, sees nothing of it from now on, whatever they did for it before (rule 6). */
const bar: Decider<'bar-worker'> = ({ record, at }, { who, because, words }) => {
  const { barred = [] } = record;
  if (barred.some((one) => one.who === who)) return cannot('who', 'done-already');
  const wasLead = record.allocation?.lead === who;
  return step(
    { ...withoutWorker(record, who), barred: [...barred, { who, because, at }] },
    { event: 'worker-barred', who, because },
    {
      note: words,
      // Of what has ended nobody looks after anything.
      tasks:
        wasLead && record.state === 'open'
          ? [{ kind: 'allocate-again', rule: 'council-target', target: 'same-day' }]
          : [],
    },
  );
};

const withoutWorker = (record: CaseRecord, who: string): CaseRecord => {
  const { allocation, ...rest } = record;
  if (shareOf(allocation, who) === undefined || allocation === undefined) return record;
  if (allocation.lead === who) return rest;
  const { cover: standsIn, copied = [], ...others } = allocation;
  const stillCopied = copied.filter((id) => id !== who);
  return {
    ...rest,
    allocation: {
      ...others,
      contributors: allocation.contributors.filter((one) => one.who !== who),
      ...(standsIn !== undefined && standsIn.who !== who && { cover: standsIn }),
      ...(stillCopied.length > 0 && { copied: stillCopied }),
    },
  };
};

const unbar: Decider<'unbar-worker'> = ({ record }, { who, reasons }) => {
  const { barred = [] } = record;
  if (!barred.some((one) => one.who === who)) return cannot('who', 'not-there');
  return step(
    { ...record, barred: barred.filter((one) => one.who !== who) },
    { event: 'worker-unbarred', who },
    { note: reasons },
  );
};

export const peopleDeciders: Deciders<
  'allocate' | 'accept-allocation' | 'cover' | 'bar-worker' | 'unbar-worker'
> = {
  allocate,
  'accept-allocation': accept,
  cover,
  'bar-worker': bar,
  'unbar-worker': unbar,
};

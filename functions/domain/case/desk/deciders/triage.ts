import type { CasePart } from '../../case-record.ts';
import {
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  isToCome,
  openTasks,
  step,
} from '../desk.ts';
import { tasksElsewhere, toldElsewhere } from './elsewhere.ts';
import {
  newParts,
  nextPartId,
  noonOf,
  openAgain,
  partIn,
  withPart,
  withRoutesDecided,
} from './parts.ts';

// A person reads for safety before triage is confirmed (practice rule 2).
const isUnread = (desk: Desk): boolean => openTasks(desk, 'read-for-safety').length > 0;

const by = ({ at, staff }: Desk) => ({ at, by: staff.id });

/**
 * A person says that these parts are where they belong (practice rule 16). Who is then answered elsewhere is told so,
 * because the clock of this procedure stops for that part (law.md section 9).
 */
const confirmParts: Decider<'confirm-parts'> = (desk, { parts: ids }) => {
  const { record } = desk;
  if (isUnread(desk)) return cannot('command', 'read-first');
  const chosen = record.parts.filter(({ id }) => ids.includes(id));
  if (chosen.length !== new Set(ids).size) return cannot('parts', 'not-there');
  if (chosen.some(({ state }) => state !== 'proposed')) return cannot('parts', 'done-already');
  if (chosen.some(({ route }) => route === 'person-decides')) return cannot('parts', 'not-a-route');
  const confirmed = new Set(ids);
  const changed = {
    ...record,
    parts: record.parts.map(
      (part): CasePart => (confirmed.has(part.id) ? { ...part, state: 'confirmed' } : part),
    ),
  };
  return step(
    withRoutesDecided(changed, by(desk)),
    { event: 'parts-confirmed', parts: ids },
    { told: toldElsewhere(record, chosen), tasks: tasksElsewhere(desk, chosen) },
  );
};

/**
 * A person says that a part belongs elsewhere, with reasons. Its clock stops only now, and a part that comes back keeps
 * its receipt date (practice rule 16). The writer is told, but never of what could tip somebody off (rule 7).
 */
const changeRoute: Decider<'change-route'> = (desk, { part: id, route, reasons }) => {
  const { record } = desk;
  if (isUnread(desk)) return cannot('command', 'read-first');
  const part = partIn(record, id);
  if ('kind' in part) return part;
  if (part.ended !== undefined) return cannot('part', 'done-already');
  if (part.state === 'held') return cannot('part', 'held-already');
  if (route === 'person-decides') return cannot('route', 'not-a-route');
  if (route === part.route) return cannot('route', 'the-same');
  // Whoever had it, and what was understood of it there, is over: it goes its new way from the start.
  const { definedAt: _anew, handedOverAt: _there, ...rest } = part;
  const moved: CasePart = { ...rest, route, state: 'confirmed' };
  const changed = withRoutesDecided(withPart(record, id, [moved]), by(desk));
  return step(
    changed,
    { event: 'route-changed', part: id, from: part.route, to: route },
    {
      note: reasons,
      tasks: tasksElsewhere(desk, [moved]),
      told: toldElsewhere(record, [moved], reasons),
    },
  );
};

/** One part that mixes two things becomes one for each, all with the receipt date it had. */
const splitPart: Decider<'split-part'> = ({ record, at }, { part: id, into }) => {
  const part = partIn(record, id);
  if ('kind' in part) return part;
  if (part.ended !== undefined) return cannot('part', 'done-already');
  if (part.state === 'held') return cannot('part', 'held-already');
  const { receivedAt, point, clockFrom } = part;
  const sources = into.map(({ subject, about }) => ({
    subject,
    about: about ?? part.about,
    receivedAt,
    point,
    ...(clockFrom !== undefined && { clockFrom }),
  }));
  const made = newParts(record, sources, nextPartId(record));
  return step(withRoutesOpen(withPart(record, id, made), at), {
    event: 'part-split',
    part: id,
    into: made.map((one) => one.id),
  });
};

// Somebody has to say again where each new part belongs.
const withRoutesOpen = (record: Desk['record'], at: string): Desk['record'] => ({
  ...record,
  decisions: record.decisions.map((decision) =>
    decision.kind === 'confirm-routes' && decision.state === 'decided'
      ? openAgain(decision, at)
      : decision,
  ),
});

/** Something told later is a point of its own, from the day it came; the others keep theirs (practice.md section 2 (6)). */
const addIssue: Decider<'add-issue'> = (
  desk,
  { subject, about = [], receivedOn, asked, words },
) => {
  const { record, file, at } = desk;
  if (isToCome(desk, receivedOn)) return cannot('receivedOn', 'in-the-future');
  const request = file.asked.find(({ id }) => id === asked);
  if (asked !== undefined && request === undefined) return cannot('asked', 'not-there');
  const point = Math.max(-1, ...record.parts.map((part) => part.point)) + 1;
  const receivedAt = request?.at ?? noonOf(receivedOn);
  const added = newParts(record, [{ subject, about, receivedAt, point }], nextPartId(record));
  return step(
    withRoutesOpen({ ...record, parts: [...record.parts, ...added] }, at),
    { event: 'issue-added', parts: added.map(({ id }) => id), subject, receivedOn },
    { note: words },
  );
};

export const triageDeciders: Deciders<
  'confirm-parts' | 'change-route' | 'split-part' | 'add-issue'
> = {
  'confirm-parts': confirmParts,
  'change-route': changeRoute,
  'split-part': splitPart,
  'add-issue': addIssue,
};

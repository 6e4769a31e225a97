import { type PartElsewhere, routesTold } from '../../../notice/desk-letter-words.ts';
import type { CasePart, CaseRecord } from '../../case-record.ts';
import { mayPassOn, outsideCouncil } from '../../pass-on.ts';
import {
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  type NewTask,
  openTasks,
  step,
  type Told,
} from '../desk.ts';
import { partIn, withPart } from './parts.ts';

/**
 * Who answers these parts, where that is somebody else. An outsider is told of no parts (practice rule 15), and nobody of
 * what could tip somebody off (rule 7).
 */
export const toldElsewhere = (
  { voice }: CaseRecord,
  parts: readonly CasePart[],
  reasons?: string,
): readonly Told[] => {
  const elsewhere = parts.flatMap(({ subject, route }): readonly PartElsewhere[] =>
    routesTold.flatMap((told) => (told === route ? [{ subject, route: told }] : [])),
  );
  if (voice === 'outsider' || elsewhere.length === 0) return [];
  const decided = { decision: 'confirm-routes', outcome: 'another-route' } as const;
  const why = reasons === undefined ? {} : { reasons };
  return [{ words: { kind: 'decision-told', ...decided, ...why, elsewhere }, to: 'both' }];
};

const isLimitedElsewhere = ({ route }: CasePart): boolean =>
  route === 'conference-appeal' || route === 'tribunal';

// What has a limit of its own is handed over the same day (practice rule 23).
const hasOwnLimit = (part: CasePart): boolean =>
  isLimitedElsewhere(part) && part.handedOverAt === undefined;

/** Whether a part goes to somebody who decides it within a limit of their own, whatever becomes of Stage 1. */
export const goesItsOwnWay = (part: CasePart): boolean =>
  part.state === 'confirmed' && isLimitedElsewhere(part);

/** What somebody must do today because these parts are not for this procedure. */
export const tasksElsewhere = (desk: Desk, parts: readonly CasePart[]): readonly NewTask[] => [
  ...oncePerCase(desk, parts.some(hasOwnLimit), {
    kind: 'hand-over-today',
    rule: 'conference-decision',
    target: 'same-day',
  }),
  ...oncePerCase(
    desk,
    parts.some(({ route }) => route === 'specially-trained'),
    { kind: 'specially-trained-today', rule: 'specially-trained', target: 'same-day' },
  ),
];

const oncePerCase = (desk: Desk, when: boolean, task: NewTask): readonly NewTask[] =>
  when && openTasks(desk, task.kind).length === 0 ? [task] : [];

/** A part is in the hands of whoever answers it. Where they are outside the council, the writer has said yes (rule 23). */
const handOver: Decider<'hand-over'> = (desk, { part: id, words }) => {
  const { record, at } = desk;
  const part = partIn(record, id);
  if ('kind' in part) return part;
  if (part.handedOverAt !== undefined) return cannot('part', 'done-already');
  if (part.route === 'statutory' || part.state !== 'confirmed')
    return cannot('part', 'not-a-route');
  // Nobody passes a complaint on to a court: the writer is told that it is for the court.
  if (outsideCouncil.has(part.route) && part.route !== 'court' && !mayPassOn(record, id)) {
    return cannot('part', 'consent-first');
  }
  return step(
    withPart(record, id, [{ ...part, handedOverAt: at }]),
    { event: 'part-handed-over', part: id, route: part.route },
    { note: words, done: isLastToHandOver(record, id) ? openTasks(desk, 'hand-over-today') : [] },
  );
};

const isLastToHandOver = ({ parts }: CaseRecord, id: string): boolean =>
  parts.every((part) => part.id === id || part.state !== 'confirmed' || !hasOwnLimit(part));

/**
 * A person writes what they understand a part for the general procedure to be. Only that is the Code's acknowledgement,
 * and its time to answer runs from it (practice rule 25; law.md section 1).
 */
const definePart: Decider<'define-part'> = ({ record, at }, { part: id, words }) => {
  if (record.voice === 'outsider') return cannot('command', 'decision-first');
  const part = partIn(record, id);
  if ('kind' in part) return part;
  const isOver = part.ended !== undefined || part.handedOverAt !== undefined;
  if (isOver || part.definedAt !== undefined) return cannot('part', 'done-already');
  if (part.route !== 'corporate' || part.state !== 'confirmed')
    return cannot('part', 'not-a-route');
  const { subject } = part;
  return step(
    withPart(record, id, [{ ...part, definedAt: at }]),
    { event: 'part-defined', part: id },
    {
      told: [{ words: { kind: 'part-defined', part: id, subject, understood: words }, to: 'both' }],
    },
  );
};

export const elsewhereDeciders: Deciders<'hand-over' | 'define-part'> = {
  'hand-over': handOver,
  'define-part': definePart,
};

import type { DecisionOutcome } from '../../../../../shared/desk-api/desk-lists.ts';
import type { DecisionKind } from '../../../triage/decisions.ts';
import type { CaseDecision, CasePart, CaseRecord } from '../../case-record.ts';
import { isOwedAnswer } from '../../dates-told.ts';
import type { Decided, Deciding } from '../../decided.ts';
import { holdParts, takeUpParts } from '../../proceedings.ts';
import {
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  openTasks,
  step,
  type Told,
} from '../desk.ts';
import { goesItsOwnWay } from './elsewhere.ts';
import { stageDeclined } from './later/declined.ts';
import { endedPart, withRoutesDecided } from './parts.ts';

const acceptOrNot = ['accept', 'decline'] as const;

/** What may be decided about each doubt. Routes are confirmed part by part, and a part is held by a command of its own. */
export const outcomesOf: Readonly<Record<DecisionKind, readonly DecisionOutcome[]>> = {
  'confirm-routes': [],
  'defer-change': ['defer', 'not-deferred'],
  'sufficient-interest': acceptOrNot,
  'who-complains': acceptOrNot,
  'whose-authority': acceptOrNot,
  representative: acceptOrNot,
  'child-agreement': acceptOrNot,
  'out-of-time': acceptOrNot,
  proceedings: ['go-on'],
  'after-proceedings': acceptOrNot,
  'another-council': ['ours', 'not-ours'],
  'all-stages-done': acceptOrNot,
  'with-the-ombudsman': ['go-on'],
  'same-as-before': ['new', 'same'],
  'late-stage-2': acceptOrNot,
  'late-stage-3': acceptOrNot,
};

/** The doubts that, when they are decided against the writer, end what Stage 1 owes them. */
const endsStageOne: ReadonlySet<DecisionKind> = new Set([
  'sufficient-interest',
  'who-complains',
  'out-of-time',
  'after-proceedings',
  'another-council',
  'all-stages-done',
]);

// What was to be done towards an answer is over with it.
const ofStageOne = ['formal-stage-1', 'review-hold'] as const;

// What was to be done for a stage that is not taken up is over as well.
const overWith = (desk: Desk, kind: DecisionKind, outcome: DecisionOutcome) => {
  if (isEnded(kind, outcome)) return openTasks(desk, ...ofStageOne);
  if (outcome !== 'decline') return [];
  if (kind === 'late-stage-2') return openTasks(desk, 'draft-statement', 'appoint-stage-2');
  return kind === 'late-stage-3'
    ? openTasks(desk, 'appoint-panel', 'set-panel', 'set-panel-again')
    : [];
};

const isEnded = (kind: DecisionKind, outcome: DecisionOutcome): boolean =>
  against.has(outcome) && endsStageOne.has(kind);

const against: ReadonlySet<DecisionOutcome> = new Set(['decline', 'not-ours', 'not-deferred']);

/**
 * A named person decides a doubt, with reasons. A no is always written to the person, with the Ombudsman; nothing is
 * ever refused by machine (design.md section 5, rule 1).
 */
const decideDoubt: Decider<'decide'> = (desk, { decision: id, outcome, reasons }) => {
  const { record } = desk;
  const decision = record.decisions.find((one) => one.id === id);
  if (decision === undefined) return cannot('decision', 'not-there');
  if (decision.state === 'decided') return cannot('decision', 'done-already');
  if (outcomesOf[decision.kind].length === 0) return cannot('decision', 'has-a-command-of-its-own');
  if (!outcomesOf[decision.kind].includes(outcome)) return cannot('outcome', 'not-on-list');
  return step(
    afterDecision(decided(record, decision, outcome, desk), decision.kind, outcome, deciding(desk)),
    { event: 'decision-made', decision: id, kind: decision.kind, outcome },
    {
      note: reasons,
      told: toldOf(decision, outcome, reasons),
      done: overWith(desk, decision.kind, outcome),
    },
  );
};

const decided = (
  record: CaseRecord,
  { id }: CaseDecision,
  outcome: DecisionOutcome,
  { at, staff }: Desk,
): CaseRecord => ({
  ...record,
  decisions: record.decisions.map((one) =>
    one.id === id ? { ...one, state: 'decided', outcome, decidedAt: at, decidedBy: staff.id } : one,
  ),
});

const afterDecision = (
  record: CaseRecord,
  kind: DecisionKind,
  outcome: DecisionOutcome,
  { at, by }: Deciding,
): CaseRecord => {
  // With nothing left to answer there is nothing left to put in its place.
  if (kind === 'late-stage-2' || kind === 'late-stage-3') {
    return outcome === 'decline' ? stageDeclined(record, kind, at) : record;
  }
  if (isEnded(kind, outcome)) {
    return withRoutesDecided(notTaken(record, at), { at, by });
  }
  const lets = outcome === 'accept' && (kind === 'sufficient-interest' || kind === 'who-complains');
  return lets && record.voice === 'outsider' ? letIn(record) : record;
};

// A no to this procedure is none to another: what was promised to be handed over still is (practice rule 23).
const notTaken = (record: CaseRecord, at: string): CaseRecord => ({
  ...record,
  parts: record.parts.map((part) =>
    part.ended === undefined && !goesItsOwnWay(part) ? endedPart(part, 'not-taken', at) : part,
  ),
});

// From now on they are told what any other complainant is told.
const letIn = (record: CaseRecord): CaseRecord => ({
  ...record,
  voice: 'adult',
  complainant: { ...record.complainant, outsideFamily: false },
});

// Whoever was promised a letter gets one: somebody outside the family in any case, everybody after a no, and about a
// change that they do not want (practice rules 4 and 15).
const toldOf = (
  { kind }: CaseDecision,
  outcome: DecisionOutcome,
  reasons: string,
): readonly Told[] => {
  const isPromised =
    kind === 'sufficient-interest' ||
    kind === 'who-complains' ||
    kind === 'defer-change' ||
    kind === 'late-stage-2' ||
    kind === 'late-stage-3';
  return isPromised || against.has(outcome)
    ? [{ words: { kind: 'decision-told', decision: kind, outcome, reasons }, to: 'both' }]
    : [];
};

const deciding = ({ at, staff }: Desk): Deciding => ({ at, by: staff.id });

/** Whether the council knows who this is. Nobody is turned away for not saying (practice rule 14). */
const identify: Decider<'identify'> = ({ record }, { known, words }) =>
  step({ ...record, identified: known }, { event: 'person-identified', known }, { note: words });

// Somebody has looked again at all that waited.
const withoutReview = (desk: Desk, decided: Decided): Decided => {
  if (decided.kind !== 'changed') return decided;
  const tasksDone = openTasks(desk, 'review-hold').map(({ id }) => id);
  return { kind: 'changed', change: { ...decided.change, tasksDone } };
};

export const decisionDeciders: Deciders<'decide' | 'hold-parts' | 'take-up-parts' | 'identify'> = {
  decide: decideDoubt,
  'hold-parts': (desk, command) => {
    // What was answered, or belongs elsewhere, has no clock that could stand still.
    const isOver = desk.record.parts.some(
      (part) => !isOwedAnswer(part) && command.parts.includes(part.id),
    );
    if (isOver) return cannot('parts', 'done-already');
    const held = holdParts(desk.record, command, desk.authority, deciding(desk));
    const isLonger = ({ id, state }: CasePart): boolean =>
      state !== 'held' || command.parts.includes(id);
    return desk.record.parts.every(isLonger) ? withoutReview(desk, held) : held;
  },
  'take-up-parts': (desk, command) => {
    const taken = takeUpParts(desk.record, command, desk.authority, deciding(desk));
    const waits = ({ id, state }: CasePart): boolean =>
      state === 'held' && !command.parts.includes(id);
    return desk.record.parts.some(waits) ? taken : withoutReview(desk, taken);
  },
  identify,
};

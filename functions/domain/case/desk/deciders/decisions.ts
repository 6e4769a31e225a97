import type { DecisionOutcome } from '../../../../../shared/desk-api/desk-lists.ts';
import type { DecisionKind } from '../../../triage/decisions.ts';
import type { CaseDecision, CaseRecord } from '../../case-record.ts';
import { isOwedAnswer } from '../../dates-told.ts';
import { holdParts, takeUpParts } from '../../proceedings.ts';
import { cannot, type Decider, type Deciders, type Desk, step, type Told } from '../desk.ts';
import { endedPart } from './parts.ts';

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
    afterDecision(decided(record, decision, outcome, desk), decision.kind, outcome, desk.at),
    { event: 'decision-made', decision: id, kind: decision.kind, outcome },
    { note: reasons, told: toldOf(decision, outcome, reasons) },
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
  at: string,
): CaseRecord => {
  if (against.has(outcome) && endsStageOne.has(kind)) return notTaken(record, at);
  const lets = outcome === 'accept' && (kind === 'sufficient-interest' || kind === 'who-complains');
  return lets && record.voice === 'outsider' ? letIn(record) : record;
};

const notTaken = (record: CaseRecord, at: string): CaseRecord => ({
  ...record,
  parts: record.parts.map((part) =>
    part.ended === undefined ? endedPart(part, 'not-taken', at) : part,
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
    kind === 'sufficient-interest' || kind === 'who-complains' || kind === 'defer-change';
  return isPromised || against.has(outcome)
    ? [{ words: { kind: 'decision-told', decision: kind, outcome, reasons }, to: 'both' }]
    : [];
};

const deciding = ({ at, staff }: Desk) => ({ at, by: staff.id });

/** Whether the council knows who this is. Nobody is turned away for not saying (practice rule 14). */
const identify: Decider<'identify'> = ({ record }, { known, words }) =>
  step({ ...record, identified: known }, { event: 'person-identified', known }, { note: words });

export const decisionDeciders: Deciders<'decide' | 'hold-parts' | 'take-up-parts' | 'identify'> = {
  decide: decideDoubt,
  'hold-parts': (desk, command) => {
    // What was answered, or belongs elsewhere, has no clock that could stand still.
    const isOver = desk.record.parts.some(
      (part) => !isOwedAnswer(part) && command.parts.includes(part.id),
    );
    return isOver
      ? cannot('parts', 'done-already')
      : holdParts(desk.record, command, desk.authority, deciding(desk));
  },
  'take-up-parts': (desk, command) =>
    takeUpParts(desk.record, command, desk.authority, deciding(desk)),
  identify,
};

import type { NextStage } from '../../../../../../shared/intake-api/status-requests.ts';
import type { CalendarDay } from '../../../../clock/calendar-day.ts';
import { londonDayOf } from '../../../../clock/london.ts';
import type { CaseDecision, CasePart, CaseRecord } from '../../../case-record.ts';
import { isOwedAnswer } from '../../../dates-told.ts';
import { instantOn, windowOver } from '../../../later-stages.ts';
import type { StageTwo } from '../../../later-state.ts';
import { isStageOneOverdue, partsOfStageTwo, stageAsked } from '../../../next-stage.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  isToCome,
  type NewTask,
  openTasks,
  type Step,
  step,
} from '../../desk.ts';
import { answered } from '../requests.ts';

const soon = { rule: 'council-target', target: 'decisionDays' } as const;

/**
 * Somebody asks for Stage 2, in whatever form and however late. The clock runs from the day they asked; whether a late
 * one is taken up is decided by a named person, and never by a machine (law.md section 4; design.md section 5, rule 1).
 */
const requestStageTwo: Decider<'request-stage-2'> = (desk, command) => {
  const { on, with: by, how, words } = command;
  const { record, at, holidays } = desk;
  const after = howStageOneStood(desk, command);
  const why = whyNoStageTwo(desk, command, after) ?? whyNotThatDay(desk, 'stage-2', on);
  if (why !== undefined) return why;
  const since = record.answers?.at(-1)?.at;
  // Where Stage 1 has not answered all of it, nobody can be late to ask for the next.
  const late =
    after === 'answered' &&
    since !== undefined &&
    on > windowOver('stage-2-request-advised', since, holidays);
  const stageTwo: StageTwo = {
    on,
    at: instantOn(on, at),
    late,
    after: after ?? 'agreed',
    parts: partsOfStageTwo(record).map(({ id }) => id),
    limited: [],
    reports: [],
  };
  const taken = step(
    withDecision(goneOn(again(record), at, stageTwo), late, 'late-stage-2', desk),
    { event: 'stage-2-requested', on, with: by, how, late },
    {
      note: words,
      told: [{ words: { kind: 'stage-2-begun', requestedOn: on }, to: 'both' }],
      tasks: [task('draft-statement'), task('appoint-stage-2')],
      done: openTasks(desk, ...ofOffer),
    },
  );
  return withRequestsAnswered(desk, 'stage-2', taken);
};

// What was asked from the status page is taken up by this (practice rule 22).
const withRequestsAnswered = ({ file, record, at }: Desk, stage: NextStage, taken: Step): Step =>
  stageAsked({ record, asked: file.asked }, stage).reduce((step: Step, { id }) => {
    const by = { asked: id, answer: 'confirmed' } as const;
    const marked = answered({ file, at }, by, step);
    return { ...marked, events: [...marked.events, { event: 'request-answered', ...by }] };
  }, taken);

// The clock never runs from a later day than the one on which they first asked on their page (law.md section 4).
const whyNotThatDay = (
  { file, record }: Desk,
  stage: NextStage,
  on: CalendarDay,
): Cannot | undefined => {
  const [first] = stageAsked({ record, asked: file.asked }, stage);
  return first !== undefined && on > londonDayOf(first.at)
    ? cannot('on', 'asked-before')
    : undefined;
};

const ofOffer = [
  'formal-stage-1',
  'offer-stage-2-another-way',
  'offer-stage-2-to-child',
  'take-up-next-stage',
] as const;

const task = (kind: NewTask['kind']): NewTask => ({ ...soon, kind });

type Asked = Parameters<typeof requestStageTwo>[1];

const howStageOneStood = (
  { record, holidays }: Desk,
  { on, agreedToSkip }: Asked,
): StageTwo['after'] | undefined => {
  if (record.answers !== undefined && !record.parts.some(isStillOwed)) return 'answered';
  if (isStageOneOverdue(record, on, holidays)) return 'overdue';
  if (agreedToSkip === true) return 'agreed';
  // Whoever withdrew at Stage 2 and comes back had come so far before.
  return record.answers === undefined ? record.stageTwo?.after : 'answered';
};

const isStillOwed = (part: CasePart): boolean => part.state !== 'held' && isOwedAnswer(part);

const whyNoStageTwo = (
  desk: Desk,
  { on }: Asked,
  after: StageTwo['after'] | undefined,
): Cannot | undefined => {
  const { record } = desk;
  if (record.voice === 'outsider') return cannot('command', 'decision-first');
  if (record.stageTwo !== undefined && record.stageTwo.declinedAt === undefined) {
    return cannot('command', 'done-already');
  }
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (on < londonDayOf(record.receivedAt)) return cannot('on', 'too-early');
  if (partsOfStageTwo(record).length === 0) return cannot('command', 'nothing-to-look-at');
  return after === undefined ? cannot('command', 'stage-1-first') : undefined;
};

// A case that was closed is open again with what is asked for.
const again = ({ ended: _over, ...record }: CaseRecord): CaseRecord => ({
  ...record,
  state: 'open',
});

// Where both sides agreed to go on, Stage 1 is over. Where it is only late, its answer is still owed (practice rule 20).
const goneOn = (before: CaseRecord, at: string, stageTwo: StageTwo): CaseRecord => {
  const isSkipped = stageTwo.after === 'agreed';
  const { draft, ...record } = before;
  return {
    ...record,
    ...(!isSkipped && draft !== undefined && { draft }),
    stage: 'stage-2',
    stageTwo,
    parts: record.parts.map((part) =>
      isSkipped && stageTwo.parts.includes(part.id) && part.ended === undefined
        ? { ...part, ended: { outcome: 'went-on', at } }
        : part,
    ),
  };
};

const withDecision = (
  record: CaseRecord,
  late: boolean,
  kind: 'late-stage-2' | 'late-stage-3',
  { at, version }: Desk,
): CaseRecord => {
  if (!late) return record;
  const doubt: CaseDecision = {
    id: `${kind}-${version}`,
    kind,
    rule: kind === 'late-stage-2' ? 'stage-2-request' : 'stage-3-request',
    target: 'decisionDays',
    holdsDates: true,
    state: 'open',
    raisedAt: at,
  };
  return { ...record, decisions: [...record.decisions, doubt] };
};

/** Somebody asks for the panel, however late (reg 18; law.md section 4). It meets within 30 working days of the request. */
const requestStageThree: Decider<'request-stage-3'> = (desk, { on, with: by, how, words }) => {
  const { record, at, holidays } = desk;
  const adjudicated = record.stageTwo?.adjudicated;
  if (adjudicated === undefined) return cannot('command', 'not-done-yet');
  if (record.stageThree !== undefined && record.stageThree.declinedAt === undefined) {
    return cannot('command', 'done-already');
  }
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (on < londonDayOf(adjudicated.at)) return cannot('on', 'too-early');
  const why = whyNotThatDay(desk, 'stage-3', on);
  if (why !== undefined) return why;
  const late = on > windowOver('stage-3-request', adjudicated.at, holidays);
  const asked: CaseRecord = {
    ...again(record),
    stage: 'stage-3',
    stageThree: { on, at: instantOn(on, at), late },
  };
  const taken = step(
    withDecision(asked, late, 'late-stage-3', desk),
    { event: 'stage-3-requested', on, with: by, how, late },
    {
      note: words,
      told: [{ words: { kind: 'stage-3-begun', requestedOn: on }, to: 'both' }],
      tasks: [task('appoint-panel'), task('set-panel')],
      done: openTasks(desk, 'take-up-next-stage'),
    },
  );
  return withRequestsAnswered(desk, 'stage-3', taken);
};

export const requestStageDeciders: Deciders<'request-stage-2' | 'request-stage-3'> = {
  'request-stage-2': requestStageTwo,
  'request-stage-3': requestStageThree,
};

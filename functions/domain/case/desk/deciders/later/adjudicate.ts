import type { CasePart, CaseRecord } from '../../../case-record.ts';
import { isStageTwoRunning, seatsLeft, stageTwoDays } from '../../../later-stages.ts';
import type { LaterDraft, StageTwo } from '../../../later-state.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  openTasks,
  step,
} from '../../desk.ts';
import { childsLetter } from '../answer.ts';
import { lessonsAsked } from './learning.ts';
import { leavingAs } from './leaving.ts';

/**
 * The council's own decision on what the two reports found, part by part (law.md section 4; practice.md section 2 (9)).
 * Both have reported by then.
 */
const draftAdjudication: Decider<'draft-adjudication'> = (
  desk,
  { parts, apology, action, remedies = [], childsVersion },
) => {
  const { record, version, staff } = desk;
  const { stageTwo } = record;
  if (!isStageTwoRunning(stageTwo)) return cannot('command', 'not-running');
  const why = whyNotAdjudicated(
    stageTwo,
    parts.map(({ part }) => part),
  );
  if (why !== undefined) return why;
  const letter = `stage-2-outcome-${version}`;
  const outcomes = parts.map(({ part, outcome }) => ({ part, outcome }));
  const draft: LaterDraft = {
    letter,
    parts: outcomes,
    remedies,
    childsVersion: childsVersion !== undefined,
    draftedBy: staff.id,
  };
  const words = {
    kind: 'stage-2-outcome',
    parts,
    remedies,
    ...(apology !== undefined && { apology }),
    ...(action !== undefined && { action }),
  } as const;
  return step(
    { ...record, stageTwo: { ...stageTwo, draft } },
    { event: 'adjudication-drafted', letter },
    { letters: [{ notice: letter, words }, ...inShort(letter, childsVersion)] },
  );
};

const inShort = (letter: string, words: string | undefined) =>
  words === undefined
    ? []
    : [
        {
          notice: childsLetter(letter),
          words: { kind: 'stage-2-outcome-in-short', words } as const,
        },
      ];

const whyNotAdjudicated = (
  { parts, reports }: StageTwo,
  answered: readonly string[],
): Cannot | undefined => {
  if (reports.length < 2) return cannot('command', 'both-reports-first');
  if (answered.some((part) => !parts.includes(part))) return cannot('parts', 'not-there');
  if (new Set(answered).size !== answered.length) return cannot('parts', 'the-same');
  return answered.length === parts.length ? undefined : cannot('parts', 'every-part-first');
};

/** True for the adjudicating officer of this case, who alone answers for what leaves. */
export const isAdjudicator = ({ record, staff }: Desk): boolean =>
  (record.seats ?? []).some(
    ({ seat, who, endedAt }) =>
      seat === 'adjudicating-officer' && who === staff.id && endedAt === undefined,
  );

/** True while the council has not said what becomes of something that was recommended to it. */
export const hasUnanswered = ({ recommendations = [] }: CaseRecord): boolean =>
  recommendations.some(({ answer }) => answer === undefined);

/** What Stage 2 found leaves, and with it everybody's access to the case. The right to a panel starts with it (reg 18). */
const sendAdjudication: Decider<'send-adjudication'> = (desk, { late }) => {
  const { record, at, today, holidays } = desk;
  const { stageTwo } = record;
  if (!isStageTwoRunning(stageTwo)) return cannot('command', 'not-running');
  const { draft, ...rest } = stageTwo;
  if (draft === undefined) return cannot('command', 'not-done-yet');
  if (!isAdjudicator(desk)) return cannot('command', 'adjudicator-only');
  const why = whyNotLeaving(desk, draft, today > stageTwoDays(stageTwo, holidays).answerBy, late);
  if (why !== undefined) return why;
  const { letter, parts, remedies, childsVersion } = draft;
  const reason = late === undefined ? {} : { late };
  const adjudicated = { letter, parts, remedies, at, ...reason };
  const lessons = lessonsAsked(desk, 'stage-2');
  const leaving = leavingAs(record, letter, 'stage-2-outcome', childsVersion, at);
  return step(
    {
      ...record,
      ...seatsLeft(record, 'stage-2', at),
      ...lessons.record,
      parts: record.parts.map((part) => answeredBy(part, stageTwo, at)),
      stageTwo: { ...rest, adjudicated },
    },
    { event: 'stage-2-adjudicated', letter, parts, ...reason },
    {
      tasks: leaving.tasks,
      notices: [...leaving.notices, ...lessons.notices],
      done: openTasks(desk, 'draft-statement', 'appoint-stage-2'),
    },
  );
};

// What Stage 1 never answered is answered by this.
// What was held for a court since Stage 2 began waits for it still, and a person takes it up.
const answeredBy = (part: CasePart, { parts }: StageTwo, at: string): CasePart =>
  parts.includes(part.id) && part.ended === undefined && part.state !== 'held'
    ? { ...part, ended: { outcome: 'went-on', at } }
    : part;

/** What an answer of a later stage still lacks before it may leave. */
export const whyNotLeaving = (
  { record }: Desk,
  { childsVersion }: Pick<LaterDraft, 'childsVersion'>,
  isLate: boolean,
  late: string | undefined,
): Cannot | undefined => {
  if (hasUnanswered(record)) return cannot('command', 'recommendations-first');
  if (record.decisions.some(({ kind, state }) => isLateRequest(kind) && state === 'open')) {
    return cannot('command', 'decision-first');
  }
  if (record.writesToChild !== 'no' && !childsVersion) {
    return cannot('command', 'childs-version-first');
  }
  if (isLate) return late === undefined ? cannot('late', 'late-reason-first') : undefined;
  return late === undefined ? undefined : cannot('late', 'not-late');
};

const isLateRequest = (kind: CaseRecord['decisions'][number]['kind']): boolean =>
  kind === 'late-stage-2' || kind === 'late-stage-3';

export const adjudicateDeciders: Deciders<'draft-adjudication' | 'send-adjudication'> = {
  'draft-adjudication': draftAdjudication,
  'send-adjudication': sendAdjudication,
};

import type { CloseReason } from '../../../../../shared/desk-api/desk-lists.ts';
import type { WithdrawReason } from '../../../../../shared/intake-api/status-requests.ts';
import type { CaseDecision, CasePart, CaseRecord } from '../../case-record.ts';
import { isOwedAnswer } from '../../dates-told.ts';
import {
  isLaterStageRunning,
  isLeftAtLaterStage,
  isStageThreeRunning,
  isStageTwoRunning,
  seatsLeft,
} from '../../later-stages.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  type NewTask,
  type Outcome,
  openTasks,
  step,
} from '../desk.ts';
import { endedPart, isUnchecked, openAgain } from './parts.ts';

type Said = {
  readonly reason: WithdrawReason;
  readonly with?: 'complainant' | 'advocate' | undefined;
  readonly words?: string | undefined;
};

/**
 * Only the complainant's own word withdraws it, at any time (reg 7; practice rule 21). Somebody whom nobody answered, or
 * who is afraid, goes to a person first and, for a child, to the advocate (practice.md section 2 (8)).
 */
export const withdraw = (desk: Desk, { reason, with: by, words }: Said): Outcome => {
  const { record, at } = desk;
  // What the general procedure or somebody else answers may be withdrawn as well.
  if (record.parts.every(({ ended }) => ended !== undefined) && !isLaterStageRunning(record)) {
    return cannot('command', 'stage-1-over');
  }
  if (by === undefined) {
    return reason === 'no-reply' || reason === 'afraid'
      ? doubted(desk, reason, words)
      : cannot('with', 'speak-with-them-first');
  }
  const { draft: _over, ...rest } = record;
  return step(
    {
      ...rest,
      ...stagesEnded(rest, at),
      // Whether a late request is taken up is no question any more; asked again, it is asked anew.
      decisions: record.decisions.filter((decision) => !isOpenLate(decision)),
      state: 'withdrawn',
      ended: { at, because: reason },
      parts: record.parts.map((part) =>
        part.ended === undefined ? endedPart(part, 'withdrawn', at) : part,
      ),
    },
    { event: 'case-withdrawn', reason, with: by },
    {
      note: words,
      done: openTasks(
        desk,
        'confirm-withdrawal',
        'see-to-withdrawal',
        'tell-advocate-of-withdrawal',
        'review-hold',
        'formal-stage-1',
        'hand-over-today',
        'allocate-again',
        ...ofLaterStages,
      ),
      told: [{ words: { kind: 'withdrawal-confirmed' }, to: 'both' }],
    },
  );
};

const ofLaterStages = [
  'draft-statement',
  'appoint-stage-2',
  'appoint-panel',
  'set-panel',
  'set-panel-again',
  'send-panel-papers',
] as const;

const isOpenLate = ({ kind, state }: CaseDecision): boolean =>
  state === 'open' && (kind === 'late-stage-2' || kind === 'late-stage-3');

// With their word every stage ends, and whoever was called in for it sees the case no more.
const stagesEnded = (record: CaseRecord, at: string): Partial<CaseRecord> => {
  const { stageTwo, stageThree } = record;
  return {
    ...seatsLeft(record, 'any', at),
    ...(isStageTwoRunning(stageTwo) && { stageTwo: { ...stageTwo, declinedAt: at } }),
    ...(isStageThreeRunning(stageThree) && { stageThree: { ...stageThree, declinedAt: at } }),
  };
};

const doubted = (desk: Desk, reason: WithdrawReason, words: string | undefined): Outcome => {
  const { record } = desk;
  const today = { rule: 'asked-from-status-page', target: 'same-day' } as const;
  if (openTasks(desk, 'see-to-withdrawal').length > 0) return cannot('command', 'done-already');
  const tasks: readonly NewTask[] = [
    { ...today, kind: 'see-to-withdrawal' },
    ...(record.complainant.kind === 'adult'
      ? []
      : [{ ...today, kind: 'tell-advocate-of-withdrawal' } as const]),
  ];
  return step(record, { event: 'withdrawal-doubted', reason }, { note: words, tasks });
};

/** Closed by a person, and only once nothing is owed: no answer, no task. Never because nobody did anything. */
const close: Decider<'close'> = (desk, { because }) => {
  const { file, at } = desk;
  const { draft: _over, ...record } = desk.record;
  const why = whyNotClosed(record, because);
  if (why !== undefined) return why;
  // Whoever asked for what is held of them is answered whether or not the complaint is over.
  const isOwed = file.tasks.some(({ kind }) => kind !== 'answer-access-request');
  if (isOwed) return cannot('command', 'tasks-first');
  return step(
    { ...record, ...seatsLeft(record, 'any', at), state: 'closed', ended: { at, because } },
    { event: 'case-closed', because },
  );
};

const whyNotClosed = (record: CaseRecord, because: CloseReason): Cannot | undefined => {
  if (record.parts.some(isOwedAnswer)) return cannot('command', 'every-part-first');
  if (isLaterStageRunning(record)) return cannot('command', 'stage-running');
  const isAsked = record.ombudsman?.enquiries.some(({ answeredOn }) => answeredOn === undefined);
  const isOwed = record.actions?.some(({ state }) => state === 'open');
  if (isAsked === true || isOwed === true) return cannot('command', 'actions-first');
  return isTrue[because](record) ? undefined : cannot('because', 'not-done-yet');
};

const isTrue: Readonly<Record<CloseReason, (record: CaseRecord) => boolean>> = {
  answered: ({ answers, stageTwo }) => answers !== undefined || stageTwo?.adjudicated !== undefined,
  settled: ({ informal }) => informal?.state === 'confirmed',
  declined: ({ parts }) => parts.some(({ ended }) => ended?.outcome === 'not-taken'),
  'other-route': ({ kind, parts }) =>
    kind === 'complaint' &&
    parts.every(({ ended, handedOverAt }) => ended !== undefined || handedOverAt !== undefined),
  read: ({ kind }) => kind === 'compliment',
  'advocate-found': ({ kind }) => kind === 'advocacy-request',
};

/**
 * Open again. What was withdrawn or not taken up has a clock from now; what was settled and is not has the clock it
 * always had (practice rule 19); what was answered stays answered.
 */
const reopen: Decider<'reopen'> = ({ record, at }, { reasons }) => {
  const { ended: _over, ...rest } = record;
  const isRefused = record.parts.some(({ ended }) => ended?.outcome === 'not-taken');
  const parts = record.parts.map((part) => again(part, at));
  const comesUpAgain = ({ kind, state, outcome }: CaseDecision): boolean =>
    (isRefused && (outcome === 'decline' || outcome === 'not-ours')) ||
    (kind === 'confirm-routes' && state === 'decided' && parts.some(isUnchecked));
  return step(
    {
      ...rest,
      state: 'open',
      parts,
      decisions: record.decisions.map((decision) =>
        comesUpAgain(decision) ? openAgain(decision, at) : decision,
      ),
      ...(record.informal?.state === 'confirmed' && {
        informal: { state: 'not-settled', at } as const,
      }),
    },
    { event: 'case-reopened' },
    { note: reasons, tasks: isLeftAtLaterStage(record) ? [askedBefore] : [] },
  );
};

// Whoever withdrew at a later stage asks for it again, from a new day: a person sees to it, so that nobody waits for it.
const askedBefore: NewTask = {
  kind: 'take-up-next-stage',
  rule: 'council-target',
  target: 'same-day',
};

const again = (part: CasePart, at: string): CasePart => {
  // What was understood of it stands no more: a person says anew what they understand, and that starts its time.
  const { ended, definedAt: _anew, ...rest } = part;
  switch (ended?.outcome) {
    case 'withdrawn':
    case 'not-taken':
      return { ...rest, clockFrom: at };
    case 'resolved':
      return rest;
    case undefined:
    case 'upheld':
    case 'partly-upheld':
    case 'not-upheld':
    case 'no-finding':
    case 'went-on':
      return part;
  }
};

export const endingDeciders: Deciders<'withdraw' | 'close' | 'reopen'> = {
  withdraw,
  close,
  reopen,
};

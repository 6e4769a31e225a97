import type { CaseRecord } from '../../../case-record.ts';
import { isStageThreeRunning, panelResponseBy, seatsLeft } from '../../../later-stages.ts';
import type { LaterDraft, StageThree } from '../../../later-state.ts';
import { cannot, type Decider, type Deciders, type Desk, openTasks, step } from '../../desk.ts';
import { childsLetter } from '../answer.ts';
import { isAdjudicator, whyNotLeaving } from './adjudicate.ts';
import { lessonsAsked } from './learning.ts';
import { leavingAs } from './leaving.ts';

/** What the council says to the panel, with the Ombudsman (reg 20(3)). */
const draftResponse: Decider<'draft-panel-response'> = (
  { record, version, staff },
  { response, apology, remedies = [], childsVersion },
) => {
  const { stageThree } = record;
  if (!isStageThreeRunning(stageThree)) return cannot('command', 'not-running');
  const { report } = stageThree;
  if (report === undefined) return cannot('command', 'not-done-yet');
  const letter = `stage-3-response-${version}`;
  const draft: LaterDraft = {
    letter,
    parts: report.parts,
    remedies,
    childsVersion: childsVersion !== undefined,
    draftedBy: staff.id,
  };
  const words = {
    kind: 'stage-3-response',
    response,
    remedies,
    ...(apology !== undefined && { apology }),
  } as const;
  return step(
    { ...record, stageThree: { ...stageThree, draft } },
    { event: 'panel-response-drafted', letter },
    {
      letters: [
        { notice: letter, words },
        ...(childsVersion === undefined
          ? []
          : [
              {
                notice: childsLetter(letter),
                words: { kind: 'stage-3-response-in-short', words: childsVersion } as const,
              },
            ]),
      ],
    },
  );
};

const sendResponse: Decider<'send-panel-response'> = (desk, { late }) => {
  const { record, at, today, holidays } = desk;
  const { stageThree } = record;
  if (!isStageThreeRunning(stageThree)) return cannot('command', 'not-running');
  const { draft, ...rest } = stageThree;
  const by = panelResponseBy(stageThree, holidays);
  if (draft === undefined || by === undefined) return cannot('command', 'not-done-yet');
  if (!isAdjudicator(desk)) return cannot('command', 'adjudicator-only');
  const why = whyNotLeaving(desk, draft, today > by, late);
  if (why !== undefined) return why;
  return sent(desk, { ...record, stageThree: rest }, draft, late === undefined ? {} : { late }, at);
};

const sent = (
  desk: Desk,
  record: CaseRecord,
  { letter, parts, remedies, childsVersion }: LaterDraft,
  reason: Pick<NonNullable<StageThree['responded']>, 'late'>,
  at: string,
) => {
  const lessons = lessonsAsked(desk, 'stage-3');
  const leaving = leavingAs(record, letter, 'stage-3-response', childsVersion, at);
  const { stageThree } = record;
  if (stageThree === undefined) throw new Error('A panel is answered that nobody asked for');
  return step(
    {
      ...record,
      ...seatsLeft(record, 'stage-3', at),
      ...lessons.record,
      stageThree: { ...stageThree, responded: { letter, parts, remedies, at, ...reason } },
    },
    { event: 'stage-3-answered', letter, parts, ...reason },
    {
      tasks: leaving.tasks,
      notices: [...leaving.notices, ...lessons.notices],
      done: openTasks(desk, 'appoint-panel', 'set-panel', 'set-panel-again', 'send-panel-papers'),
    },
  );
};

export const panelResponseDeciders: Deciders<'draft-panel-response' | 'send-panel-response'> = {
  'draft-panel-response': draftResponse,
  'send-panel-response': sendResponse,
};

import type { CalendarDay } from '../../../../clock/calendar-day.ts';
import { type OwedNotice, owed } from '../../../../notice/owed-notice.ts';
import type { CaseRecord } from '../../../case-record.ts';
import type { ActionToTake, Lessons, Recommendation } from '../../../later-state.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  isToCome,
  step,
} from '../../desk.ts';

/**
 * The lessons form of a stage, asked for with its answer: of whoever leads the case, by mail (councils.md, Bury;
 * practice.md section 2 (17)). Where nobody leads it, the team is reminded all the same.
 */
export const lessonsAsked = (
  { record, at, version }: Desk,
  stage: Lessons['stage'],
): { readonly record: Pick<CaseRecord, 'lessons'>; readonly notices: readonly OwedNotice[] } => {
  const { lessons = [], allocation } = record;
  const id = `lessons-${stage}`;
  if (lessons.some((one) => one.id === id)) return { record: {}, notices: [] };
  return {
    record: { lessons: [...lessons, { id, stage, askedAt: at }] },
    notices:
      allocation === undefined
        ? []
        : [{ ...owed('lessons-asked', 'staff', at, version), staffId: allocation.lead }],
  };
};

/** What went wrong and what is changed, or that nothing need be: one of the two for each stage. */
const returnLessons: Decider<'return-lessons'> = (
  { record, at },
  { lessons: id, corrective, words },
) => {
  const { lessons = [] } = record;
  const asked = lessons.find((one) => one.id === id);
  if (asked === undefined) return cannot('lessons', 'not-there');
  if (asked.returnedAt !== undefined) return cannot('lessons', 'done-already');
  return step(
    {
      ...record,
      lessons: lessons.map((one) => (one.id === id ? { ...one, returnedAt: at, corrective } : one)),
    },
    { event: 'lessons-returned', lessons: id, corrective },
    { note: words },
  );
};

// The words are kept under the note of the command, and so under this id.
const idOf = (name: 'add-recommendation' | 'add-action', { version }: Desk): string =>
  `${name}-${version}`;

const addRecommendation: Decider<'add-recommendation'> = (desk, { from, words }) => {
  const { record } = desk;
  const one: Recommendation = { id: idOf('add-recommendation', desk), from };
  return step(
    { ...record, recommendations: [...(record.recommendations ?? []), one] },
    { event: 'recommendation-recorded', recommendation: one.id, from },
    { note: words },
  );
};

/** Taken up, with an owner and a day; or not, because. Either is kept and counted (law.md section 11). */
const answerRecommendation: Decider<'answer-recommendation'> = (
  desk,
  { recommendation: id, answer, owner, by, reasons },
) => {
  const { record } = desk;
  const { recommendations = [], actions = [] } = record;
  const one = recommendations.find((each) => each.id === id);
  if (one === undefined) return cannot('recommendation', 'not-there');
  if (one.answer !== undefined) return cannot('recommendation', 'done-already');
  if (answer !== 'accepted' && reasons === undefined) return cannot('reasons', 'needs-words');
  const isTaken = answer !== 'not-accepted';
  const why = isTaken ? whyNobodyDoesIt(desk, owner, by) : undefined;
  if (why !== undefined) return why;
  const answered = recommendations.map((each) => (each.id === id ? { ...each, answer } : each));
  const event = { event: 'recommendation-answered', recommendation: id, answer } as const;
  if (!isTaken || owner === undefined || by === undefined) {
    return step({ ...record, recommendations: answered }, event, { note: reasons });
  }
  const action: ActionToTake = {
    id: `answer-recommendation-${desk.version}`,
    from: one.from,
    owner,
    by,
    state: 'open',
    recommendation: id,
  };
  return {
    ...step({ ...record, recommendations: answered, actions: [...actions, action] }, event, {
      note: reasons,
    }),
    events: [event, { event: 'action-agreed', action: action.id, from: one.from, owner, by }],
  };
};

// What is taken up is somebody's, by a day that is still to come.
const whyNobodyDoesIt = (
  { file, today }: Desk,
  owner: string | undefined,
  by: CalendarDay | undefined,
): Cannot | undefined => {
  if (owner === undefined || by === undefined) return cannot('owner', 'needs-owner-and-day');
  if (!file.staff.some(({ id }) => id === owner)) return cannot('owner', 'not-there');
  return by < today ? cannot('by', 'not-a-later-day') : undefined;
};

const addAction: Decider<'add-action'> = (desk, { from, owner, by, words }) => {
  const { record, file, today } = desk;
  if (!file.staff.some(({ id }) => id === owner)) return cannot('owner', 'not-there');
  if (by < today) return cannot('by', 'not-a-later-day');
  const one: ActionToTake = { id: idOf('add-action', desk), from, owner, by, state: 'open' };
  return step(
    { ...record, actions: [...(record.actions ?? []), one] },
    { event: 'action-agreed', action: one.id, from, owner, by },
    { note: words },
  );
};

/** Done, and what shows it; or not done, because. Whoever complained is told when it has landed (section 2 (17)). */
const recordAction: Decider<'record-action'> = (desk, { action: id, state, on, words, tell }) => {
  const { record } = desk;
  const { actions = [] } = record;
  const one = actions.find((each) => each.id === id);
  if (one === undefined) return cannot('action', 'not-there');
  if (one.state !== 'open') return cannot('action', 'done-already');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  return step(
    {
      ...record,
      actions: actions.map((each) => (each.id === id ? { ...each, state, endedOn: on } : each)),
    },
    { event: 'action-ended', action: id, state, on },
    {
      note: words,
      told:
        tell === undefined
          ? []
          : [{ words: { kind: 'remedy-done', state, words: tell }, to: 'both' }],
    },
  );
};

export const learningDeciders: Deciders<
  'return-lessons' | 'add-recommendation' | 'answer-recommendation' | 'add-action' | 'record-action'
> = {
  'return-lessons': returnLessons,
  'add-recommendation': addRecommendation,
  'answer-recommendation': answerRecommendation,
  'add-action': addAction,
  'record-action': recordAction,
};

import { corporateAcknowledgement, corporateDeadlines, limits } from '../../clock/limits.ts';
import type { NoticeKind } from '../../notice/owed-notice.ts';
import type { NoticeStanding } from '../case-file.ts';
import type { CaseRecord } from '../case-record.ts';
import type { CaseTask } from '../case-task.ts';
import type { ChangedCase } from '../changed-case.ts';
import { isCorporate, isOwedAnswer, stageOneStart, toldAfter } from '../dates-told.ts';
import { laterDeadlines } from '../later-deadlines.ts';
import { withNextLook } from '../take-looks.ts';
import { asWrittenDown } from '../written-down.ts';
import { isUnchecked } from './deciders/parts.ts';
import type { Desk, NewTask, Step } from './desk.ts';
import { written } from './desk-letters.ts';
import { isFollowUp } from './follow-up.ts';

type About = NonNullable<ChangedCase['note']>['about'];

/** A step put in writing: the next version, its events, who is told, what people must do, and when it is looked at. */
export const settleStep = (desk: Desk, taken: Step, about: About): ChangedCase => {
  const record = recordAfter(desk, {
    ...taken.record,
    ...(isFollowUp(about) && { followedUpAt: desk.at }),
  });
  const letters = written(record, taken.told ?? [], desk);
  const tasks = [...(taken.tasks ?? []), ...letters.tasks];
  const over = overtaken(desk, record);
  return {
    record,
    events: [...eventsOf(desk, taken, about), ...over.map((notice) => stopped(desk, notice))],
    notices: [...(taken.notices ?? []), ...letters.notices],
    tasks: tasks.map((task) => taskOf(task, desk)),
    letters: [...(taken.letters ?? []), ...letters.letters],
    tasksDone: (taken.done ?? []).map(({ id }) => id),
    ...(over.length > 0 && { noLongerOwed: over }),
    ...(taken.note !== undefined && { note: noteOf(desk, about, taken.note) }),
    ...besideCase(taken),
  };
};

const besideCase = ({
  contact,
  statusGeneration,
  acknowledged,
  referralStep,
  takenOut,
  ledger,
}: Step) => ({
  ...(takenOut !== undefined && { takenOut }),
  ...(ledger !== undefined && { ledger }),
  ...(contact !== undefined && { contact }),
  ...(statusGeneration !== undefined && { statusGeneration }),
  ...(acknowledged !== undefined && { acknowledged }),
  ...(referralStep !== undefined && { referralStep }),
});

const recordAfter = (
  { record: before, version, authority, holidays }: Desk,
  after: CaseRecord,
): CaseRecord => {
  const dated = withDeadlines({ ...after, version });
  return withNextLook(
    { ...dated, datesTold: toldAfter(before, dated, authority) },
    authority,
    holidays,
  );
};

const ofStageOne: ReadonlySet<NoticeKind> = new Set(['stage-2-offer', 'stage-2-offer-to-child']);

// Once Stage 1 is over nobody is offered Stage 2 for its being late, even where the offer was waiting for the morning.
const overtaken = ({ record: before, file }: Desk, after: CaseRecord): readonly string[] => {
  const isAsked = before.stageTwo === undefined && after.stageTwo !== undefined;
  const isOver = isRunning(before) && (isAsked || !isRunning(after));
  const isWaiting = ({ state }: NoticeStanding): boolean =>
    state === 'pending' || state === 'retrying' || state === 'maybe-sent';
  return file.notices
    .filter((notice) => isOver && ofStageOne.has(notice.kind) && isWaiting(notice))
    .map(({ id }) => id);
};

const isRunning = (record: CaseRecord): boolean =>
  record.kind === 'complaint' && record.state === 'open' && stageOneStart(record) !== undefined;

const stopped = ({ at, staff }: Desk, notice: string): ChangedCase['events'][number] => ({
  event: 'notice-no-longer-owed',
  notice,
  code: 'stage-1-over',
  at,
  actor: staff.id,
});

const noteId = ({ version }: Desk, about: About): string => `${about}-${version}`;

const eventsOf = (desk: Desk, { events, note }: Step, about: About): ChangedCase['events'] => {
  const kept = { event: 'note-kept', note: noteId(desk, about), about } as const;
  // The command that only keeps a note says so itself.
  const all = note === undefined || about === 'note' ? events : [...events, kept];
  return all.map((event) => ({ ...event, at: desk.at, actor: desk.staff.id }));
};

const noteOf = (desk: Desk, about: About, words: string): NonNullable<ChangedCase['note']> => ({
  id: noteId(desk, about),
  at: desk.at,
  by: desk.staff.id,
  about,
  words,
});

const taskOf = (task: NewTask, { at, version }: Desk): CaseTask => ({
  ...task,
  id: task.notice === undefined ? `${task.kind}-${version}` : `${task.kind}-${task.notice}`,
  startsAt: at,
  state: 'open',
});

/**
 * The limits that still bind: those of Stage 1 while any part is owed an answer, the check of routes until a person has
 * done it, those of the Ombudsman's Code for parts of the general procedure, and after an answer the days within which
 * Stage 2 is asked for. None once the case has ended.
 */
export const withDeadlines = (record: CaseRecord): CaseRecord => {
  if (record.kind !== 'complaint') return record;
  const isOpen = record.state === 'open';
  const isRunning = isOpen && record.parts.some(isOwedAnswer);
  const corporate = isOpen ? record.parts.filter(isCorporate) : [];
  const extension =
    record.extension?.clockFrom === stageOneStart(record) ? record.extension?.ground : undefined;
  const stageOne = asWrittenDown(record.entry)
    .deadlines.filter(({ rule }) => rule !== 'triage-check' || record.parts.some(isUnchecked))
    .map((deadline) =>
      deadline.rule === 'stage-1-first' && extension !== undefined
        ? { ...deadline, extension }
        : deadline,
    );
  const window = 'stage-2-request-advised';
  const hasWindow =
    isOpen && !isRunning && record.answers !== undefined && record.stageTwo === undefined;
  return {
    ...record,
    deadlines: [
      ...(isRunning ? stageOne : []),
      ...(corporate.some(({ definedAt }) => definedAt === undefined)
        ? [corporateAcknowledgement]
        : []),
      ...(corporate.some(({ definedAt }) => definedAt !== undefined) ? corporateDeadlines : []),
      ...(isOpen ? laterDeadlines(record) : []),
      ...(hasWindow ? [{ rule: window, startEvent: limits[window].starts } as const] : []),
    ],
  };
};

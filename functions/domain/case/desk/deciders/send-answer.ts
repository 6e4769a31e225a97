import type { CommandOf } from '../../../../../shared/desk-api/desk-command.ts';
import { stageOneDates } from '../../../clock/stage-one-clock.ts';
import { type OwedNotice, owed } from '../../../notice/owed-notice.ts';
import type { CaseRecord } from '../../case-record.ts';
import { stageOneStart } from '../../dates-told.ts';
import type { AnswerDraft, AnswerSent } from '../../desk-state.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  type NewTask,
  openTasks,
  step,
} from '../desk.ts';
import { childsLetter, partsToAnswer } from './answer.ts';
import { lessonsAsked } from './later/learning.ts';

type Send = CommandOf<'send-answer'>;

/**
 * The answer leaves, once somebody else has checked it and the Head of Service has signed it off. Stage 1 ends for the
 * parts it speaks of; asking for Stage 2 has its 20 working days from now (law.md section 4).
 */
const sendAnswer: Decider<'send-answer'> = (desk, command) => {
  const { draft, ...record } = desk.record;
  if (draft?.state !== 'signed-off') return cannot('command', 'not-done-yet');
  const why = whyNotSent(desk, draft, command);
  if (why !== undefined) return why;
  const { letter, parts, remedies } = draft;
  const more = {
    ...(command.late !== undefined && { late: command.late }),
    ...(command.childToldBy !== undefined && { childToldBy: command.childToldBy }),
  };
  const sent: AnswerSent = { letter, parts, remedies, at: desk.at, ...more };
  // The formal Stage 1 need not begin any more, unless a part still waits.
  const isAnswered = record.parts.every(({ state }) => state !== 'held');
  const over = isAnswered ? openTasks(desk, 'formal-stage-1') : [];
  const lessons = lessonsAsked(desk, 'stage-1');
  const leaves = leaving(record, letter, desk);
  return step(
    ended(
      { ...record, ...lessons.record, answers: [...(record.answers ?? []), sent] },
      draft,
      desk.at,
    ),
    { event: 'stage-1-answered', letter, parts, ...more },
    { tasks: leaves.tasks, notices: [...leaves.notices, ...lessons.notices], done: over },
  );
};

const whyNotSent = (
  desk: Desk,
  draft: AnswerDraft,
  { late, childToldBy }: Send,
): Cannot | undefined => {
  const { record } = desk;
  const isWhole = partsToAnswer(record).every((id) => draft.parts.some(({ part }) => part === id));
  if (!isWhole) return cannot('command', 'every-part-first');
  if (record.writesToChild !== 'no' && !draft.childsVersion) {
    return cannot('command', 'childs-version-first');
  }
  // A child of understanding is told the outcome of somebody else's complaint about them (practice.md section 2 (16)).
  if (record.complainant.kind === 'adult' && childToldBy === undefined) {
    return cannot('childToldBy', 'say-who-tells-the-child');
  }
  if (isLate(desk)) return late === undefined ? cannot('late', 'late-reason-first') : undefined;
  return late === undefined ? undefined : cannot('late', 'not-late');
};

/** Past the day that bound: the tenth, the twentieth once it was extended, or a later one that was agreed. */
const isLate = ({ record, today, holidays }: Desk): boolean => {
  const start = stageOneStart(record);
  if (start === undefined) return false;
  const extension = record.extension?.clockFrom === start ? record.extension.ground : undefined;
  const { answerBy, last } = stageOneDates({ receivedAt: start, extension }, holidays);
  const agreed = record.agreedDate?.day ?? '';
  return today > (agreed > last.date ? agreed : answerBy);
};

const ended = (record: CaseRecord, { parts }: AnswerDraft, at: string): CaseRecord => {
  const outcomes = new Map(parts.map(({ part, outcome }) => [part, outcome]));
  return {
    ...record,
    parts: record.parts.map((part) => {
      const outcome = outcomes.get(part.id);
      return outcome === undefined ? part : { ...part, ended: { outcome, at } };
    }),
  };
};

// The words were kept under these letters when the answer was drafted, so nobody can change them after the check.
const leaving = (
  { acknowledgement, writesToChild, entry }: CaseRecord,
  letter: string,
  { at }: Desk,
): { readonly notices: readonly OwedNotice[]; readonly tasks: readonly NewTask[] } => {
  const byAPerson = { rule: 'council-target', target: 'same-day' } as const;
  const theirs = childsLetter(letter);
  const notices: readonly OwedNotice[] = [
    { ...owed('stage-1-answer', 'complainant', at), id: letter },
    { ...owed('letter-to-child', 'represented-child', at), id: theirs },
  ];
  const tasks: readonly NewTask[] = [
    ...(acknowledgement === 'by-another-way'
      ? [{ ...byAPerson, kind: 'send-letter-another-way', notice: letter } as const]
      : []),
    ...(writesToChild === 'by-a-person'
      ? [{ ...byAPerson, kind: 'send-child-letter-another-way', notice: theirs } as const]
      : []),
    ...(entry?.door === 'councillor-or-mp'
      ? [{ kind: 'answer-member', rule: 'elected-member', target: 'decisionDays' } as const]
      : []),
  ];
  return {
    notices: notices.filter(({ reader }) =>
      reader === 'complainant' ? acknowledgement === 'email' : writesToChild === 'by-mail',
    ),
    tasks,
  };
};

export const sendDeciders: Deciders<'send-answer'> = { 'send-answer': sendAnswer };

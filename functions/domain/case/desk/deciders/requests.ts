import type { CommandOf } from '../../../../../shared/desk-api/desk-command.ts';
import type { StatusAction } from '../../../../../shared/intake-api/status-requests.ts';
import type { CaseRecord } from '../../case-record.ts';
import {
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  type Outcome,
  type Step,
  step,
} from '../desk.ts';
import { contactChanged } from './contact.ts';
import { withdraw } from './ending.ts';

type Answer = CommandOf<'answer-request'>;

/**
 * What was asked from the status page, answered. Nothing that somebody asked there came true by itself; it does now, if
 * they or their advocate said so by the way we knew before (practice rule 22).
 */
const answerRequest: Decider<'answer-request'> = (desk, command) => {
  const { record, file } = desk;
  const request = file.asked.find(({ id }) => id === command.asked);
  if (request === undefined) return cannot('asked', 'not-there');
  // Something added is read for safety, and may be an issue of its own: each has its command.
  if (request.action === 'add') return cannot('asked', 'has-a-command-of-its-own');
  if ((record.requestsAnswered ?? []).some(({ asked }) => asked === command.asked)) {
    return cannot('asked', 'done-already');
  }
  if (command.answer === 'refused') return refused(desk, command, request.action);
  if (command.with === undefined || command.how === undefined) {
    return cannot('with', 'speak-with-them-first');
  }
  const said = file.said.find(({ id }) => id === command.asked)?.said;
  const outcome = confirmed(desk, command, request.action, said);
  return outcome.kind === 'step' ? answered(desk, command, outcome) : outcome;
};

const refused = (desk: Desk, command: Answer, action: StatusAction['action']): Outcome => {
  if (command.words === undefined) return cannot('words', 'needs-words');
  // A stage is a right: only their own word takes it back (law.md section 4).
  return action === 'next-stage' && command.with === undefined
    ? cannot('with', 'speak-with-them-first')
    : answered(desk, command, step(desk.record, eventOf(command), { note: command.words }));
};

const eventOf = ({ asked, answer }: Answer) =>
  ({ event: 'request-answered', asked, answer }) as const;

/** The step, with what was asked marked as answered and what was to be done about it done. */
export const answered = (
  { file, at }: Pick<Desk, 'file' | 'at'>,
  { asked, answer }: Pick<Answer, 'asked' | 'answer'>,
  taken: Step,
): Step => {
  const done = file.tasks.filter((task) => task.asked === asked && task.kind !== 'read-for-safety');
  const others = (taken.done ?? []).filter(({ id }) => !done.some((task) => task.id === id));
  return {
    ...taken,
    record: {
      ...taken.record,
      requestsAnswered: [...(taken.record.requestsAnswered ?? []), { asked, answer, at }],
    },
    done: [...done, ...others],
  };
};

const confirmed = (
  desk: Desk,
  command: Answer,
  action: Exclude<StatusAction['action'], 'add'>,
  said: StatusAction | undefined,
): Outcome => {
  const { record } = desk;
  const event = eventOf(command);
  const note = command.words;
  switch (action) {
    case 'advocate':
      return step(record, event, { note });
    case 'wrong-place':
      if (record.state !== 'open') return cannot('command', 'closed');
      return step(withPartOpen(record, said), event, { note });
    case 'contact':
      return reachedAnew(desk, command, said);
    // A stage is taken up by recording it, from the day it was asked (law.md section 4).
    case 'next-stage':
      return cannot('asked', 'has-a-command-of-its-own');
    case 'withdraw':
      return stopped(desk, command, said);
  }
};

const reachedAnew = (desk: Desk, command: Answer, said: StatusAction | undefined): Outcome => {
  if (said?.action !== 'contact') return cannot('asked', 'not-there');
  const { note: _forUs, ...ways } = said.contact ?? {};
  const changed = contactChanged(desk, { ...desk.file.contact, ...ways });
  return { ...changed, events: [eventOf(command)], note: command.words };
};

const stopped = (desk: Desk, command: Answer, said: StatusAction | undefined): Outcome => {
  const reason = said?.action === 'withdraw' ? (said.reason ?? 'other') : 'other';
  const outcome = withdraw(desk, { reason, with: command.with, words: command.words });
  return outcome.kind === 'step'
    ? { ...outcome, events: [eventOf(command), ...outcome.events] }
    : outcome;
};

// A person looks at its route anew; it keeps its receipt date (practice rule 16).
const withPartOpen = (record: CaseRecord, said: StatusAction | undefined): CaseRecord => {
  const id = said?.action === 'wrong-place' ? said.part : undefined;
  return {
    ...record,
    parts: record.parts.map((part) =>
      part.id === id && part.state === 'confirmed' && part.ended === undefined
        ? { ...part, state: 'proposed' }
        : part,
    ),
  };
};

export const requestDeciders: Deciders<'answer-request'> = { 'answer-request': answerRequest };

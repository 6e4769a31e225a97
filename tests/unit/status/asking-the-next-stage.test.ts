import { describe, expect, test } from 'vitest';
import { askFromPage } from '../../../functions/domain/case/ask-from-page.ts';
import type { CaseFile } from '../../../functions/domain/case/case-file.ts';
import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';
import { mayAsk } from '../../../functions/domain/case/may-ask.ts';
import { statusView } from '../../../functions/domain/notice/status-view.ts';
import { bury } from '../../../shared/authority/bury.ts';
import type { StatusAction } from '../../../shared/intake-api/status-requests.ts';
import { aConfirmedCase, after, change, put, tuesday } from '../../support/a-desk.ts';
import {
  answeredAt1,
  answeredAt2,
  atStage2,
  atStage3,
  decidedLate,
  families,
} from '../../support/a-later-case.ts';
import { aComplaintOf, aSubmission } from '../../support/a-submission.ts';
import { actionId } from '../../support/status-setting.ts';

const id = actionId(1);
type File = ReturnType<typeof answeredAt1>;
const read = (file: File, changed: ChangedCase): File => after(file, changed);

const wednesday = '2026-11-25T20:30:00.000Z';
const thursday = '2026-11-26T09:00:00.000Z';
const lastDay = '2026-12-18T12:00:00.000Z';
const dayAfter = '2026-12-19T00:00:00.000Z';
const monthsLater = '2027-03-09T10:00:00.000Z';
const spoken = { with: 'complainant', how: 'phone' };

const page = (file: File): CaseFile => ({ ...file, events: [], openTasks: [] });
const offers = (file: File, now: string) => mayAsk(file, now).includes('next-stage');
const view = (file: File, now = wednesday) => statusView(page(file), bury, now);

const ask = (
  file: File,
  more: Partial<Extract<StatusAction, { action: 'next-stage' }>> = {},
  at = wednesday,
) =>
  askFromPage(page(file), { action: 'next-stage', ...more }, bury, {
    id,
    at,
    content: { keyId: 'k', mac: 'm' },
  });
const asked = (...of: Parameters<typeof ask>): ChangedCase => {
  const decided = ask(...of);
  if (decided.kind === 'changed') return decided.change;
  throw new Error(JSON.stringify(decided));
};
/** The file as it is read once it was asked. */
const fileAsked = (file: File = answeredAt1(), at = wednesday): File => {
  const changed = asked(file, {}, at);
  return {
    ...read(file, changed),
    asked: changed.asked === undefined ? [] : [changed.asked],
  };
};

describe.each(Object.entries(families))('asking for the next stage, by: %s', (_, sent) => {
  test('Stage 2 from the day Stage 1 is answered, however long ago that was', () => {
    const file = answeredAt1(sent);
    expect(view(file, tuesday)).toMatchObject({ nextStage: 'stage-2' });
    expect(offers(file, monthsLater)).toBe(true);
  });

  test('Stage 2 from the first moment after the last day of Stage 1, and not before', () => {
    const file = aConfirmedCase(sent);
    expect(offers(file, lastDay)).toBe(false);
    expect(offers(file, dayAfter)).toBe(true);
  });

  test('the panel once Stage 2 is answered, and nothing while a stage runs', () => {
    const two = atStage2(answeredAt1(sent));
    expect(offers(two, monthsLater)).toBe(false);
    const adjudicated = answeredAt2(two);
    expect(view(adjudicated)).toMatchObject({ nextStage: 'stage-3' });
    expect(offers(adjudicated, monthsLater)).toBe(true);
    expect(offers(atStage3(adjudicated), monthsLater)).toBe(false);
  });
});

describe('what asking for the next stage comes to', () => {
  test('nothing changes but that a person takes it up the same day, and the team is told by mail', () => {
    const file = answeredAt1();
    const { record, tasks, notices, letters = [], events } = asked(file);
    expect(record).toEqual({ ...file.record, version: file.record.version + 1 });
    expect(tasks).toMatchObject([{ kind: 'take-up-next-stage', target: 'same-day' }]);
    expect(notices).toMatchObject([{ kind: 'asked-from-page', reader: 'complaints-team' }]);
    expect(letters[0]?.words).toMatchObject({ action: 'next-stage', code: 'stage-2' });
    expect(events).toMatchObject([{ event: 'asked-from-status-page', code: 'stage-2' }]);
  });

  test('words need not be given; where they are, they are kept apart and read for safety', () => {
    expect(asked(answeredAt1()).statement).toBeUndefined();
    const { statement, tasks } = asked(answeredAt1(), { lookAt: 'WORDS' });
    expect(statement?.said).toEqual({ action: 'next-stage', lookAt: 'WORDS' });
    expect(tasks.map(({ kind }) => kind)).toEqual(['read-for-safety', 'take-up-next-stage']);
  });

  test('they see that they asked and by when somebody takes it up, and are not asked to ask twice', () => {
    const file = fileAsked();
    expect(view(file)).toMatchObject({
      stage: 'answered',
      asked: [
        {
          action: 'next-stage',
          stage: 'stage-2',
          on: '2026-11-25',
          next: 'person-takes-up',
          by: '2026-11-25',
        },
      ],
    });
    expect(offers(file, monthsLater)).toBe(false);
    expect(view(file)).not.toHaveProperty('nextStage');
    expect(ask(file)).toEqual({ kind: 'cannot', field: 'action', because: 'not-offered' });
  });

  test('nobody outside the family is offered a stage', () => {
    const friend = aComplaintOf(
      aSubmission({
        role: 'adult',
        person: { relationship: 'friend', contact: { email: 'jo@example.com' } },
      }),
    );
    expect(ask(aConfirmedCase(friend), {}, monthsLater)).toMatchObject({ kind: 'cannot' });
    expect(view(aConfirmedCase(friend), monthsLater)).not.toHaveProperty('nextStage');
  });

  test('a stage that runs can be withdrawn from, and one that is answered cannot', () => {
    expect(mayAsk(atStage2(), wednesday)).toContain('withdraw');
    expect(mayAsk(atStage3(), wednesday)).toContain('withdraw');
    expect(mayAsk(answeredAt2(), wednesday)).not.toContain('withdraw');
  });

  test('after a late request was declined they may ask again, and a person decides again', () => {
    const no = decidedLate(atStage2(answeredAt1(), monthsLater), 'decline', monthsLater);
    expect(offers(no, monthsLater)).toBe(true);
  });
});

describe('a person who takes up what was asked on the page', () => {
  const request = { command: 'request-stage-2', on: '2026-11-25', ...spoken };

  test('records the stage from the day they asked, and the request is answered by it', () => {
    const file = fileAsked();
    const changed = change(file, request, { now: thursday });
    expect(changed.record).toMatchObject({
      stage: 'stage-2',
      stageTwo: { on: '2026-11-25' },
      requestsAnswered: [{ asked: id, answer: 'confirmed', at: thursday }],
    });
    expect(changed.events.map(({ event }) => event)).toContain('request-answered');
    expect(changed.tasksDone).toContain(file.tasks.at(-1)?.id);
    const now = view(read(file, changed), thursday);
    expect(now).toMatchObject({ stage: 'stage-2', asked: [{ next: 'done' }] });
    expect(now.dates.find(({ rule }) => rule === 'stage-2-first')?.from).toBe('2026-11-25');
  });

  test('cannot let the clock run from a later day', () => {
    expect(put(fileAsked(), { ...request, on: '2026-11-26' }, { now: thursday })).toMatchObject({
      kind: 'cannot',
      field: 'on',
      because: 'asked-before',
    });
  });

  test('does the same for a panel', () => {
    const file = fileAsked(answeredAt2());
    const three = { ...request, command: 'request-stage-3' };
    expect(put(file, { ...three, on: '2026-11-26' }, { now: thursday })).toMatchObject({
      because: 'asked-before',
    });
    const { record } = change(file, three, { now: thursday });
    expect(record).toMatchObject({
      stage: 'stage-3',
      requestsAnswered: [{ asked: id, answer: 'confirmed' }],
    });
  });

  test('cannot just say yes, and takes it back only by their own word', () => {
    const answer = { command: 'answer-request', asked: id };
    const file = fileAsked();
    expect(put(file, { ...answer, answer: 'confirmed', ...spoken })).toMatchObject({
      because: 'has-a-command-of-its-own',
    });
    expect(put(file, { ...answer, answer: 'refused' })).toMatchObject({ because: 'needs-words' });
    const back = { ...answer, answer: 'refused', words: 'They took it back.' };
    expect(put(file, back)).toMatchObject({ because: 'speak-with-them-first' });
    const no = change(file, { ...back, ...spoken });
    expect(no.tasksDone).toEqual([file.tasks.at(-1)?.id]);
    expect(view(read(file, no))).toMatchObject({
      nextStage: 'stage-2',
      asked: [{ next: 'not-done' }],
    });
  });

  test('cannot tick it off as a task', () => {
    const file = fileAsked();
    const task = file.tasks.at(-1)?.id ?? 'none';
    expect(put(file, { command: 'complete-task', task })).toMatchObject({
      because: 'has-a-command-of-its-own',
    });
  });
});

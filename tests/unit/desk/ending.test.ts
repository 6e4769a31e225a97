import { describe, expect, test } from 'vitest';
import { stageOneStart } from '../../../functions/domain/case/dates-told.ts';
import { mayAsk } from '../../../functions/domain/case/may-ask.ts';
import { statusSecretText } from '../../../functions/domain/case/status-secret.ts';
import type { StatusAction } from '../../../shared/intake-api/status-requests.ts';
import {
  aConfirmedCase,
  change,
  done,
  fileOf,
  manager,
  put,
  signedOff,
  tuesday,
} from '../../support/a-desk.ts';
import { aComplaintOf, aReachableChild, aSubmission } from '../../support/a-submission.ts';
import { everythingSent } from '../../support/reading/what-is-sent.ts';

const withdraw = { command: 'withdraw', reason: 'changed-mind', with: 'complainant', how: 'phone' };
const withoutTasks = <File extends ReturnType<typeof fileOf>>(file: File): File => ({
  ...file,
  tasks: [],
});
const request = (kind: string) =>
  withoutTasks(fileOf(everythingSent.find((sent) => sent.kind === kind)));

describe('withdrawing', () => {
  test('is by the complainant’s own word, confirmed in writing, and ends every clock', () => {
    const changed = change(aConfirmedCase(), withdraw);
    expect(changed.record).toMatchObject({
      state: 'withdrawn',
      ended: { because: 'changed-mind' },
      deadlines: [],
    });
    // Until the time is over for which it is kept.
    expect(changed.record.nextLookAt).toBe('2032-11-24T08:00:00.000Z');
    expect(changed.notices).toMatchObject([{ kind: 'withdrawal-confirmed' }]);
  });

  test('is never taken from silence', () => {
    expect(put(aConfirmedCase(), { ...withdraw, with: undefined })).toMatchObject({
      because: 'speak-with-them-first',
    });
  });

  test.each(['no-reply', 'afraid'])(
    '%s goes to a person and, for a child, the advocate; nothing is withdrawn',
    (reason) => {
      const changed = change(aConfirmedCase(), { ...withdraw, reason, with: undefined });
      expect(changed.record.state).toBe('open');
      expect(changed.record.datesTold).toEqual(aConfirmedCase().record.datesTold);
      expect(changed.tasks.map(({ kind, target }) => [kind, target])).toEqual([
        ['see-to-withdrawal', 'same-day'],
        ['tell-advocate-of-withdrawal', 'same-day'],
      ]);
    },
  );
});

describe('closing and opening again', () => {
  const close = { command: 'close', because: 'answered' };
  const answered = () =>
    withoutTasks(done(signedOff(aConfirmedCase()), { command: 'send-answer' }));

  test('a case is closed once nothing is owed: no answer and no task', () => {
    expect(put(withoutTasks(aConfirmedCase()), close)).toMatchObject({
      because: 'every-part-first',
    });
    const open = { ...answered(), tasks: fileOf().tasks };
    expect(put(open, close)).toMatchObject({ because: 'tasks-first' });
    expect(change(answered(), close).record).toMatchObject({
      state: 'closed',
      ended: { because: 'answered' },
    });
  });

  test('the reason is one that is true', () => {
    for (const because of ['settled', 'declined', 'read', 'advocate-found']) {
      expect(put(answered(), { command: 'close', because })).toMatchObject({ field: 'because' });
    }
    expect(put(request('compliment'), { command: 'close', because: 'read' }).kind).toBe('changed');
    expect(
      put(request('advocacy-request'), { command: 'close', because: 'advocate-found' }).kind,
    ).toBe('changed');
  });

  test('nothing moves a closed case but opening it again; what keeps people safe is never shut out', () => {
    const closed = done(answered(), close);
    for (const command of [
      { command: 'extend-stage-1', ground: 'complexity', reasons: 'x' },
      { command: 'add-issue', subject: 'waiting', receivedOn: '2026-11-24' },
      withdraw,
    ]) {
      expect(put(closed, command)).toMatchObject({ field: 'command', because: 'closed' });
    }
    expect(put(closed, { command: 'note', words: 'x' }).kind).toBe('changed');
    expect(put(closed, { command: 'read-for-safety', raise: 'immediate' }).kind).toBe('changed');
    expect(mayAsk(closed, tuesday)).toEqual(['next-stage', 'add', 'contact']);
  });

  test('what was withdrawn has a clock from the day it is taken up again; what was answered stays answered', () => {
    const again = { command: 'reopen', reasons: 'They came back.' };
    const later = { staff: manager, now: '2027-02-01T10:00:00.000Z' };
    const { record } = change(done(aConfirmedCase(), withdraw), again, later);
    expect([record.state, stageOneStart(record)]).toEqual(['open', later.now]);
    const reopened = change(done(answered(), close), again, later);
    expect(stageOneStart(reopened.record)).toBeUndefined();
  });

  test('what was settled and is not has the clock it always had', () => {
    const settled = done(
      aConfirmedCase(),
      {
        command: 'record-informal-contact',
        result: 'settled',
        how: 'phone',
        on: '2026-11-24',
        advocate: 'there',
        words: 'x',
      },
      {
        command: 'record-settlement-answer',
        answer: 'confirmed',
        with: 'complainant',
        how: 'phone',
        on: '2026-11-24',
      },
    );
    const closed = done(withoutTasks(settled), { command: 'close', because: 'settled' });
    const { record } = change(
      closed,
      { command: 'reopen', reasons: 'It came back.' },
      { staff: manager },
    );
    expect(stageOneStart(record)).toBe(closed.record.receivedAt);
  });
});

describe('somebody who asked for an advocate and complains now', () => {
  const make = {
    command: 'make-complaint',
    subjects: ['waiting', 'records'],
    words: 'THEIR-WORDS',
    with: 'complainant',
  };

  test('has a clock from that day, is told the dates, and a person confirms where each part belongs', () => {
    const file = request('advocacy-request');
    const { record, notices } = change(file, make);
    expect(record).toMatchObject({ kind: 'complaint', stage: 'stage-1' });
    expect(record.parts.map(({ receivedAt }) => receivedAt)).toEqual([tuesday, tuesday, tuesday]);
    expect(record.datesTold).toContainEqual({ rule: 'stage-1-first', date: '2026-12-08' });
    expect(record.decisions).toMatchObject([{ kind: 'confirm-routes', raisedAt: tuesday }]);
    expect(notices.map(({ kind }) => kind)).toContain('team-intake');
    expect(put(done(file, make), make)).toMatchObject({ because: 'a-complaint-already' });
  });
});

describe('what was asked from the status page', () => {
  const id = '0b6e7a52-4a86-4a4f-9d5b-1f6a1c2d3e4f';
  const withRequest = (said: StatusAction, file = aConfirmedCase()) => ({
    ...file,
    tasks: [
      {
        id: 'confirm',
        kind: 'confirm-withdrawal',
        rule: 'asked-from-status-page',
        startsAt: tuesday,
        target: 'same-day',
        state: 'open',
        asked: id,
      } as const,
      {
        id: 'read',
        kind: 'read-for-safety',
        rule: 'read-for-safety',
        startsAt: tuesday,
        target: 'same-day',
        state: 'open',
        asked: id,
      } as const,
    ],
    asked: [
      {
        id,
        action: said.action,
        at: tuesday,
        next: 'person-asks-you',
        target: 'same-day',
        content: { keyId: 'k', mac: 'm' },
      } as const,
    ],
    said: [{ id, receivedAt: tuesday, said }],
  });
  const confirm = {
    command: 'answer-request',
    asked: id,
    answer: 'confirmed',
    with: 'complainant',
    how: 'phone',
  };

  test('comes true once somebody has spoken with them by the old way, and not before', () => {
    const file = withRequest({ action: 'withdraw', reason: 'changed-mind' });
    expect(put(file, { ...confirm, with: undefined })).toMatchObject({
      because: 'speak-with-them-first',
    });
    const changed = change(file, confirm);
    expect(changed.record).toMatchObject({
      state: 'withdrawn',
      requestsAnswered: [{ asked: id, answer: 'confirmed' }],
    });
    expect(changed.tasksDone).toEqual(['confirm']);
    expect(changed.events.map(({ event }) => event)).toEqual([
      'request-answered',
      'case-withdrawn',
    ]);
  });

  test('is refused with a reason, and the clock has run on', () => {
    const file = withRequest({ action: 'withdraw' });
    expect(put(file, { ...confirm, answer: 'refused' })).toMatchObject({ because: 'needs-words' });
    const changed = change(file, { ...confirm, answer: 'refused', words: 'It was not them.' });
    expect([changed.record.state, changed.record.datesTold]).toEqual([
      'open',
      file.record.datesTold,
    ]);
  });

  test('a new way to reach them is used from then on, and they are told by it', () => {
    const file = withRequest({ action: 'contact', contact: { phone: '0161 496 0222' } });
    const changed = change({ ...file, contact: { email: 'old@example.com' } }, confirm);
    expect(changed.contact).toEqual({ email: 'old@example.com', phone: '0161 496 0222' });
    expect(changed.notices).toMatchObject([{ kind: 'contact-changed' }]);
  });

  test('a part in the wrong place is looked at anew, and keeps its receipt date', () => {
    const file = done(aConfirmedCase(), {
      command: 'change-route',
      part: '1',
      route: 'corporate',
      reasons: 'x',
    });
    const { record } = change(
      withRequest({ action: 'wrong-place', part: '1', why: 'x' }, file),
      confirm,
    );
    expect(record.parts[0]?.state).toBe('proposed');
    expect(stageOneStart(record)).toBe(record.receivedAt);
  });

  test('is answered once; what was added has commands of its own', () => {
    const file = withRequest({ action: 'advocate', wish: 'no' });
    expect(put(done(file, confirm), confirm)).toMatchObject({ because: 'done-already' });
    expect(put(withRequest({ action: 'add', words: 'x' }), confirm)).toMatchObject({
      because: 'has-a-command-of-its-own',
    });
  });
});

describe('contact, codes, notes and tasks', () => {
  const correct = { command: 'correct-contact', with: 'complainant', how: 'phone' };

  test('whether mail is safe is worked out anew', () => {
    const toPhone = change(aConfirmedCase(), {
      ...correct,
      contact: { phone: '0161 496 0222', preferred: 'phone' },
    });
    expect(toPhone.record.acknowledgement).toBe('by-another-way');
    expect([toPhone.notices, toPhone.tasks.map(({ kind }) => kind)]).toEqual([
      [],
      ['send-letter-another-way'],
    ]);
    const seen = aConfirmedCase(
      aComplaintOf(
        aReachableChild({
          complaint: { points: [{ subject: 'waiting', about: ['foster-carer'] }] },
        }),
      ),
    );
    const unsafe = change(seen, {
      ...correct,
      contact: { email: 'sam@example.com', safe: { whoMightSee: 'my carer' } },
    });
    expect(unsafe.record.acknowledgement).toBe('by-another-way');
  });

  test('a new code makes the older ones open nothing, and is in no letter', () => {
    const first = change(aConfirmedCase(), {
      command: 'issue-status-secret',
      given: 'by-phone',
      with: 'complainant',
    });
    expect([first.statusGeneration, first.record.statusGeneration]).toEqual([1, 1]);
    expect(statusSecretText('id', 1)).not.toBe(statusSecretText('id', 0));
    const second = change(
      done(aConfirmedCase(), {
        command: 'issue-status-secret',
        given: 'by-phone',
        with: 'complainant',
      }),
      { command: 'issue-status-secret', given: 'in-person', with: 'complainant' },
    );
    expect(second.statusGeneration).toBe(2);
    expect(first.letters?.map(({ words }) => words)).toEqual([
      { kind: 'status-secret-changed', given: 'by-phone' },
    ]);
  });

  test('a note is kept apart, under who wrote it and when', () => {
    const changed = change(aConfirmedCase(), { command: 'note', words: 'WORDS' });
    expect(changed.note).toMatchObject({ words: 'WORDS', by: 'complaints-officer', about: 'note' });
    expect(changed.events).toMatchObject([{ event: 'note-kept', note: changed.note?.id }]);
  });

  test('a task is done by hand, unless doing it is a command of its own', () => {
    const file = fileOf(
      aComplaintOf(
        aSubmission({
          role: 'adult',
          person: { relationship: 'parent', contact: { phone: '0161 496 0222' } },
        }),
      ),
    );
    const ids = file.tasks.map(({ id }) => id);
    expect(ids).toEqual(['read-for-safety', 'acknowledge-another-way']);
    expect(
      change(file, { command: 'complete-task', task: 'acknowledge-another-way' }).tasksDone,
    ).toEqual(['acknowledge-another-way']);
    expect(put(file, { command: 'complete-task', task: 'read-for-safety' })).toMatchObject({
      because: 'has-a-command-of-its-own',
    });
    expect(put(file, { command: 'complete-task', task: 'none' })).toMatchObject({
      because: 'not-there',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { stageOneStart } from '../../../functions/domain/case/dates-told.ts';
import { takeLooks } from '../../../functions/domain/case/take-looks.ts';
import { bury } from '../../../shared/authority/bury.ts';
import {
  aConfirmedCase,
  after,
  change,
  done,
  manager,
  put,
  signedOff,
} from '../../support/a-desk.ts';
import { aComplaintOf, aReachableChild } from '../../support/a-submission.ts';

const on = '2026-11-24';
const contact = { command: 'record-informal-contact', how: 'phone', on, advocate: 'there' };
const settled = { ...contact, result: 'settled', words: 'You see your sister on Friday.' };
const answer = { command: 'record-settlement-answer', with: 'complainant', how: 'phone', on };
const later = {
  command: 'agree-later-date',
  with: 'complainant',
  how: 'phone',
  on,
  stage2Told: true,
  day: '2027-01-08',
};
const extend = { command: 'extend-stage-1', ground: 'complexity', reasons: 'Two teams must look.' };
const looksOn = (file: ReturnType<typeof aConfirmedCase>, now: string): readonly string[] =>
  takeLooks(file.record, bury, now)?.record.looksTaken.map((id) => id.split('@')[0] ?? '') ?? [];

describe('trying to settle it', () => {
  test('a child is not rung to settle it before they had the chance of an advocate', () => {
    const { advocate: _, ...withoutChance } = settled;
    expect(put(aConfirmedCase(), withoutChance)).toMatchObject({
      field: 'advocate',
      because: 'advocate-first',
    });
    const saidNo = aConfirmedCase(aComplaintOf(aReachableChild({ advocate: { wish: 'no' } })));
    expect(put(saidNo, withoutChance).kind).toBe('changed');
    expect(put(aConfirmedCase(), { ...settled, advocate: 'chose-to-go-ahead' }).kind).toBe(
      'changed',
    );
  });

  test('nobody reached: it is formal Stage 1 of itself, and no clock is restarted', () => {
    const file = aConfirmedCase();
    const changed = change(file, { ...contact, result: 'not-reached' });
    expect(changed.events.map(({ event }) => event)).toEqual([
      'informal-contact-recorded',
      'formal-stage-1-began',
    ]);
    expect(changed.record.datesTold).toEqual(file.record.datesTold);
    expect(looksOn(after(file, changed), '2026-11-25T20:00:00.000Z')).not.toContain(
      'contact-missed',
    );
    expect(looksOn(file, '2026-11-25T20:00:00.000Z')).toContain('contact-missed');
  });

  test('what was settled is put in writing, and is not settled until they say so themselves', () => {
    const file = aConfirmedCase();
    const changed = change(file, settled);
    expect(changed.notices).toMatchObject([{ kind: 'settled-in-writing', reader: 'complainant' }]);
    expect(changed.record.datesTold).toEqual(file.record.datesTold);
    expect(stageOneStart(changed.record)).toBe(file.record.receivedAt);
    expect(put(file, { ...settled, words: undefined })).toMatchObject({
      field: 'words',
      because: 'needs-words',
    });
  });

  test('their yes ends Stage 1; their no leaves the clock as it ran', () => {
    const file = done(aConfirmedCase(), settled);
    const yes = change(file, { ...answer, answer: 'confirmed' });
    expect(yes.record.parts.map(({ ended }) => ended?.outcome)).toEqual(['resolved']);
    expect(yes.record.nextLookAt).toBeUndefined();
    const no = change(file, { ...answer, answer: 'not-settled' });
    expect([no.record.datesTold, stageOneStart(no.record)]).toEqual([
      file.record.datesTold,
      file.record.receivedAt,
    ]);
    expect(put(aConfirmedCase(), { ...answer, answer: 'confirmed' })).toMatchObject({
      because: 'not-done-yet',
    });
  });

  test('nothing is recorded as said on a day that has not come', () => {
    expect(put(aConfirmedCase(), { ...settled, on: '2026-11-25' })).toMatchObject({
      field: 'on',
      because: 'in-the-future',
    });
  });
});

describe('meeting', () => {
  const invite = {
    command: 'invite-to-meeting',
    on: '2026-11-24',
    time: '2 pm',
    where: 'WHERE',
    advocateOffered: true,
  };
  const held = {
    command: 'record-meeting',
    meeting: 'meeting-1',
    complainantCame: true,
    advocateCame: true,
    notes: 'NOTES',
  };

  test('a child is offered an advocate every time', () => {
    expect(put(aConfirmedCase(), { ...invite, advocateOffered: false })).toMatchObject({
      because: 'advocate-first',
    });
  });

  test('is asked to in writing, held, noted, and confirmed by the complainant', () => {
    const invited = change(aConfirmedCase(), invite);
    expect(invited.notices).toMatchObject([{ kind: 'meeting-invite' }]);
    expect(JSON.stringify(invited.record)).not.toContain('WHERE');
    const file = done(aConfirmedCase(), invite, held);
    expect(file.record.meetings).toMatchObject([{ state: 'held', advocateCame: true }]);
    const confirm = {
      command: 'confirm-meeting',
      meeting: 'meeting-1',
      with: 'complainant',
      how: 'phone',
    };
    expect(change(file, confirm).record.meetings).toMatchObject([{ state: 'confirmed' }]);
    expect(put(done(aConfirmedCase(), invite), confirm)).toMatchObject({ because: 'not-done-yet' });
  });

  test('is not held before its day', () => {
    const file = done(aConfirmedCase(), { ...invite, on: '2026-11-30' });
    expect(put(file, held)).toMatchObject({ because: 'in-the-future' });
  });
});

describe('going past the tenth day', () => {
  test('happens once, by one ground, and is told with its reason', () => {
    const changed = change(aConfirmedCase(), extend);
    expect(changed.notices).toMatchObject([{ kind: 'extension-told' }]);
    expect(changed.letters?.[0]?.words).toMatchObject({
      ground: 'complexity',
      reasons: 'Two teams must look.',
    });
    expect(changed.record.deadlines).toContainEqual(
      expect.objectContaining({ rule: 'stage-1-first', extension: 'complexity' }),
    );
    expect(put(after(aConfirmedCase(), changed), extend)).toMatchObject({
      because: 'done-already',
    });
  });

  test('moves neither limit: the reminders of the tenth day go, the offer after the twentieth stays', () => {
    const file = done(aConfirmedCase(), extend);
    expect(file.record.datesTold).toEqual(aConfirmedCase().record.datesTold);
    const looks = looksOn(file, '2026-12-19T09:00:00.000Z');
    expect(looks).toEqual(expect.arrayContaining(['stage-1-day-15', 'stage-2-offer']));
    expect(looks.filter((name) => name.includes('-10'))).toEqual([]);
  });

  test('cannot be done once the twentieth day has passed', () => {
    expect(put(aConfirmedCase(), extend, { now: '2026-12-21T09:00:00.000Z' })).toMatchObject({
      because: 'too-late',
    });
  });
});

describe('a later date', () => {
  test('is the complainant’s own word: who agreed, how and when, and that they knew of Stage 2', () => {
    const changed = change(aConfirmedCase(), later);
    expect(changed.record.agreedDate).toMatchObject({
      day: '2027-01-08',
      with: 'complainant',
      how: 'phone',
      on,
    });
    expect(changed.notices).toMatchObject([{ kind: 'later-date-agreed' }]);
    expect(put(aConfirmedCase(), { ...later, stage2Told: false })).toMatchObject({
      because: 'stage-2-not-told',
    });
  });

  test('is past the twentieth day; anything sooner needs no agreement', () => {
    expect(put(aConfirmedCase(), { ...later, day: '2026-12-18' })).toMatchObject({
      because: 'inside-the-limit',
    });
    expect(put(aConfirmedCase(), { ...later, day: '2026-11-24' })).toMatchObject({
      because: 'not-a-later-day',
    });
  });

  test('holds the offer of Stage 2 until it has passed, and then it is owed again', () => {
    const file = done(aConfirmedCase(), later);
    expect(looksOn(file, '2027-01-08T20:00:00.000Z')).not.toContain('stage-2-offer');
    expect(looksOn(file, '2027-01-08T20:00:00.000Z')).toContain('agreed-date');
    expect(looksOn(file, '2027-01-09T09:00:00.000Z')).toContain('stage-2-offer');
    const offered = takeLooks(aConfirmedCase().record, bury, '2026-12-21T09:00:00.000Z');
    const agreedAfter = done({ ...aConfirmedCase(), record: offered?.record ?? expect.fail() }, [
      { ...later, on: '2026-12-22' },
      { now: '2026-12-22T09:00:00.000Z' },
    ]);
    expect(takeLooks(agreedAfter.record, bury, '2027-01-09T09:00:00.000Z')?.events).toContainEqual(
      expect.objectContaining({ event: 'stage-2-offered' }),
    );
  });

  test('an answer on the agreed day is not late', () => {
    const ready = signedOff(done(aConfirmedCase(), later));
    expect(put(ready, { command: 'send-answer' }, { now: '2027-01-08T15:00:00.000Z' }).kind).toBe(
      'changed',
    );
    expect(
      put(ready, { command: 'send-answer' }, { now: '2027-01-11T15:00:00.000Z' }),
    ).toMatchObject({ because: 'late-reason-first' });
  });

  test('after the answer nobody is offered Stage 2 for being late', () => {
    const answered = done(signedOff(aConfirmedCase()), { command: 'send-answer' });
    const lessons = ['lessons-chase', 'lessons-climb'];
    expect(
      looksOn(answered, '2026-12-21T09:00:00.000Z').filter((name) => name !== 'hold-review'),
    ).toEqual(lessons);
    expect(looksOn(answered, '2026-12-23T09:00:00.000Z')).toEqual([
      ...lessons,
      'stage-2-window-over',
    ]);
  });

  test('an offer that waits for the morning does not leave once Stage 1 is over', () => {
    const offer = {
      id: 'stage-2-offer-4',
      kind: 'stage-2-offer',
      reader: 'complainant',
      dueAt: '2026-12-19T08:00:00.000Z',
      attempts: 0,
      settled: 0,
    } as const;
    const ready = signedOff(aConfirmedCase());
    const late = { command: 'send-answer', late: 'other' };
    const tonight = { now: '2026-12-19T01:00:00.000Z' };
    const sentWith = (state: 'pending' | 'sent') =>
      change({ ...ready, notices: [{ ...offer, state }] }, late, tonight);
    expect(sentWith('pending').noLongerOwed).toEqual([offer.id]);
    expect(sentWith('pending').events).toContainEqual(
      expect.objectContaining({ event: 'notice-no-longer-owed', notice: offer.id }),
    );
    expect(sentWith('sent').noLongerOwed).toBeUndefined();
  });

  test('Stage 2 offered in a talk does what a person was asked to do, and the letter stays owed', () => {
    const file = aConfirmedCase();
    const task = {
      id: 'offer-stage-2-to-child-9',
      kind: 'offer-stage-2-to-child',
      rule: 'stage-2-offer',
      startsAt: on,
      target: 'same-day',
      state: 'open',
    } as const;
    const changed = change(
      { ...file, tasks: [task] },
      { command: 'offer-stage-2', how: 'phone', on },
      { staff: manager },
    );
    expect([changed.tasksDone, changed.notices, changed.record.nextLookAt]).toEqual([
      [task.id],
      [],
      file.record.nextLookAt,
    ]);
  });
});

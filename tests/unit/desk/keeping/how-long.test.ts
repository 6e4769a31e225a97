import { describe, expect, test } from 'vitest';
import { keptUntil } from '../../../../functions/domain/case/keeping/kept-until.ts';
import { takeLooks } from '../../../../functions/domain/case/take-looks.ts';
import { bury } from '../../../../shared/authority/bury.ts';
import { after, done, fileOf, manager, put, tuesday } from '../../../support/a-desk.ts';
import { withdrawn } from '../../../support/a-kept-case.ts';

const { recordYears: _ours, ...unsaid } = bury;
const inAYear = '2027-11-24T10:00:00.000Z';

describe('how long a case is kept', () => {
  test('nothing runs while it is open', () => {
    expect(keptUntil(fileOf().record, bury)).toBeUndefined();
  });

  test('is counted in years from the day it ended, by the council’s own rule', () => {
    expect(keptUntil(withdrawn().record, { ...unsaid, recordYears: 10 })).toEqual({
      until: '2036-11-24',
      from: '2026-11-24',
      years: 10,
      by: 'council',
    });
  });

  test('is six years where the council has not said, and that is said to be ours', () => {
    expect(keptUntil(withdrawn().record, unsaid)).toMatchObject({
      until: '2032-11-24',
      by: 'usual',
    });
  });

  test('is the group’s own where the council has set one for it, and no other’s', () => {
    const { record } = withdrawn();
    const ofGroup = (group: 'in-care' | 'in-need') => ({
      ...record,
      classification: { group, unaccompanied: false, team: 'court-team', causes: [] },
    });
    const settings = { ...unsaid, recordYears: 10, recordYearsByGroup: { 'in-care': 75 } };
    expect(keptUntil(ofGroup('in-care'), settings)).toMatchObject({ years: 75, by: 'group' });
    expect(keptUntil(ofGroup('in-need'), settings)).toMatchObject({ years: 10, by: 'council' });
  });

  test('ends with a task for a person, on the morning of the day and once; nothing goes by itself', () => {
    const file = withdrawn();
    const authority = { ...unsaid, recordYears: 1 };
    expect(takeLooks(file.record, authority, '2027-11-23T23:00:00.000Z')?.tasks ?? []).toEqual([]);
    const looked = takeLooks(file.record, authority, inAYear);
    expect(looked?.tasks.map(({ kind }) => kind)).toEqual(['review-keeping']);
    expect(looked?.notices.map(({ kind }) => kind)).toEqual(['reminder']);
    expect(looked?.record).toMatchObject({ state: 'withdrawn', parts: file.record.parts });
    expect(takeLooks(looked?.record ?? file.record, authority, inAYear)).toBeUndefined();
  });
});

describe('a legal hold', () => {
  const hold = { command: 'put-on-legal-hold', reasons: 'A claim was made.' };
  const lift = { command: 'lift-legal-hold', reasons: 'The claim is over.' };

  test('is put and lifted by a person with a reason, on any case, open or not', () => {
    for (const file of [fileOf(), withdrawn()]) {
      const held = done(file, [hold, { staff: manager }]);
      expect(held.record.legalHold).toEqual({ at: tuesday, by: manager.id });
      expect(done(held, [lift, { staff: manager }]).record.legalHold).toBeUndefined();
    }
  });

  test('is there once, and cannot be lifted where there is none', () => {
    const held = done(fileOf(), [hold, { staff: manager }]);
    expect(put(held, hold, { staff: manager })).toMatchObject({ because: 'done-already' });
    expect(put(fileOf(), lift, { staff: manager })).toMatchObject({ because: 'not-held' });
  });

  test('takes the task away to look at what is kept too long, and gives it back when it is lifted', () => {
    const authority = { ...unsaid, recordYears: 1 };
    const file = withdrawn();
    const looked = takeLooks(file.record, authority, inAYear);
    const over = looked === undefined ? file : after(file, looked);
    const act = { staff: manager, now: inAYear, authority };
    const held = done(over, [hold, act]);
    expect(held.tasks).toEqual([]);
    expect(done(held, [lift, act]).tasks.map(({ kind }) => kind)).toEqual(['review-keeping']);
  });
});

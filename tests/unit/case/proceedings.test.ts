import { describe, expect, test } from 'vitest';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import type { Decided } from '../../../functions/domain/case/decided.ts';
import { moveDates } from '../../../functions/domain/case/move-dates.ts';
import { openCase } from '../../../functions/domain/case/open-case.ts';
import { holdParts, takeUpParts } from '../../../functions/domain/case/proceedings.ts';
import { bankHolidays } from '../../../functions/domain/clock/bank-holidays.ts';
import { withAdded } from '../../../functions/domain/clock/moved-dates.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { aComplaintOf, aSubmission } from '../../support/a-submission.ts';
import { sundayEvening } from '../../support/fixed-time.ts';

const deciding = { by: 'staff-1', at: '2026-11-24T10:00:00.000Z' };
const hold = {
  parts: ['1'],
  proceedings: 'court-case',
  named: 'the hearing in March',
  reasons: 'The court will decide where the children live.',
  reviewOn: '2027-03-15',
} as const;

const opened = (person: object, points = ['decision-or-plan', 'waiting']) =>
  openCase(
    aComplaintOf(
      aSubmission({
        role: 'adult',
        person: { name: 'Jo', relationship: 'parent', ...person },
        complaint: {
          points: points.map((subject) => ({ subject })),
          circumstances: ['court-case'],
        },
      }),
    ),
    bury,
    { reference: 'K4T-9WX-2HR', receivedAt: sundayEvening },
  );
const byMail = { contact: { email: 'jo@example.com' } };
const aCase = (points?: string[]): CaseRecord => opened(byMail, points).record;

const changed = (decided: Decided) =>
  decided.kind === 'changed' ? decided.change : expect.fail(decided.because);
const held = (record = aCase(), more = {}) =>
  changed(holdParts(record, { ...hold, ...more }, bury, deciding));
const takenUp = (record: CaseRecord, parts = ['1'], at = '2027-03-16T09:00:00.000Z') =>
  changed(takeUpParts(record, { parts }, bury, { by: 'staff-2', at }));

const letterOf = (change: ReturnType<typeof held>) => {
  const { person } = opened(byMail);
  const [notice] = change.notices;
  if (notice === undefined) return expect.fail('no letter is owed');
  return letterText(
    renderNotice(notice.kind, {
      record: change.record,
      person,
      authority: bury,
      contactPerson: { name: 'Alex', phone: '0161 496 0101' },
      words: change.letters?.[0]?.words,
    }).letter,
  );
};

describe('holding a part while proceedings run (reg 8)', () => {
  test('only the chosen part waits; the case stays open and the other part keeps its dates', () => {
    const before = aCase();
    const { record } = held(before);
    expect(record.parts.map(({ state }) => state)).toEqual(['held', 'proposed']);
    expect(record.parts[0]?.hold).toEqual({ proceedings: 'court-case', reviewOn: '2027-03-15' });
    expect([record.state, record.version]).toEqual(['open', 2]);
    expect(record.datesTold).toEqual(before.datesTold);
    expect(record.decisions.find(({ kind }) => kind === 'proceedings')?.state).toBe('decided');
  });

  test('who decided it, for which proceedings and until when is kept, and not a word of the reasons', () => {
    const { events } = held();
    expect(events).toEqual([
      {
        at: deciding.at,
        actor: 'staff-1',
        event: 'parts-held',
        parts: ['1'],
        proceedings: 'court-case',
        reviewOn: '2027-03-15',
      },
    ]);
    expect(JSON.stringify([events, held().record])).not.toContain(hold.reasons);
  });

  test('the complainant is told which part, why, which proceedings, and how to send it again', () => {
    const letter = letterOf(held());
    expect(letter).toContain(hold.named);
    expect(letter).toContain(hold.reasons);
    expect(letter).toContain('no one has refused you');
    expect(letter).toContain('Monday 15 March 2027');
    expect(letter).toContain('please send these parts to us again');
    expect(letter).toContain('We go on with every other part');
    expect(letter).toContain('Ombudsman');
  });

  test('when every part waits no clock of Stage 1 runs, and nothing says that others go on', () => {
    const change = held(aCase(), { parts: ['1', '2'] });
    expect(change.record.datesTold).toEqual([]);
    expect(letterOf(change)).not.toContain('We go on with every other part');
    const announced = withAdded(bankHolidays, new Map([['2026-12-01', 'announced']]));
    expect(moveDates(change.record, bury, deciding.at, announced)).toBeUndefined();
  });

  test('a person looks again on the day', () => {
    expect(held().tasks).toMatchObject([
      { kind: 'review-hold', rule: 'proceedings', startsAt: '2027-03-15T12:00:00.000Z' },
    ]);
  });

  test('somebody without safe mail is told by a person, and so is anyone outside the family', () => {
    for (const person of [
      { contact: { phone: '0161 496 0999', preferred: 'phone' } },
      { relationship: 'none', contact: { email: 'jo@example.com' } },
    ]) {
      const change = held(opened(person).record);
      expect(change.notices).toEqual([]);
      expect(change.tasks.map(({ kind }) => kind)).toEqual([
        'review-hold',
        'tell-hold-another-way',
      ]);
    }
  });

  test.each([
    ['no part is chosen', { parts: [] }, 'parts', 'nothing-chosen'],
    ['a part is not there', { parts: ['1', '9'] }, 'parts', 'not-there'],
    ['the proceedings are not named', { named: ' ' }, 'named', 'needs-words'],
    ['there is no reason', { reasons: '\n' }, 'reasons', 'needs-words'],
    ['nobody would look again', { reviewOn: '2026-11-24' }, 'reviewOn', 'not-a-later-day'],
  ])('cannot be done when %s', (_, more, field, because) => {
    expect(holdParts(aCase(), { ...hold, ...more }, bury, deciding)).toEqual({
      kind: 'cannot',
      field,
      because,
    });
  });

  test('cannot be done twice to the same part', () => {
    expect(holdParts(held().record, hold, bury, deciding)).toEqual({
      kind: 'cannot',
      field: 'parts',
      because: 'held-already',
    });
  });
});

describe('looking again at what waits', () => {
  test('it may wait longer, until a later day, and they are told that day too', () => {
    const longer = held(held().record, { reviewOn: '2027-04-15' });
    expect(longer.record.parts[0]?.hold).toMatchObject({ reviewOn: '2027-04-15' });
    expect(longer.tasks).toMatchObject([
      { kind: 'review-hold', startsAt: '2027-04-15T12:00:00.000Z' },
    ]);
    expect(letterOf(longer)).toContain('A person looks at this again by Thursday 15 April 2027.');
  });

  test('what waits is put in its place only when it is taken up: nobody is chased for it meanwhile', () => {
    const { record } = held(aCase(), { parts: ['1', '2'] });
    const routes = ({ decisions }: CaseRecord) =>
      decisions.find(({ kind }) => kind === 'confirm-routes');
    expect(routes(record)).toMatchObject({ state: 'decided', decidedBy: 'staff-1' });
    const taken = takenUp(record);
    expect(routes(taken.record)).toMatchObject({
      state: 'open',
      raisedAt: '2027-03-16T09:00:00.000Z',
    });
    expect(taken.record.datesTold).toContainEqual({ rule: 'triage-check', date: '2027-03-18' });
  });

  test('whoever decided to hold is named, as with every decision', () => {
    expect(held().record.decisions.find(({ kind }) => kind === 'proceedings')).toMatchObject({
      state: 'decided',
      decidedAt: deciding.at,
      decidedBy: deciding.by,
    });
  });
});

describe('taking a part up again', () => {
  test('it keeps its receipt date, and its clock starts on the day it is taken up', () => {
    const { record, events } = takenUp(held(aCase(), { parts: ['1', '2'] }).record, ['1', '2']);
    expect(
      record.parts.map(({ state, receivedAt, clockFrom, hold: over }) => ({
        state,
        receivedAt,
        clockFrom,
        over,
      })),
    ).toEqual(
      ['1', '2'].map(() => ({
        state: 'proposed',
        receivedAt: sundayEvening,
        clockFrom: '2027-03-16T09:00:00.000Z',
        over: undefined,
      })),
    );
    expect(record.datesTold).toContainEqual({ rule: 'stage-1-first', date: '2027-04-01' });
    expect(events).toMatchObject([{ event: 'parts-taken-up', parts: ['1', '2'] }]);
  });

  test('while another part runs from its receipt, the dates of the case stay that part’s', () => {
    const { record } = takenUp(held().record);
    expect(record.datesTold).toContainEqual({ rule: 'stage-1-first', date: '2026-12-04' });
  });

  test('the complainant is told which part and its own dates', () => {
    const letter = letterOf(takenUp(held().record));
    expect(letter).toContain('We are now looking at these parts');
    expect(letter).toContain('Thursday 1 April 2027');
    expect(letter).not.toContain('Friday 4 December 2026');
  });

  test.each([
    [['2'], 'not-held'],
    [[], 'nothing-chosen'],
    [['7'], 'not-there'],
  ])('cannot be done to %j: %s', (parts, because) => {
    expect(takeUpParts(held().record, { parts }, bury, deciding)).toMatchObject({
      kind: 'cannot',
      field: 'parts',
      because,
    });
  });

  test('somebody without safe mail is told by a person', () => {
    const { record } = held(opened({ contact: { phone: '0161 496 0999' } }).record);
    expect(takenUp(record).tasks.map(({ kind }) => kind)).toEqual(['tell-hold-another-way']);
  });
});

describe('the letters about a hold, in each voice', () => {
  const writers = {
    child: { role: 'child', person: { age: 14, ...byMail } },
    'young-adult': { role: 'child', person: { age: 20, careLeaver: 'yes', ...byMail } },
    adult: { role: 'adult', person: { relationship: 'parent', ...byMail } },
    advocate: { role: 'advocate', speaksFor: 'child', instructed: 'yes', person: byMail },
  };
  test.each(Object.entries(writers))(
    '%s: named, with reasons, and never a refusal',
    (voice, answers) => {
      const { record } = openCase(aComplaintOf(aSubmission(answers)), bury, {
        reference: 'K4T-9WX-2HR',
        receivedAt: sundayEvening,
      });
      expect(record.voice).toBe(voice);
      const letter = letterOf(held(record));
      expect(letter).toContain(hold.reasons);
      expect(letter).toMatch(/[Nn]o one has (said no|refused you)/);
      expect(letterOf(takenUp(held(record).record))).toContain('1 April 2027');
      if (voice === 'child') expect(letter).not.toMatch(/Stage|reg 8|prejudice/);
    },
  );
});

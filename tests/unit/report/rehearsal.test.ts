import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../functions/domain/clock/bank-holidays.ts';
import { rehearsalOf } from '../../../functions/domain/report/rehearsal.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { rehearsalReplySchema } from '../../../shared/desk-api/rehearsal-reply.ts';
import { allChecks, aWorker, fileOf, head, manager } from '../../support/a-desk.ts';
import { aWholeCase, type Doing } from '../../support/a-whole-case.ts';

const adjudicator = aWorker('adjudicating-officer');

const on = (doings: readonly Doing[], today: string, mayRead = true) =>
  rehearsalOf(aWholeCase(doings), { authority: bury, today, holidays: bankHolidays }, mayRead);
const gapsOf = (doings: readonly Doing[], today: string) =>
  on(doings, today).gaps.map(({ fault, gap, about, on: day }) =>
    [fault, gap, about, day].filter((one) => one !== undefined).join(' '),
  );

const answer = {
  command: 'draft-answer',
  parts: [{ part: '1', outcome: 'upheld', finding: 'We did not ring.' }],
};
// It came on Sunday 22 November 2026; its tenth working day is Friday 4 December, its twentieth Friday 18 December.
const read: Doing = ['2026-11-23', { command: 'read-for-safety' }];
const checked: Doing = ['2026-11-24', { command: 'confirm-parts', parts: ['1'] }];
const answered = (day: string, late?: string): readonly Doing[] => [
  [day, answer],
  [day, { command: 'check-answer', checked: allChecks }, manager],
  [day, { command: 'sign-off-answer' }, head],
  [day, { command: 'send-answer', ...(late !== undefined && { late }) }],
];
const lessons = (day: string, stage = 'stage-1'): Doing => [
  day,
  { command: 'return-lessons', lessons: `lessons-${stage}`, corrective: 'none', words: 'Nothing.' },
];
const asked = { with: 'complainant', how: 'phone' } as const;

describe('a case as the Ombudsman would read it', () => {
  test('one that was read, checked and answered in time, with its lessons back, lacks nothing', () => {
    const whole = on(
      [read, checked, ...answered('2026-12-04'), lessons('2026-12-07')],
      '2026-12-08',
    );
    expect(whole.gaps).toEqual([]);
    expect(whole.clocks).toEqual([
      {
        rule: 'stage-1-first',
        from: '2026-11-22',
        due: '2026-12-04',
        met: '2026-12-04',
        state: 'in-time',
      },
    ]);
    expect(rehearsalReplySchema.parse(whole)).toEqual(whole);
  });

  test('one that nobody touched has each fault of recognising it, and the offer that was owed', () => {
    expect(gapsOf([], '2026-12-21')).toEqual([
      'not-recognised not-read-for-safety 2026-11-23',
      'not-recognised routes-not-confirmed 2026-11-24',
      'delay overdue stage-1-first 2026-12-04',
      'delay no-extension-told 2026-12-04',
      'delay decision-overdue confirm-routes 2026-11-24',
      'stages-refused stage-2-not-offered 2026-12-18',
    ]);
  });

  test('the offer of the clockwork, once day 20 is over, is an offer', () => {
    const gaps = gapsOf([read, checked, ['2026-12-19', 'look']], '2026-12-21');
    expect(gaps).not.toContain('stages-refused stage-2-not-offered 2026-12-18');
  });

  test('a late answer with its reason is told from one that has none, and from one whose extension was told', () => {
    const late = [read, checked, ...answered('2026-12-10', 'staff-absence'), lessons('2026-12-10')];
    expect(gapsOf(late, '2026-12-10')).toEqual([
      'delay late-with-reason stage-1-first 2026-12-04',
      'delay no-extension-told 2026-12-04',
    ]);
    const told: Doing = [
      '2026-12-03',
      { command: 'extend-stage-1', ground: 'complexity', reasons: 'There is much to read.' },
    ];
    expect(
      gapsOf([read, checked, told, ...answered('2026-12-10'), lessons('2026-12-10')], '2026-12-10'),
    ).toEqual([]);
  });

  const stageTwo: readonly Doing[] = [
    read,
    checked,
    ...answered('2026-12-04'),
    lessons('2026-12-07'),
    ['2026-12-14', { command: 'request-stage-2', on: '2026-12-14', ...asked }],
    [
      '2026-12-15',
      {
        command: 'appoint',
        seat: 'investigating-officer',
        who: 'investigating-officer',
        declared: true,
      },
    ],
    [
      '2026-12-15',
      { command: 'appoint', seat: 'independent-person', who: 'independent-person', declared: true },
    ],
    [
      '2026-12-15',
      {
        command: 'appoint',
        seat: 'adjudicating-officer',
        who: 'adjudicating-officer',
        declared: true,
      },
    ],
  ];
  const adjudicated = (day: string, late?: string): readonly Doing[] => [
    [
      day,
      {
        command: 'receive-report',
        by: 'investigating-officer',
        on: day,
        parts: [{ part: '1', outcome: 'upheld' }],
        words: 'Upheld.',
      },
    ],
    [day, { command: 'receive-report', by: 'independent-person', on: day, words: 'It was fair.' }],
    [day, { ...answer, command: 'draft-adjudication' }],
    [day, { command: 'send-adjudication', ...(late !== undefined && { late }) }, adjudicator],
  ];

  test('Stage 2 is measured from the request, and a statement that drifts is delay of its own', () => {
    // Day 25 after Monday 14 December 2026 is Thursday 21 January 2027: Christmas, 28 December and 1 January do not count.
    const whole = on([...stageTwo, ...adjudicated('2027-01-22', 'complexity')], '2027-01-22');
    expect(whole.clocks.at(-1)).toEqual({
      rule: 'stage-2-first',
      from: '2026-12-14',
      due: '2027-01-21',
      met: '2027-01-22',
      state: 'late',
      reason: 'complexity',
    });
    expect(whole.gaps.map(({ gap }) => gap)).toEqual([
      'late-with-reason',
      'statement-slow',
      'lessons-not-returned',
    ]);
  });

  test('a late request that waits, or that was declined, counts as a stage refused; one taken up does not', () => {
    // Twenty working days after Friday 4 December 2026 are over on Wednesday 6 January 2027.
    const late: readonly Doing[] = [
      read,
      checked,
      ...answered('2026-12-04'),
      lessons('2026-12-07'),
      ['2027-01-07', { command: 'request-stage-2', on: '2027-01-07', ...asked }],
    ];
    const decided = (outcome: string): Doing => [
      '2027-01-08',
      { command: 'decide', decision: 'late-stage-2-9', outcome, reasons: 'We weighed it.' },
    ];
    expect(gapsOf(late, '2027-01-07')).toEqual(['stages-refused request-not-decided late-stage-2']);
    expect(gapsOf([...late, decided('decline')], '2027-01-08')).toEqual([
      'stages-refused request-declined late-stage-2',
    ]);
    expect(gapsOf([...late, decided('accept')], '2027-01-08')).toEqual([]);
    const { decisions } = on([...late, decided('decline')], '2027-01-08');
    expect(decisions.at(-1)).toEqual({
      kind: 'late-stage-2',
      outcome: 'decline',
      decidedOn: '2027-01-08',
      reasons: 'We weighed it.',
    });
  });

  test('a part moved out of the statutory procedure, or not taken up, is a question of the right procedure', () => {
    const moved: Doing = [
      '2026-11-24',
      { command: 'change-route', part: '1', route: 'school', reasons: 'It is about the school.' },
    ];
    expect(gapsOf([read, moved], '2026-11-24')).toContain(
      'wrong-procedure moved-from-statutory school 2026-11-24',
    );
  });

  test('whoever reads no words reads no reasons; every letter is named with what became of it', () => {
    const whole = on([read, checked], '2026-11-24', false);
    expect(whole.decisions.every(({ reasons }) => reasons === undefined)).toBe(true);
    expect(whole.letters).toContainEqual({
      kind: 'acknowledgement',
      reader: 'complainant',
      on: '2026-11-22',
      state: 'sent',
    });
  });

  test('what is no complaint has no clock and no fault', () => {
    const record = { ...fileOf().record, kind: 'compliment', parts: [], decisions: [] } as const;
    const whole = { ...aWholeCase([]), record };
    const rehearsed = rehearsalOf(
      whole,
      { authority: bury, today: '2027-01-01', holidays: bankHolidays },
      true,
    );
    expect(rehearsed).toMatchObject({ clocks: [], gaps: [] });
  });
});

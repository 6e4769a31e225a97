import { describe, expect, test } from 'vitest';
import { raisedAlert } from '../../../functions/domain/alert/alert.ts';
import type { CaseRecord } from '../../../functions/domain/case/case-record.ts';
import type { ListedTask } from '../../../functions/domain/case/desk/reading/listed.ts';
import { pressing } from '../../../functions/domain/case/desk/reading/pressing.ts';
import { queueOf, queuePage } from '../../../functions/domain/case/desk/reading/queue.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { queueReasons } from '../../../shared/desk-api/queue-reply.ts';
import { fileOf, officer } from '../../support/a-desk.ts';

// It came on Sunday 22 November 2026: day 10 is 4 December, day 20 is 18 December.
const { record } = fileOf();
const monday = '2026-11-23';
const taskOf = (kind: ListedTask['kind'], reference = record.reference): ListedTask => ({
  id: kind,
  kind,
  target: 'same-day',
  startsAt: '2026-11-22T19:30:00.000Z',
  reference,
});
const reasons = (more: Partial<CaseRecord>, tasks: readonly ListedTask[] = [], today = monday) =>
  pressing({ ...record, decisions: [], ...more }, tasks, bury, today).map(({ reason }) => reason);

const open = { id: '1', rule: 'council-target', holdsDates: false, state: 'open' } as const;
const immediate = { level: 'immediate', because: ['unsafe-now'] } as const;

describe('why a case stands where it does', () => {
  test('all that presses is there, in the order of harm', () => {
    const found = reasons(
      {
        urgency: immediate,
        decisions: [
          { ...open, kind: 'defer-change', target: 'same-day' },
          { ...open, kind: 'out-of-time', target: 'same-day' },
        ],
      },
      [
        taskOf('review-hold'),
        taskOf('mail-returned'),
        taskOf('arrange-advocate'),
        taskOf('read-for-safety'),
      ],
      '2026-12-03',
    );
    expect(found).toEqual(
      queueReasons.filter((reason) => reason !== 'clock-red' && reason !== 'waiting'),
    );
  });

  test('the general procedure has a clock of its own, amber and then red', () => {
    const datesTold = [{ rule: 'corporate-answer', date: '2026-12-10' }] as const;
    const on = (today: string) => reasons({ datesTold }, [], today);
    expect([on('2026-12-07'), on('2026-12-08'), on('2026-12-11')]).toEqual([
      [],
      ['clock-amber'],
      ['clock-red'],
    ]);
  });

  test('what waits for a court stands by the day to look again, and what has no day is never late', () => {
    const entry = (more: Partial<CaseRecord>) =>
      queueOf(
        { cases: [{ ...record, decisions: [], datesTold: [], ...more }], tasks: [] },
        {},
        { staff: officer, authority: bury, today: '2026-12-30' },
      ).cases[0];
    const hold = { proceedings: 'court-case', reviewOn: '2027-01-21' } as const;
    const parts = record.parts.map((part) => ({ ...part, state: 'held', hold }) as const);
    expect(entry({ parts })).toMatchObject({ reasons: [], due: '2027-01-21' });
    expect(entry({})?.due).toBeUndefined();
  });

  test('urgent is what no person has acknowledged', () => {
    const at = record.receivedAt;
    const waiting = raisedAlert('urgent-alert-1', at);
    const acknowledged = { ...waiting, acknowledgedAt: at };
    expect(reasons({ urgency: immediate })).toEqual(['urgent']);
    expect(reasons({ urgency: immediate, alerts: [acknowledged] })).toEqual([]);
    const again = raisedAlert('urgent-alert-2', at);
    expect(reasons({ urgency: immediate, alerts: [acknowledged, again] })).toEqual(['urgent']);
  });

  test.each([
    ['2026-12-01', []],
    ['2026-12-02', ['clock-amber']],
    ['2026-12-04', ['clock-amber']],
    ['2026-12-05', ['clock-red']],
  ])('on %s the clock is %j', (today, expected) => {
    expect(reasons({}, [], today)).toEqual(expected);
  });

  test('once it was extended, the twentieth day is what binds', () => {
    const extension = { ground: 'complexity', at: '', clockFrom: record.receivedAt } as const;
    expect(reasons({ extension }, [], '2026-12-08')).toEqual([]);
    expect(reasons({ extension }, [], '2026-12-19')).toEqual(['clock-red']);
  });
});

describe('a page of the queue', () => {
  const reader = { staff: officer, authority: bury, today: monday };
  const many = Array.from({ length: queuePage + 7 }, (_, place) => ({
    ...record,
    reference: `AAA-AAA-${String(place).padStart(3, '0')}`,
  }));

  test('goes on where the last one ended, and shows each case once', () => {
    const tasks = [taskOf('read-for-safety', 'AAA-AAA-050')];
    const first = queueOf({ cases: many, tasks }, {}, reader);
    expect(first.total).toBe(many.length);
    expect(first.cases[0]?.reference).toBe('AAA-AAA-050');
    const second = queueOf({ cases: many, tasks }, { after: first.after }, reader);
    expect(second.after).toBeUndefined();
    const seen = [...first.cases, ...second.cases].map(({ reference }) => reference);
    expect([...seen].sort()).toEqual(many.map(({ reference }) => reference));
  });

  test('says of what nothing presses when something is due next, and never that it is late', () => {
    const dueOf = (more: Partial<CaseRecord>, tasks: readonly ListedTask[] = []) =>
      queueOf({ cases: [{ ...record, decisions: [], ...more }], tasks }, {}, reader).cases[0]?.due;
    const past = { rule: 'stage-1-first', date: '2026-11-20' } as const;
    const next = { rule: 'stage-1-last', date: '2026-12-07' } as const;
    const extension = { ground: 'complexity', at: '', clockFrom: record.receivedAt } as const;
    expect(dueOf({ datesTold: [past, next], extension })).toBe('2026-12-07');
    expect(dueOf({ datesTold: [] })).toBeUndefined();
    const review = { ...taskOf('review-hold'), startsAt: '2026-12-10T09:00:00.000Z' };
    expect(dueOf({ datesTold: [] }, [review])).toBe('2026-12-10');
  });

  test('leaves out what whoever reads may not know of', () => {
    const barred = [{ who: officer.id, because: 'named', at: record.receivedAt }] as const;
    const { total } = queueOf({ cases: [{ ...record, barred }], tasks: [] }, {}, reader);
    expect(total).toBe(0);
  });
});

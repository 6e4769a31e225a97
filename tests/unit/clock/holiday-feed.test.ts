import { describe, expect, test } from 'vitest';
import {
  bankHolidays,
  bankHolidaysKnownTo,
} from '../../../functions/domain/clock/bank-holidays.ts';
import { takeIn } from '../../../infra/holidays/take-in.ts';

const table = { knownTo: bankHolidaysKnownTo, days: Object.fromEntries(bankHolidays) };
const listOf = (events: readonly (readonly [string, string])[]) => ({
  'england-and-wales': {
    division: 'england-and-wales',
    events: events.map(([date, title]) => ({ title, date, notes: '', bunting: true })),
  },
  scotland: { division: 'scotland', events: [{ title: '2nd January', date: '2029-01-02' }] },
});
const of2029 = [
  '2029-01-01',
  '2029-03-30',
  '2029-04-02',
  '2029-05-07',
  '2029-05-28',
  '2029-08-27',
  '2029-12-25',
  '2029-12-26',
].map((date) => [date, 'A bank holiday'] as const);

describe('taking in a newer list of bank holidays', () => {
  test('adds a day that was announced, in its place', () => {
    const taken = takeIn(table, listOf([['2026-12-01', 'A day announced in November']]));
    expect(taken).toMatchObject({
      kind: 'taken-in',
      added: [['2026-12-01', 'A day announced in November']],
      table: { knownTo: '2028-12-31' },
    });
    const days = taken.kind === 'taken-in' ? Object.keys(taken.table.days) : [];
    expect(days).toEqual([...days].sort());
  });

  test('takes nothing away when the list forgets the past, and renames nothing', () => {
    const taken = takeIn(table, listOf([['2026-12-25', 'Renamed']]));
    expect(taken).toMatchObject({ added: [], table });
  });

  test('knows a further year only when all its holidays are there', () => {
    expect(takeIn(table, listOf(of2029.slice(1)))).toMatchObject({
      table: { knownTo: '2028-12-31' },
    });
    expect(takeIn(table, listOf(of2029))).toMatchObject({ table: { knownTo: '2029-12-31' } });
  });

  test('a holiday of Scotland alone is a working day here', () => {
    const taken = takeIn(table, listOf(of2029));
    expect(taken.kind === 'taken-in' && taken.table.days['2029-01-02']).toBeUndefined();
  });

  test('something that is not the list is refused, and says why', () => {
    const taken = takeIn(table, {
      'england-and-wales': { events: [{ title: 'x', date: '1/2/29' }] },
    });
    expect(taken).toMatchObject({ kind: 'not-a-list', because: expect.stringContaining('date') });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../functions/domain/clock/bank-holidays.ts';
import {
  addDays,
  addYears,
  dayFromNumber,
  dayNumber,
} from '../../../functions/domain/clock/calendar-day.ts';
import { dayInWords, londonDayOf, londonTimeOf } from '../../../functions/domain/clock/london.ts';
import {
  countWorkingDays,
  isWorkingDay,
  sameWorkingDay,
  workingDaysBetween,
} from '../../../functions/domain/clock/working-days.ts';

describe('counting working days', () => {
  test.each([
    ['2020-05-01', '2020-05-18', '2020-06-02', '2020-06-09', '2020-06-16', '2020-08-04'],
    ['2022-05-27', '2022-06-14', '2022-06-28', '2022-07-05', '2022-07-12', '2022-08-31'],
    ['2022-09-12', '2022-09-27', '2022-10-11', '2022-10-18', '2022-10-25', '2022-12-13'],
    ['2023-04-28', '2023-05-16', '2023-05-31', '2023-06-07', '2023-06-14', '2023-08-02'],
    ['2023-12-18', '2024-01-04', '2024-01-18', '2024-01-25', '2024-02-01', '2024-03-21'],
    ['2024-03-22', '2024-04-09', '2024-04-23', '2024-04-30', '2024-05-08', '2024-06-27'],
    ['2025-12-19', '2026-01-07', '2026-01-21', '2026-01-28', '2026-02-04', '2026-03-25'],
    ['2026-04-01', '2026-04-17', '2026-05-01', '2026-05-11', '2026-05-18', '2026-07-07'],
    ['2026-08-29', '2026-09-14', '2026-09-28', '2026-10-05', '2026-10-12', '2026-11-30'],
    ['2026-11-22', '2026-12-04', '2026-12-18', '2026-12-29', '2027-01-06', '2027-02-24'],
    ['2027-12-20', '2028-01-06', '2028-01-20', '2028-01-27', '2028-02-03', '2028-03-23'],
  ])('from %s agrees with the checked table of law.md section 14', (from, ...expected) => {
    const counted = [10, 20, 25, 30, 65].map((days) => countWorkingDays(from, days).date);
    expect(counted).toEqual(expected);
  });

  test('agrees with a second, independent count for every start day of 2019 to 2027', () => {
    const first = dayNumber('2019-01-01');
    const last = dayNumber('2027-09-30');
    const wrong: string[] = [];
    for (let day = first; day <= last; day += 1) {
      const from = dayFromNumber(day);
      for (const days of [1, 2, 5, 10, 15, 20, 25, 30, 65]) {
        if (countWorkingDays(from, days).date !== countedByHand(from, days))
          wrong.push(`${from}+${days}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a complaint received on a weekend keeps that day as day 0 and loses no day', () => {
    expect(countWorkingDays('2026-11-21', 1).date).toBe('2026-11-23');
    expect(countWorkingDays('2026-11-22', 1).date).toBe('2026-11-23');
  });

  test('every date shows the days that did not count and why', () => {
    expect(countWorkingDays('2026-12-23', 3)).toEqual({
      from: '2026-12-23',
      workingDays: 3,
      date: '2026-12-30',
      skipped: [
        { date: '2026-12-25', why: 'Christmas Day' },
        { date: '2026-12-26', why: 'Saturday' },
        { date: '2026-12-27', why: 'Sunday' },
        { date: '2026-12-28', why: 'Boxing Day (substitute day)' },
      ],
    });
  });

  test('a Scottish holiday is a working day here', () => {
    expect(isWorkingDay('2026-01-02')).toBe(true);
    expect(isWorkingDay('2026-06-15')).toBe(true);
  });

  test('a bank holiday announced later moves the date by one day', () => {
    const more = new Map([...bankHolidays, ['2026-12-01', 'A day announced in November']]);
    expect(countWorkingDays('2026-11-22', 10, more).date).toBe('2026-12-07');
  });

  test('the table holds the 83 holidays of the source', () => {
    expect(bankHolidays.size).toBe(83);
  });

  test('counting on and counting between agree (property)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 17_897, max: 21_300 }),
        fc.integer({ min: 0, max: 65 }),
        (day, days) => {
          const from = dayFromNumber(day);
          return workingDaysBetween(from, countWorkingDays(from, days).date) === days;
        },
      ),
    );
    expect(workingDaysBetween('2026-11-22', '2026-11-20')).toBe(0);
  });

  test('the same working day is today when people are at work, else the next day they are', () => {
    expect(sameWorkingDay('2026-11-20')).toBe('2026-11-20');
    expect(sameWorkingDay('2026-11-22')).toBe('2026-11-23');
    expect(sameWorkingDay('2026-12-25')).toBe('2026-12-29');
  });
});

describe('days in London', () => {
  test.each([
    ['2026-11-22T23:59:59.999Z', '2026-11-22'],
    ['2026-11-23T00:00:00.000Z', '2026-11-23'],
    ['2026-06-30T22:59:59.999Z', '2026-06-30'],
    ['2026-06-30T23:00:00.000Z', '2026-07-01'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25'],
  ])('%s belongs to %s', (instant, day) => {
    expect(londonDayOf(instant)).toBe(day);
  });

  test('agrees with the runtime’s own time zone tables, to the minute (property)', () => {
    const runtime = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const theirs = (instant: string) => runtime.format(new Date(instant));
    const ours = (instant: string) => {
      const [hours = '', minutes = '', half = ''] = londonTimeOf(instant).split(/[: ]/);
      const hour = (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
      return `${londonDayOf(instant)} ${String(hour).padStart(2, '0')}:${minutes}`;
    };
    const changes = Array.from({ length: 30 }, (_, year) => [
      Date.UTC(2015 + year, 2, 25),
      Date.UTC(2015 + year, 9, 25),
    ]).flat();
    const near = fc.tuple(
      fc.constantFrom(...changes),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: 0, max: 86_399 }),
    );
    fc.assert(
      fc.property(near, ([time, days, seconds]) => {
        const instant = new Date(time + days * 86_400_000 + seconds * 1000).toISOString();
        expect(ours(instant)).toBe(theirs(instant));
      }),
      { numRuns: 5_000, seed: 20_261_122 },
    );
  });

  test('times and days are said as people say them', () => {
    expect(londonTimeOf('2026-06-30T22:05:00.000Z')).toBe('11:05 pm');
    expect(dayInWords('2026-12-04')).toBe('Friday 4 December 2026');
  });

  test('a year before 29 February is 28 February', () => {
    expect(addYears('2028-02-29', -1)).toBe('2027-02-28');
    expect(addYears('2028-02-29', -4)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

// Written apart from the product: lists every working day there is, then looks along the list.
const everyWorkingDay: readonly string[] = Array.from(
  { length: 3660 },
  (_, offset) => new Date(Date.UTC(2019, 0, 1 + offset)),
)
  .filter((date) => date.getUTCDay() !== 0 && date.getUTCDay() !== 6)
  .map((date) => date.toISOString().slice(0, 10))
  .filter((date) => !bankHolidays.has(date));

const countedByHand = (from: string, days: number): string | undefined => {
  let [low, high] = [0, everyWorkingDay.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((everyWorkingDay[middle] ?? '') > from) high = middle;
    else low = middle + 1;
  }
  return everyWorkingDay[low + days - 1];
};

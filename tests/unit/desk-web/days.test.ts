import { describe, expect, test } from 'vitest';
import { officeOf } from '../../../functions/domain/case/desk/reading/office.ts';
import { workingDaysBetween } from '../../../functions/domain/clock/working-days.ts';
import { dueIn } from '../../../web/desk/dates/day-words.ts';
import { workingDaysTo } from '../../../web/desk/dates/working-days.ts';
import { addressOf, placeOf } from '../../../web/desk/frame/place.ts';
import { openWorkOf } from '../../../web/desk/queue/open-work.ts';

const today = '2026-12-23';
const office = officeOf([], today);

describe('days at the desk', () => {
  test.each(['2026-12-24', '2026-12-29', '2027-01-04', '2027-04-06'])(
    'are counted to %s as the clock counts them',
    (day) => {
      expect(workingDaysTo(today, day, office)).toBe(workingDaysBetween(today, day));
    },
  );

  test.each([
    ['2026-12-23', 'due Wed 23 Dec (today)'],
    ['2026-12-24', 'due Thu 24 Dec (1 working day)'],
    ['2026-12-29', 'due Tue 29 Dec (2 working days)'],
    ['2026-12-21', 'due Mon 21 Dec (2 working days late)'],
    ['2027-01-04', 'due Mon 4 Jan 2027 (5 working days)'],
  ])('say how far %s is', (day, words) => {
    expect(dueIn(day, today, workingDaysTo(today, day, office))).toBe(words);
  });

  test('put open work into ages by the working days since it came', () => {
    const cases = [
      '2026-12-22T09:00:00.000Z',
      '2026-12-10T09:00:00.000Z',
      '2026-10-01T09:00:00.000Z',
    ];
    const entries = cases.map((receivedAt) => ({ stage: 'stage-1' as const, receivedAt }));
    expect(openWorkOf(entries, office).map((row) => row['stage-1'])).toEqual([1, 1, 0, 1]);
  });
});

describe('a place in the desk', () => {
  test.each([
    '/desk',
    '/desk?stage=stage-1&flag=urgent',
    '/desk?view=week',
    '/desk?case=K4T-9WX-2HR',
    '/desk?case=K4T-9WX-2HR&do=note',
  ])('has the address %s, there and back', (address) => {
    expect(addressOf(placeOf(address.slice('/desk'.length)))).toBe(address);
  });

  test.each(['?name=robin', '?case=<script>', '?flag=robin'])('is the queue for %s', (query) => {
    expect(placeOf(query)).toEqual({ view: 'queue', asked: {} });
  });
});

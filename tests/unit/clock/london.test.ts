import { describe, expect, test } from 'vitest';
import {
  atClockInLondon,
  dayInWords,
  londonDayOf,
  londonTimeOf,
} from '../../../functions/domain/clock/london.ts';

describe('what a clock on a London wall shows', () => {
  test.each([
    ['2026-11-22T19:31:00.000Z', '7:31 pm'],
    ['2026-11-22T00:05:00.000Z', '12:05 am'],
    ['2026-11-22T12:00:00.000Z', '12:00 pm'],
    ['2026-11-22T11:59:00.000Z', '11:59 am'],
    ['2026-07-01T11:30:00.000Z', '12:30 pm'],
  ])('at %s it is %s', (instant, time) => {
    expect(londonTimeOf(instant)).toBe(time);
  });

  test.each([
    ['the last moment of winter', '2026-03-29T00:59:59.999Z', '12:59 am'],
    ['the first of summer', '2026-03-29T01:00:00.000Z', '2:00 am'],
    ['the last moment of summer', '2026-10-25T00:59:59.999Z', '1:59 am'],
    ['the first of winter', '2026-10-25T01:00:00.000Z', '1:00 am'],
  ])('%s', (_, instant, time) => {
    expect(londonTimeOf(instant)).toBe(time);
  });

  test('a day ends at midnight in London, an hour before it does in Greenwich in summer', () => {
    expect(londonDayOf('2026-06-30T22:59:59.999Z')).toBe('2026-06-30');
    expect(londonDayOf('2026-06-30T23:00:00.000Z')).toBe('2026-07-01');
  });
});

test('a time of a day in London is an instant, an hour earlier in Greenwich in summer', () => {
  expect(atClockInLondon('2026-11-20', '16:05')).toBe('2026-11-20T16:05:00.000Z');
  expect(atClockInLondon('2026-07-01', '00:30')).toBe('2026-06-30T23:30:00.000Z');
});

describe('a day as people say it', () => {
  test.each([
    ['2026-01-04', 'Sunday 4 January 2026'],
    ['2026-02-02', 'Monday 2 February 2026'],
    ['2026-03-03', 'Tuesday 3 March 2026'],
    ['2026-04-01', 'Wednesday 1 April 2026'],
    ['2026-05-07', 'Thursday 7 May 2026'],
    ['2026-06-05', 'Friday 5 June 2026'],
    ['2026-07-04', 'Saturday 4 July 2026'],
    ['2026-08-30', 'Sunday 30 August 2026'],
    ['2026-09-01', 'Tuesday 1 September 2026'],
    ['2026-10-31', 'Saturday 31 October 2026'],
    ['2026-11-22', 'Sunday 22 November 2026'],
    ['2028-12-31', 'Sunday 31 December 2028'],
  ])('%s is %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});

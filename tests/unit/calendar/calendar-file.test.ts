import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarFile } from '../../../web/intake/calendar/calendar-file.ts';

const now = '2026-11-22T19:30:00.000Z';
const due: CalendarDay = { date: '2026-12-04', title: 'Letter due', isTentative: false };
const linesOf = (...days: readonly CalendarDay[]): readonly string[] =>
  calendarFile(days, now).split('\r\n');

describe('a calendar file', () => {
  test('holds each day as a whole day, which ends where the next begins', () => {
    expect(linesOf(due)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Dates//Dates//EN',
      'BEGIN:VEVENT',
      'UID:20261204@dates.invalid',
      'DTSTAMP:20261122T193000Z',
      'DTSTART;VALUE=DATE:20261204',
      'DTEND;VALUE=DATE:20261205',
      'SUMMARY:Letter due',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('ends a day at the end of a year in the next', () => {
    expect(linesOf({ ...due, date: '2026-12-31' })).toContain('DTEND;VALUE=DATE:20270101');
  });

  test('says of a day that may still change that it is not certain', () => {
    expect(linesOf({ ...due, isTentative: true })).toContain('STATUS:TENTATIVE');
  });

  test('escapes what would end a title', () => {
    expect(linesOf({ ...due, title: 'a;b,c\\d\ne' })).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne');
  });

  test('folds any title into lines of at most 75 bytes, and unfolds to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const plain = title.replace(/[\p{Cc}\\;,]/gu, '');
        const file = calendarFile([{ ...due, title: plain }], now);
        const bytes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${plain}\r\n`);
      }),
    );
  });
});

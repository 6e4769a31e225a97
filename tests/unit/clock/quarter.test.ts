import { describe, expect, test } from 'vitest';
import { quarterOf } from '../../../functions/domain/clock/quarter.ts';

describe('the quarter of the financial year', () => {
  test.each([
    ['2026-03-31', '2025-26-Q4'],
    ['2026-04-01', '2026-27-Q1'],
    ['2026-06-30', '2026-27-Q1'],
    ['2026-07-01', '2026-27-Q2'],
    ['2026-11-22', '2026-27-Q3'],
    ['2026-12-31', '2026-27-Q3'],
    ['2026-01-01', '2025-26-Q4'],
    ['2099-12-31', '2099-00-Q3'],
    ['2008-12-31', '2008-09-Q3'],
  ])('%s is in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });
});

import { describe, expect, test } from 'vitest';
import { apartOf, areChecksOld, poundsOf } from '../../../web/desk/people/register.ts';
import { anInvestigator, aPerson } from '../../support/a-staff-list.ts';

describe('the register', () => {
  test('marks checks from the day after three years', () => {
    expect(areChecksOld('2023-11-26', '2026-11-26')).toBe(false);
    expect(areChecksOld('2023-11-25', '2026-11-26')).toBe(true);
    expect(areChecksOld('2024-02-29', '2027-02-28')).toBe(false);
    expect(areChecksOld('2024-02-29', '2027-03-01')).toBe(true);
  });

  test('holds those who are called in, apart from the council’s own and by name', () => {
    const other = anInvestigator({ id: 'ann', name: 'Ann Ware', role: 'panel-member' });
    const everybody = [aPerson(), anInvestigator(), other];
    expect(apartOf(everybody, '')).toEqual({
      ofCouncil: [aPerson()],
      ofRegister: [other, anInvestigator()],
    });
    expect(apartOf(everybody, 'panel-member')).toEqual({ ofCouncil: [], ofRegister: [other] });
  });

  test('shows pence as pounds', () => {
    expect([0, 45_050, 120_000].map(poundsOf)).toEqual(['0.00', '450.50', '1,200.00']);
  });
});

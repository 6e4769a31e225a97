import type { StaffReply } from '../../../shared/desk-api/staff-requests.ts';
import { calledInRoles } from '../../../shared/desk-api/staff-roles.ts';
import { language } from '../../content/en/language.ts';

const calledIn: ReadonlySet<string> = new Set(calledInRoles);

/** Whether somebody of a role is called in from outside, and so stands on the register. */
export const isCalledIn = (role: string): boolean => calledIn.has(role);

/** After so many years we mark checks (our own choice: no law sets it). */
const yearsOfChecks = 3;

/** Whether checks were seen more than three years before today, both London days. */
export const areChecksOld = (checkedOn: string, today: string): boolean =>
  checkedOn < `${Number(today.slice(0, 4)) - yearsOfChecks}${today.slice(4)}`;

const sum = new Intl.NumberFormat(language.locale, { minimumFractionDigits: 2 });

/** Pence as it is typed: `120000` as "1,200.00". */
export const poundsOf = (pence: number): string => sum.format(pence / 100);

/** Those of a role, or everybody, by name, and apart by whether they are called in. */
export const apartOf = (
  staff: readonly StaffReply[],
  role: string,
): { readonly ofCouncil: readonly StaffReply[]; readonly ofRegister: readonly StaffReply[] } => {
  const shown = staff
    .filter((one) => role === '' || one.role === role)
    .toSorted((one, other) => one.name.localeCompare(other.name, language.locale));
  return {
    ofCouncil: shown.filter((one) => !isCalledIn(one.role)),
    ofRegister: shown.filter((one) => isCalledIn(one.role)),
  };
};

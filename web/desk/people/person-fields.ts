import type { StaffReply } from '../../../shared/desk-api/staff-requests.ts';
import { leadDuties, staffRoles } from '../../../shared/desk-api/staff-roles.ts';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { roleWords } from '../../content/en/desk/frame.ts';
import { leadDutyWords } from '../../content/en/desk/people.ts';
import type { FieldShape, Options } from '../commands/field-form.ts';
import { many, maybe, one } from '../commands/forms/asks.ts';
import type { DeskFacts } from '../desk-facts.ts';
import { poundsOf } from './register.ts';

const line = (name: string): FieldShape => ({ name, kind: 'line', required: true });

const roles: Options = Object.fromEntries(
  staffRoles.map((role) => [role, wordsOf(roleWords, role)]),
);
const leads: Options = Object.fromEntries(leadDuties.map((lead) => [lead, leadDutyWords[lead]]));

// A service area that the council has no more stays with whoever has it, until it is taken off them.
const areasFor = (
  { serviceAreas }: Pick<DeskFacts, 'serviceAreas'>,
  held: readonly string[],
): Options =>
  Object.fromEntries([
    ...held.map((id) => [id, id]),
    ...serviceAreas.map(({ id, name }) => [id, name]),
  ]);

/** What is asked of anybody on the list. */
export const personFields = (
  facts: Pick<DeskFacts, 'serviceAreas'>,
  person: StaffReply | undefined,
): readonly FieldShape[] => [
  ...(person === undefined ? [line('id')] : []),
  line('name'),
  line('email'),
  one('role', roles),
  many('teams', areasFor(facts, person?.teams ?? [])),
  many('leads', leads),
];

/** What the register asks of whoever is called in. */
export const registerFields: readonly FieldShape[] = [
  maybe({ name: 'register.checkedOn', kind: 'day' }),
  maybe({ name: 'register.isAvailable', kind: 'yes-no' }),
  maybe({ name: 'register.dayRatePence', kind: 'money' }),
];

type Standing = { readonly value?: string | undefined; readonly values?: readonly string[] };

/** What stands in a field at first. */
export const standingIn = (person: StaffReply | undefined, field: string): Standing => {
  if (person === undefined) return {};
  const { register } = person;
  const rate = register?.dayRatePence;
  const standing: Readonly<Record<string, Standing>> = {
    name: { value: person.name },
    email: { value: person.email },
    role: { value: person.role },
    teams: { values: person.teams },
    leads: { values: person.leads },
    'register.checkedOn': { value: register?.checkedOn },
    'register.isAvailable': { value: register && (register.isAvailable ? 'yes' : 'no') },
    'register.dayRatePence': { value: rate === undefined ? undefined : poundsOf(rate) },
  };
  return standing[field] ?? {};
};

import type { StaffReply } from '../../../shared/desk-api/staff-requests.ts';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { roleWords } from '../../content/en/desk/frame.ts';
import { leadDutyWords, peopleWords } from '../../content/en/desk/people.ts';
import type { Aspect } from '../commands/stale-panel.tsx';
import { dayWords, londonDayOf } from '../dates/day-words.ts';
import type { DeskContext } from '../frame/desk-context.ts';
import { poundsOf } from './register.ts';

type Knows = Pick<DeskContext, 'facts' | 'office'>;
type Say = (person: StaffReply, knows: Knows) => string;

/** What the list says of somebody. */
export const personSays = {
  name: ({ name }) => name,
  email: ({ email }) => email,
  role: ({ role }) => wordsOf(roleWords, role),
  teams: ({ teams }, { facts }) =>
    teams
      .map((team) => facts.serviceAreas.find(({ id }) => id === team)?.name ?? team)
      .join('; ') || peopleWords.nothing,
  leads: ({ leads }) => leads.map((lead) => leadDutyWords[lead]).join('; ') || peopleWords.nothing,
  checked: ({ register }, { office }) =>
    register === undefined ? peopleWords.notOnRegister : dayWords(register.checkedOn, office.today),
  free: ({ register }) => {
    if (register === undefined) return peopleWords.nothing;
    return register.isAvailable ? peopleWords.free : peopleWords.notFree;
  },
  rate: ({ register }) =>
    register?.dayRatePence === undefined
      ? peopleWords.noRate
      : `£${poundsOf(register.dayRatePence)}`,
  left: ({ endedAt }, { office }) =>
    endedAt === undefined ? peopleWords.here : dayWords(londonDayOf(endedAt), office.today),
} as const satisfies Readonly<Record<string, Say>>;
export type PersonColumn = keyof typeof personSays;

const everything = [
  'name',
  'email',
  'role',
  'teams',
  'leads',
  'checked',
  'free',
  'rate',
  'left',
] as const satisfies readonly PersonColumn[];

/** Everything that two versions of somebody are compared by. */
export const personAspects = (knows: Knows): readonly Aspect<StaffReply>[] => [
  [peopleWords.version, ({ version }) => String(version)],
  ...everything.map(
    (column): Aspect<StaffReply> => [
      peopleWords.columns[column],
      (person) => personSays[column](person, knows),
    ],
  ),
];

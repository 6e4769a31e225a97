import type { Authority } from '../../../shared/authority/authority.ts';
import type { LeadDuty, RegisterEntry, StaffRole } from '../../../shared/desk-api/staff-roles.ts';

/**
 * Ready-made people of every role, to sign in as on this computer and in demonstrations. Nobody of these names is meant,
 * and nobody answers at these addresses.
 */
export type ReadyPerson = {
  /** Their id at sign-in, as Cognito gives one: a UUID. */
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly teams: readonly string[];
  readonly leads: readonly LeadDuty[];
  readonly register?: RegisterEntry;
};

const person = (
  place: number,
  name: string,
  role: StaffRole,
  more: Partial<Pick<ReadyPerson, 'teams' | 'leads' | 'register'>> = {},
): ReadyPerson => ({
  sub: `5ca1ab1e-0000-4000-8000-${String(place).padStart(12, '0')}`,
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@council.example`,
  role,
  teams: [],
  leads: [],
  ...more,
});

// Long before any case that is told here.
const register: RegisterEntry = { checkedOn: '2024-01-15', isAvailable: true };

/** They work in the first two service areas of their council. */
export const readyPeopleOf = ({
  serviceAreas,
}: Pick<Authority, 'serviceAreas'>): readonly ReadyPerson[] => {
  const [first = [], second = []] = serviceAreas.map(({ id }) => [id]);
  return [
    person(1, 'Amina Yusuf', 'complaints-officer'),
    person(2, 'Callum Reid', 'complaints-officer'),
    person(3, 'Ruth Adeyemi', 'complaints-manager'),
    person(4, 'Gareth Pugh', 'team-manager', { teams: first }),
    person(5, 'Priya Nair', 'team-manager', { teams: second }),
    person(6, 'Helen Marsh', 'senior-manager', { teams: [...first, ...second] }),
    person(7, 'Joseph Okoro', 'head-of-service', { leads: ['complaints-about-the-team'] }),
    person(8, 'Sunita Rao', 'auditor', { leads: ['whistleblowing'] }),
    person(9, 'Megan Price', 'contact-centre'),
    person(10, 'Tomasz Nowak', 'inbox-watcher'),
    person(11, 'Leah Goldberg', 'safeguarding-duty'),
    person(12, 'Owen Hughes', 'investigating-officer', { register }),
    person(13, 'Farah Siddiqui', 'independent-person', { register }),
    person(14, 'Marcus Bell', 'adjudicating-officer'),
    person(15, 'Grace Eze', 'panel-member', { register }),
    person(16, 'Ian Foster', 'panel-member', { register }),
    person(17, 'Nadia Kowalska', 'panel-member', { register }),
    person(18, 'Beth Lowe', 'advocate'),
  ];
};

import type { SentBy } from './story.ts';

/** The people of the demonstration. Nobody of these names is meant, and nobody answers at these addresses. */

type Complaint = Extract<SentBy, { to: 'complaints' }>['body'];

const emailOf = (name: string): string =>
  `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.com`;

const contact = (name: string, email = emailOf(name)) => ({ email, preferred: 'email' }) as const;

/** A complaint of a young person in foster care. */
export const aChild = (
  name: string,
  age: number,
  complaint: Complaint['complaint'],
  more: Partial<Complaint> = {},
): SentBy => ({
  to: 'complaints',
  body: {
    role: 'child',
    person: { name, age, contact: contact(name) },
    children: [{ livesWith: 'foster-carer', responsibleCouncil: 'this' }],
    complaint,
    safety: 'safe',
    ...more,
  },
});

type Adult = Partial<Complaint> & {
  readonly as?: NonNullable<Complaint['person']>['relationship'];
  readonly email?: string;
};

/** A complaint of an adult, in their own right. */
export const anAdult = (
  name: string,
  complaint: Complaint['complaint'],
  { as: relationship = 'parent', email, ...more }: Adult = {},
): SentBy => ({
  to: 'complaints',
  body: {
    role: 'adult',
    person: { name, relationship, contact: contact(name, email) },
    children: [{ age: 9, responsibleCouncil: 'this' }],
    onBehalf: { kind: 'own-right' },
    complaint,
    ...more,
  },
});

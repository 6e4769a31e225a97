import { parseCompliment, parseSubmission } from '../../shared/submission/parse-submission.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import type { SeededChance } from './seeded-chance.ts';

/** What people send, in about the shares that councils report. Nobody of these names is meant. */

const firstNames = [
  'Alex',
  'Sam',
  'Jo',
  'Robin',
  'Casey',
  'Lee',
  'Chris',
  'Kit',
  'Pat',
  'Ali',
] as const;
const lastNames = [
  'Moran',
  'Ellis',
  'Webb',
  'Hart',
  'Shah',
  'Doyle',
  'Pike',
  'Okafor',
  'Lloyd',
  'Blake',
] as const;
const stories = [
  'Nobody rang back after I left three messages.',
  'The plan was changed and nobody told me why.',
  'The minutes of the last two meetings never came.',
  'I asked twice when the next review is, and nobody has told me.',
  'My worker has changed three times this year.',
] as const;
const childSubjects = [
  'not-listening',
  'waiting',
  'seeing-family',
  'decision-or-plan',
  'help-or-money',
] as const;
const adultSubjects = [
  'service-quality',
  'decision-or-plan',
  'waiting',
  'assessment',
  'records',
  'school-transport',
  'service-not-given',
  'send-service',
] as const;
const others = [
  'grandparent',
  'relative',
  'friend',
  'council-foster-carer',
  'special-guardian',
] as const;

const nameOf = ({ pick }: SeededChance): string => `${pick(firstNames)} ${pick(lastNames)}`;

const person = (chance: SeededChance, email: string) => ({
  name: nameOf(chance),
  contact: { email, preferred: 'email' },
});

const points = (chance: SeededChance, subjects: readonly [string, ...string[]]) =>
  Array.from({ length: 1 + chance.below(3) }, () => ({
    subject: chance.pick(subjects),
    ...(chance.next() < 0.4 && { about: ['social-worker'] }),
    when: { precision: chance.next() < 0.05 ? 'over-a-year' : 'ongoing' },
  }));

const aChilds = (chance: SeededChance, email: string) => ({
  role: 'child',
  person: { ...person(chance, email), age: 10 + chance.below(8) },
  children: [{ livesWith: 'foster-carer', responsibleCouncil: 'this' }],
  ...(chance.next() < 0.3 && { advocate: { wish: chance.pick(['no', 'has-one']) } }),
  complaint: { story: chance.pick(stories), points: points(chance, childSubjects) },
  ...(chance.next() < 0.05 && { safety: 'unsafe' }),
});

const anAdults = (chance: SeededChance, email: string) => ({
  role: 'adult',
  person: {
    ...person(chance, email),
    relationship: chance.next() < 0.75 ? 'parent' : chance.pick(others),
  },
  children: [
    { name: chance.pick(firstNames), age: 1 + chance.below(16), responsibleCouncil: 'this' },
  ],
  onBehalf: { kind: 'own-right' },
  complaint: {
    story: chance.pick(stories),
    points: points(chance, adultSubjects),
    ...(chance.next() < 0.06 && { circumstances: ['court-case'] }),
  },
});

/** One thing sent from an address, by chance. */
export const seededSent = (chance: SeededChance, email: string): Sent => {
  const kind = chance.next();
  if (kind > 0.95) {
    const said = parseCompliment({ role: 'adult', words: 'The worker who rang was kind.' });
    if (said.kind === 'parsed') return { kind: 'compliment', value: said.value };
  }
  const read = parseSubmission(kind < 0.35 ? aChilds(chance, email) : anAdults(chance, email));
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return { kind: 'complaint', value: read.value };
};

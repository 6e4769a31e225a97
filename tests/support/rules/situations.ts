import {
  changeTimes,
  circumstances,
  relationships,
  safetyAnswers,
} from '../../../shared/submission/lists.ts';

type Answers = Readonly<Record<string, unknown>>;

/** One way a submission can differ from the plainest one. */
export type Situation = { readonly name: string; readonly answers: Answers };

const person = (answers: Answers): Answers => ({ person: answers });

/** Every who: by age and care history, by relationship, through an advocate. */
export const whoSituations: readonly Situation[] = [
  { name: 'child, 9', answers: { role: 'child', ...person({ age: 9 }) } },
  { name: 'child, 17', answers: { role: 'child', ...person({ age: 17 }) } },
  { name: 'child, no age', answers: { role: 'child' } },
  { name: 'child page, 18, care not said', answers: { role: 'child', ...person({ age: 18 }) } },
  {
    name: 'care leaver, 18',
    answers: { role: 'child', ...person({ age: 18, careLeaver: 'yes' }) },
  },
  {
    name: 'care leaver, 25',
    answers: { role: 'child', ...person({ age: 25, careLeaver: 'yes' }) },
  },
  {
    name: 'care leaver, 26',
    answers: { role: 'child', ...person({ age: 26, careLeaver: 'yes' }) },
  },
  {
    name: 'child page, 30, never in care',
    answers: { role: 'child', ...person({ age: 30, careLeaver: 'no' }) },
  },
  {
    name: 'adult page, 15',
    answers: { role: 'adult', ...person({ age: 15, relationship: 'relative' }) },
  },
  {
    name: 'adult page, care leaver, 22',
    answers: { role: 'adult', ...person({ age: 22, careLeaver: 'yes', relationship: 'parent' }) },
  },
  { name: 'adult, not said', answers: { role: 'adult' } },
  ...relationships.map((relationship) => ({
    name: `adult: ${relationship}`,
    answers: { role: 'adult', ...person({ relationship }) },
  })),
  ...['child', 'care-leaver', 'adult'].map((speaksFor) => ({
    name: `advocate for ${speaksFor}`,
    answers: { role: 'advocate', speaksFor, instructed: 'yes' },
  })),
  {
    name: 'advocate, not yet asked',
    answers: { role: 'advocate', speaksFor: 'child', instructed: 'not-yet' },
  },
  {
    name: 'advocate, child cannot say',
    answers: { role: 'advocate', speaksFor: 'child', instructed: 'not-able' },
  },
  { name: 'advocate, for whom not said', answers: { role: 'advocate' } },
];

const complaint = (answers: Answers): Answers => ({ complaint: { story: 'x', ...answers } });

/** Every circumstance: what else is said beside who and what. */
export const circumstanceSituations: readonly Situation[] = [
  { name: 'nothing more', answers: {} },
  ...circumstances.map((circumstance) => ({
    name: circumstance,
    answers: complaint({ circumstances: [circumstance] }),
  })),
  ...safetyAnswers.map((safety) => ({ name: `safety: ${safety}`, answers: { safety } })),
  ...changeTimes.map((when) => ({
    name: `change coming: ${when}`,
    answers: complaint({ changeComing: { what: 'move', when } }),
  })),
  { name: 'change coming, when not said', answers: complaint({ changeComing: { what: 'move' } }) },
  { name: 'over a year ago', answers: complaint({ when: { precision: 'over-a-year' } }) },
  { name: 'still going on', answers: complaint({ when: { precision: 'ongoing' } }) },
  { name: 'said before', answers: complaint({ previous: 'K4T-9WX-2HR' }) },
  { name: 'another council’s child', answers: { children: [{ responsibleCouncil: 'another' }] } },
  {
    name: 'speaks for the child, agreed',
    answers: { onBehalf: { kind: 'on-behalf', agreed: 'yes' } },
  },
  {
    name: 'speaks for the child, not asked',
    answers: { onBehalf: { kind: 'on-behalf', agreed: 'not-asked' } },
  },
  { name: 'for themself and the child', answers: { onBehalf: { kind: 'both' } } },
  { name: 'for themself', answers: { onBehalf: { kind: 'own-right' } } },
  { name: 'advocate: yes', answers: { advocate: { wish: 'refer' } } },
  { name: 'advocate: has one', answers: { advocate: { wish: 'has-one' } } },
  { name: 'advocate: no', answers: { advocate: { wish: 'no' } } },
  { name: 'asks not to be contacted', answers: { person: { contact: { preferred: 'none' } } } },
  {
    name: 'about the complaints team',
    answers: complaint({ points: [{ subject: 'waiting', about: ['complaints-team'] }] }),
  },
  {
    name: 'about the advocacy service',
    answers: complaint({ points: [{ subject: 'waiting', about: ['advocacy-service'] }] }),
  },
];

import type * as z from 'zod/mini';
import type { Voice } from '../../../functions/domain/case/case-record.ts';
import type { ReferralHold } from '../../../functions/domain/referral/referral.ts';
import type { DecisionKind } from '../../../functions/domain/triage/decisions.ts';
import type { UrgencyLevel } from '../../../functions/domain/triage/urgency.ts';
import type { Complainant } from '../../../functions/domain/triage/who.ts';
import type { ReferralState, Route } from '../../../shared/intake-api/replies.ts';
import type { AdvocacyRequest } from '../../../shared/submission/advocacy-request.ts';
import type {
  AdvocateWish,
  Circumstance,
  PersonComplainedAbout,
  Relationship,
  Subject,
} from '../../../shared/submission/lists.ts';
import type { submissionSchema } from '../../../shared/submission/submission.ts';

type Answers = z.input<typeof submissionSchema>;
type Said = Answers['complaint'];
type Child = NonNullable<Answers['children']>[number];
type ChangeComing = NonNullable<Said['changeComing']>;
type When = NonNullable<Said['when']>;

const councils = ['bury', 'barking-and-dagenham', 'camden', 'leicestershire', 'surrey'] as const;
type Council = (typeof councils)[number];

/** What the sources say must hold. What is left out, they leave open. */
export type Expected = Partial<Pick<Complainant, 'kind' | 'standing' | 'submittedBy'>> & {
  readonly routes?: readonly (readonly Route[])[];
  readonly raises?: readonly DecisionKind[];
  readonly neverRaises?: readonly DecisionKind[];
  readonly datesConditional?: boolean;
  readonly urgency?: UrgencyLevel;
  readonly referral?: ReferralState;
  readonly referralBecause?: ReferralHold | undefined;
  readonly voice?: Voice;
  readonly limits?: readonly ('conference' | 'tribunal')[];
};

/**
 * One person's complaint as a complaints manager would tell it. `source`: sections of law.md, rules of practice.md (or
 * its sections, where it says so), councils.md and design.md.
 */
export type Vignette = {
  readonly says: string;
  readonly sent: Answers;
  readonly at: readonly Council[];
  readonly expected: Expected;
  readonly source: string;
};

const story = 'A story that does not matter here.';
const reachable = { email: 'sam@example.com', preferred: 'email' } as const;

const saying = (...subjects: readonly Subject[]): Said => ({
  story,
  points: subjects.map((subject) => ({ subject })),
});
const amid = (...circumstances: Circumstance[]): Said => ({
  ...saying('service-quality'),
  circumstances,
});
const happened = (when: When): Said => ({ ...saying('decision-or-plan'), when });
const onceDated = (date: string, precision: 'day' | 'month' | 'year'): Said =>
  happened({ precision, date });
const changing = (changeComing: ChangeComing): Said => ({
  ...saying('where-i-live'),
  changeComing,
});
const against = (...about: PersonComplainedAbout[]): Said => ({
  story,
  points: [{ subject: 'how-treated', about }],
});

const child = (age: number | undefined, said = saying('not-listening'), more = {}): Answers => ({
  role: 'child',
  person: { name: 'Sam', age, contact: { ...reachable } },
  complaint: said,
  ...more,
});
const careLeaver = (age: number, said = saying('leaving-care'), more = {}): Answers => ({
  role: 'child',
  person: { name: 'Sam', age, careLeaver: 'yes', contact: { ...reachable } },
  complaint: said,
  ...more,
});
const adult = (
  relationship: Relationship | undefined,
  said = saying('service-quality'),
  more = {},
): Answers => ({
  role: 'adult',
  person: { name: 'Alex', relationship, contact: { ...reachable } },
  complaint: said,
  ...more,
});
const advocate = (more: Partial<Answers>, said = saying('not-listening')): Answers => ({
  role: 'advocate',
  person: { name: 'Jo', organisation: 'An advocacy service', contact: { ...reachable } },
  complaint: said,
  ...more,
});
const wishing = (wish: AdvocateWish) => ({ advocate: { wish } });
const of = (...children: Child[]) => ({ children });

const itself = { submittedBy: 'self' } as const;
const aChild = { kind: 'child', standing: 'own-right', ...itself, voice: 'child' } as const;
const aCareLeaver = {
  kind: 'care-leaver',
  standing: 'own-right',
  ...itself,
  voice: 'young-adult',
} as const;
const inOwnRight = {
  kind: 'adult',
  standing: 'own-right',
  ...itself,
  voice: 'adult',
  referral: 'not-for-this-complaint',
  neverRaises: ['sufficient-interest', 'who-complains', 'representative', 'child-agreement'],
} as const;
const anOutsider = {
  kind: 'adult',
  standing: 'sufficient-interest',
  ...itself,
  voice: 'outsider',
  raises: ['sufficient-interest'],
  datesConditional: true,
  referral: 'not-for-this-complaint',
} as const;
/** Family, but not on the list: told more than an outsider, and nothing that the records hold. */
const aRelative = { ...anOutsider, voice: 'adult' } as const;
const noDoubt: readonly DecisionKind[] = [
  'sufficient-interest',
  'who-complains',
  'whose-authority',
  'representative',
  'child-agreement',
  'out-of-time',
  'proceedings',
  'another-council',
  'all-stages-done',
  'with-the-ombudsman',
  'same-as-before',
];

const youngPeople: readonly Vignette[] = [
  {
    says: 'a looked-after child of 14 says nobody listens',
    sent: child(14, saying('not-listening'), of({ livesWith: 'foster-carer' })),
    at: councils,
    expected: {
      ...aChild,
      routes: [['statutory']],
      neverRaises: noDoubt,
      datesConditional: false,
      referral: 'told-automatically',
    },
    source: 'law 6 (1), 8; practice 11, 16; councils, Bury',
  },
  {
    says: 'a child in need of 9 who lives at home says their worker keeps changing',
    sent: child(9, saying('service-quality'), of({ livesWith: 'family' })),
    at: councils,
    expected: { ...aChild, neverRaises: noDoubt, referral: 'told-automatically' },
    source: 'law 2 (s26(3)(a)), 6 (1), 8',
  },
  {
    says: 'a child of 12 with a special guardian says promised help never came',
    sent: child(12, saying('special-guardianship-support'), of({ livesWith: 'special-guardian' })),
    at: councils,
    expected: { ...aChild, routes: [['statutory']], neverRaises: noDoubt },
    source: 'law 6 (7)',
  },
  {
    says: 'an adopted child of 15 says adoption support stopped',
    sent: child(15, saying('adoption-support'), of({ livesWith: 'adopted' })),
    at: councils,
    expected: { ...aChild, routes: [['statutory']], neverRaises: noDoubt },
    source: 'law 6 (12)',
  },
  {
    says: 'a child who gives neither name, age nor a way to reach them is still a child who complains',
    sent: { role: 'child', complaint: { story } },
    at: councils,
    expected: { ...aChild, neverRaises: noDoubt, datesConditional: false },
    source: 'practice 14',
  },
  {
    says: 'a child ticks one subject and writes nothing',
    sent: child(11, { points: [{ subject: 'seeing-family' }] }),
    at: councils,
    expected: { ...aChild, routes: [['statutory']], neverRaises: noDoubt },
    source: 'practice 14',
  },
  {
    says: 'a parent of 17 at the adult’s door is a child to us',
    sent: {
      role: 'adult',
      person: { age: 17, relationship: 'parent', contact: { ...reachable } },
      complaint: saying('decision-or-plan'),
      children: [{ age: 1 }],
    },
    at: councils,
    expected: { ...aChild, referral: 'told-automatically', neverRaises: noDoubt },
    source: 'practice 11',
  },
  {
    says: 'a friend of 16 at the adult’s door writing for another child is referred, and a person decides whose it is',
    sent: {
      role: 'adult',
      person: { age: 16, relationship: 'friend', contact: { ...reachable } },
      complaint: saying('how-treated'),
      onBehalf: { kind: 'on-behalf', agreed: 'yes' },
      children: [{ age: 15 }],
    },
    at: councils,
    expected: { kind: 'child', voice: 'child', raises: ['representative'], datesConditional: true },
    source: 'law 6 (13: a sibling refused as representative); practice 11, 12',
  },
  {
    says: 'a looked-after child of 15 complains for a small brother who lives elsewhere',
    sent: child(15, saying('seeing-family'), {
      onBehalf: { kind: 'on-behalf', agreed: 'too-young' },
      children: [{ age: 6, livesWith: 'foster-carer' }],
    }),
    at: councils,
    expected: { kind: 'child', voice: 'child', raises: ['representative'] },
    source: 'law 6 (Middlesbrough 21 002 324)',
  },
  {
    says: 'a looked-after child of 15 complains for themself and for a brother',
    sent: child(15, saying('seeing-family'), {
      onBehalf: { kind: 'both', agreed: 'yes' },
      children: [
        { age: 15, livesWith: 'foster-carer' },
        { age: 10, livesWith: 'foster-carer' },
      ],
    }),
    at: councils,
    expected: {
      ...aChild,
      raises: ['representative'],
      datesConditional: false,
      referral: 'told-automatically',
    },
    source: 'law 6 (1, 13)',
  },
  ...([18, 21, 24, 25] as const).map(
    (age): Vignette => ({
      says: `a care leaver of ${age} says no personal adviser calls back`,
      sent: careLeaver(age),
      at: councils,
      expected: {
        ...aCareLeaver,
        routes: [['statutory']],
        neverRaises: noDoubt,
        datesConditional: false,
        referral: 'told-automatically',
      },
      source: 'law 2 (s24D), 6 (5), 8; practice 11',
    }),
  ),
  {
    says: 'a young person of 17 who has left care complains as a child',
    sent: careLeaver(17),
    at: councils,
    expected: { ...aChild, neverRaises: noDoubt, referral: 'told-automatically' },
    source: 'law 2 (s24D, relevant child); practice 11',
  },
  {
    says: 'a care leaver of 21 whom another council looked after: an advocate, and a person decides whose it is',
    sent: careLeaver(21, saying('leaving-care'), of({ responsibleCouncil: 'another' })),
    at: councils,
    expected: { ...aCareLeaver, raises: ['another-council'], datesConditional: true },
    source: 'law 7 (another body); practice section 3 (child, 2)',
  },
  {
    says: 'a child who complained before is not blocked and is helped just the same',
    sent: child(14, { ...saying('waiting'), previous: 'In spring' }),
    at: councils,
    expected: {
      ...aChild,
      raises: ['same-as-before'],
      datesConditional: false,
      referral: 'told-automatically',
    },
    source: 'law 12; practice section 2 (13)',
  },
  {
    says: 'someone helps a child to write: it is still the child’s complaint',
    sent: child(8, undefined, { helpedBy: 'My foster carer' }),
    at: councils,
    expected: { ...aChild, neverRaises: noDoubt, referral: 'told-automatically' },
    source: 'practice section 3 (child, 1), 13',
  },
  {
    says: 'someone of exactly 26 who was in care is not turned away: a person decides',
    sent: careLeaver(26),
    at: councils,
    expected: { kind: 'adult', raises: ['who-complains'], datesConditional: true, voice: 'adult' },
    source: 'law 2 (s24D), 7 (young adults about their time in care); practice 11',
  },
  {
    says: 'someone of 20 at the adult’s door who was in care, complaining about their own baby',
    sent: {
      role: 'adult',
      person: {
        age: 20,
        careLeaver: 'yes',
        relationship: 'parent',
        contact: { ...reachable },
      },
      complaint: saying('decision-or-plan'),
    },
    at: councils,
    expected: { ...aCareLeaver, referral: 'told-automatically', neverRaises: noDoubt },
    source: 'practice 11',
  },
  {
    says: 'someone of 19 who is not sure they count as a care leaver is treated as one',
    sent: {
      role: 'child',
      person: { age: 19, careLeaver: 'not-sure', contact: { ...reachable } },
      complaint: saying('help-or-money'),
    },
    at: councils,
    expected: { kind: 'care-leaver', voice: 'young-adult', referral: 'told-automatically' },
    source: 'practice 11, 14',
  },
  {
    says: 'someone of 22 at the adult’s door says only that they were in care, and no age',
    sent: {
      role: 'adult',
      person: { careLeaver: 'yes', contact: { ...reachable } },
      complaint: saying('leaving-care'),
    },
    at: councils,
    expected: { kind: 'care-leaver', voice: 'young-adult' },
    source: 'practice 11, 14',
  },
  {
    says: 'a parent of 30 who was once in care is a parent',
    sent: {
      role: 'adult',
      person: { age: 30, careLeaver: 'yes', relationship: 'parent', contact: { ...reachable } },
      complaint: saying('decision-or-plan'),
    },
    at: councils,
    expected: inOwnRight,
    source: 'practice 11, 12; law 6 (2)',
  },
  {
    says: 'a parent of 20 who is not sure they count as a care leaver is helped as one and complains as a parent',
    sent: {
      role: 'adult',
      person: {
        age: 20,
        careLeaver: 'not-sure',
        relationship: 'parent',
        contact: { ...reachable },
      },
      complaint: saying('decision-or-plan'),
    },
    at: councils,
    expected: { ...aCareLeaver, neverRaises: noDoubt, referral: 'told-automatically' },
    source: 'law 6 (2); practice 11, 12, 14',
  },
  {
    says: 'someone at the adult’s door who is not sure they were in care, and gives no age, counts as possibly eligible',
    sent: {
      role: 'adult',
      person: { careLeaver: 'not-sure', contact: { ...reachable } },
      complaint: saying('leaving-care'),
    },
    at: councils,
    expected: {
      kind: 'care-leaver',
      standing: 'unsure',
      raises: ['who-complains'],
      referral: 'told-automatically',
    },
    source: 'practice 11, 14',
  },
  {
    says: 'a mother of 17 complains for her baby alone: nobody asks whether she may speak for her own child',
    sent: {
      role: 'adult',
      person: { age: 17, relationship: 'parent', contact: { ...reachable } },
      complaint: saying('decision-or-plan'),
      onBehalf: { kind: 'on-behalf', agreed: 'too-young' },
      children: [{ age: 0 }],
    },
    at: councils,
    expected: { ...aChild, neverRaises: noDoubt, datesConditional: false },
    source: 'law 6 (2); practice 11, 12',
  },
  {
    says: 'someone of 40 on the child’s page is not refused: a person decides',
    sent: child(40),
    at: councils,
    expected: { kind: 'adult', raises: ['who-complains'], datesConditional: true },
    source: 'practice 11, 14',
  },
  {
    says: 'a care leaver of 23 complains about what happened in care at 15',
    sent: careLeaver(23, happened({ precision: 'over-a-year' })),
    at: councils,
    expected: {
      ...aCareLeaver,
      raises: ['out-of-time'],
      datesConditional: true,
      referral: 'told-automatically',
    },
    source: 'law 7 (Lambeth 23 005 162); practice 16',
  },
];

const ownRight = (relationship: Relationship, says: string, source: string): Vignette => ({
  says,
  sent: adult(relationship),
  at: councils,
  expected: { ...inOwnRight, routes: [['statutory']], datesConditional: false },
  source,
});

const adultsOnTheList: readonly Vignette[] = [
  ownRight('parent', 'a mother complains about a social worker', 'law 6 (2); practice 12'),
  ownRight('legal-order', 'someone with a court order for the child complains', 'law 6 (3)'),
  ownRight('council-foster-carer', 'the council’s foster carer complains', 'law 6 (4)'),
  ownRight('agency-foster-carer', 'an agency’s foster carer complains', 'law 6 (4)'),
  ownRight('special-guardian', 'a special guardian complains', 'law 6 (6)'),
  ownRight(
    'special-guardian-applicant',
    'someone who asked to be assessed for special guardianship support complains',
    'law 2 (s26(3C)), 6 (8)',
  ),
  ownRight('adopted-person', 'an adopted adult complains', 'law 6 (12)'),
  ownRight('adoptive-parent', 'an adoptive parent complains', 'law 6 (12)'),
  ownRight('wishing-to-adopt', 'a prospective adopter complains', 'law 6 (10)'),
  ownRight('birth-family', 'a birth parent of an adopted child complains', 'law 6 (12)'),
  ownRight('former-guardian', 'a former guardian complains', 'law 6 (12)'),
  ownRight('adoption-support', 'someone who may have adoption support complains', 'law 6 (11)'),
  {
    says: 'a father without parental responsibility complains for himself, his son not asked',
    sent: adult('parent', saying('seeing-family'), {
      onBehalf: { kind: 'own-right', agreed: 'not-asked' },
      children: [{ age: 12, livesWith: 'foster-carer' }],
    }),
    at: councils,
    expected: { ...inOwnRight, routes: [['statutory']], datesConditional: false },
    source: 'law 6 (Lancashire, July 2019), 15 (5, 17); practice 12',
  },
  {
    says: 'a mother complains for her daughter, who does not want it',
    sent: adult('parent', saying('where-i-live'), {
      onBehalf: { kind: 'on-behalf', agreed: 'no' },
      children: [{ age: 14 }],
    }),
    at: councils,
    expected: { kind: 'adult', standing: 'own-right', raises: ['child-agreement'] },
    source: 'law 6 (on behalf); practice section 2 (16)',
  },
  {
    says: 'a mother complains for her daughter, who was not asked yet',
    sent: adult('parent', saying('where-i-live'), {
      onBehalf: { kind: 'on-behalf', agreed: 'not-asked' },
      children: [{ age: 14 }],
    }),
    at: councils,
    expected: { standing: 'own-right', raises: ['child-agreement'] },
    source: 'law 6 (on behalf)',
  },
  {
    says: 'a mother complains for her daughter and does not say whether she agreed',
    sent: adult('parent', saying('where-i-live'), { onBehalf: { kind: 'on-behalf' } }),
    at: councils,
    expected: { standing: 'own-right', raises: ['child-agreement'] },
    source: 'law 6 (on behalf); practice 14',
  },
  {
    says: 'a mother complains for a baby too young to say',
    sent: adult('parent', saying('service-not-given'), {
      onBehalf: { kind: 'on-behalf', agreed: 'too-young' },
      children: [{ age: 1 }],
    }),
    at: councils,
    expected: { ...inOwnRight, datesConditional: false },
    source: 'law 6 (confirm where possible)',
  },
  {
    says: 'a mother says of her silent son of 15 that he cannot say: a person finds a way to ask him',
    sent: adult('parent', saying('where-i-live'), {
      onBehalf: { kind: 'on-behalf', agreed: 'too-young' },
      children: [{ age: 15 }],
    }),
    at: councils,
    expected: { raises: ['child-agreement', 'representative'] },
    source: 'law 6 (confirm where possible)',
  },
  {
    says: 'a father says that his children cannot say, and gives no ages: a person looks into it',
    sent: adult('parent', saying('where-i-live'), {
      onBehalf: { kind: 'on-behalf', agreed: 'too-young' },
    }),
    at: councils,
    expected: { raises: ['child-agreement'] },
    source: 'law 6 (confirm where possible)',
  },
  {
    says: 'a mother complains for herself and for her son, who does not want it: her own part stands',
    sent: adult('parent', saying('how-treated', 'where-i-live'), {
      onBehalf: { kind: 'both', agreed: 'no' },
      children: [{ age: 15 }],
    }),
    at: councils,
    expected: { standing: 'own-right', raises: ['child-agreement'], datesConditional: false },
    source: 'law 6; practice 12',
  },
  {
    says: 'a mother complains for herself and for her son, who agrees',
    sent: adult('parent', saying('how-treated', 'where-i-live'), {
      onBehalf: { kind: 'both', agreed: 'yes' },
      children: [{ age: 15 }],
    }),
    at: councils,
    expected: {
      standing: 'own-right',
      raises: ['representative'],
      neverRaises: ['child-agreement', 'sufficient-interest', 'who-complains'],
      datesConditional: false,
    },
    source: 'law 6 (a representative’s suitability); practice 12',
  },
  {
    says: 'an adopted young person of 16 at the adult’s door gets the child’s treatment',
    sent: {
      role: 'adult',
      person: { age: 16, relationship: 'adopted-person', contact: { ...reachable } },
      complaint: saying('adoption-support'),
    },
    at: councils,
    expected: { ...aChild, referral: 'told-automatically' },
    source: 'practice 11; law 6 (12)',
  },
  {
    says: 'prospective adopters dispute their assessment: on the list, and a person decides who answers',
    sent: adult('wishing-to-adopt', saying('carer-assessment')),
    at: councils,
    expected: { ...inOwnRight, routes: [['person-decides']] },
    source: 'law 3 (reg 4), 6 (10), 7 (each on its merits)',
  },
  {
    says: 'a foster carer disputes the end of their registration: on the list, and a person decides who answers',
    sent: adult('council-foster-carer', saying('carer-registration')),
    at: councils,
    expected: { ...inOwnRight, routes: [['person-decides']] },
    source: 'law 6 (4), 7 (each on its merits)',
  },
  {
    says: 'an agency’s foster carer complains while an allegation is looked into: a person decides on prejudice',
    sent: adult('agency-foster-carer', {
      ...saying('how-treated'),
      circumstances: ['police', 'disciplinary'],
    }),
    at: councils,
    expected: { standing: 'own-right', raises: ['proceedings'], datesConditional: true },
    source: 'law 6 (4), 7 (reg 8)',
  },
  {
    says: 'an adopted adult says that old records are wrong: split, and a person decides on the year',
    sent: adult('adopted-person', {
      ...saying('records'),
      when: { precision: 'year', date: '1999' },
    }),
    at: councils,
    expected: {
      standing: 'own-right',
      routes: [['information-rights', 'statutory']],
      raises: ['out-of-time'],
    },
    source: 'law 6 (12), 7 (one year); practice 24',
  },
  {
    says: 'someone who applied for special guardianship support was refused an assessment',
    sent: adult('special-guardian-applicant', saying('special-guardianship-support')),
    at: councils,
    expected: { ...inOwnRight, routes: [['statutory']], datesConditional: false },
    source: 'law 2 (s26(3C), s14F(3)-(4)), 6 (8)',
  },
  {
    says: 'a parent who gives no name and no way to reach them is recorded and worked',
    sent: {
      role: 'adult',
      person: { relationship: 'parent', contact: { preferred: 'none' } },
      complaint: saying('waiting'),
    },
    at: councils,
    expected: { ...inOwnRight, routes: [['statutory']], datesConditional: false },
    source: 'practice 14',
  },
  {
    says: 'a parent who writes only a story, with nothing ticked',
    sent: adult('parent', { story }),
    at: councils,
    expected: { ...inOwnRight, datesConditional: false },
    source: 'practice 14, 16',
  },
  {
    says: 'a mother of siblings in foster care, at home and adopted complains about all three',
    sent: adult('parent', saying('seeing-family'), {
      ...of(
        { age: 12, livesWith: 'foster-carer', responsibleCouncil: 'this' },
        { age: 9, livesWith: 'family', responsibleCouncil: 'this' },
        { age: 3, livesWith: 'adopted', responsibleCouncil: 'this' },
      ),
    }),
    at: councils,
    expected: { ...inOwnRight, routes: [['statutory']], datesConditional: false },
    source: 'law 2 (s26(3)(a)-(b), (3B)), 6 (2, 12)',
  },
  {
    says: 'a mother of two, one with another council: a person decides about that child',
    sent: adult('parent', saying('waiting'), {
      ...of({ age: 12, responsibleCouncil: 'this' }, { age: 9, responsibleCouncil: 'another' }),
    }),
    at: councils,
    expected: { standing: 'own-right', raises: ['another-council'], datesConditional: true },
    source:
      'law 7 (split, route each); practice section 4 (adult’s: no unconditional date meanwhile)',
  },
  {
    says: 'a foster carer complains about a child whom another council placed',
    sent: adult('council-foster-carer', saying('help-or-money'), {
      ...of({ age: 8, responsibleCouncil: 'another' }),
    }),
    at: councils,
    expected: { standing: 'own-right', raises: ['another-council'], datesConditional: true },
    source: 'law 7 (another body); practice 16',
  },
  {
    says: 'a child placed here by another council is still helped by an advocate, and a person decides whose it is',
    sent: child(13, saying('where-i-live'), {
      ...of({ livesWith: 'childrens-home', responsibleCouncil: 'another' }),
    }),
    at: councils,
    expected: { ...aChild, raises: ['another-council'], datesConditional: true },
    source: 'law 7 (another body); practice section 3 (child, 2)',
  },
  {
    says: 'a child who is not sure which council it is counts as ours',
    sent: child(13, saying('where-i-live'), { ...of({ responsibleCouncil: 'not-sure' }) }),
    at: councils,
    expected: {
      ...aChild,
      neverRaises: noDoubt,
      datesConditional: false,
      referral: 'told-automatically',
    },
    source: 'practice 14',
  },
];

const outsider = (relationship: Relationship, says: string, source: string): Vignette => ({
  says,
  sent: adult(relationship, saying('service-quality')),
  at: councils,
  expected: { ...anOutsider, routes: [['statutory']] },
  source,
});

const adultsOffTheList: readonly Vignette[] = [
  {
    says: 'a grandmother without parental responsibility says contact was stopped',
    sent: adult('grandparent', saying('seeing-family'), { ...of({ age: 6 }) }),
    at: councils,
    expected: { ...aRelative, routes: [['statutory']] },
    source: 'law 6 (13, Devon 24 019 922); practice 12, 15',
  },
  {
    says: 'an aunt complains with the child’s agreement: still a reasoned decision, not a refusal',
    sent: adult('relative', saying('where-i-live'), {
      onBehalf: { kind: 'on-behalf', agreed: 'yes' },
      ...of({ age: 14 }),
    }),
    at: councils,
    expected: aRelative,
    source: 'law 6 (Middlesbrough 21 002 324)',
  },
  {
    says: 'an uncle complains for a child who was not asked: interest and the child’s view are both decided',
    sent: adult('relative', saying('where-i-live'), {
      onBehalf: { kind: 'on-behalf', agreed: 'not-asked' },
      ...of({ age: 14 }),
    }),
    at: councils,
    expected: { ...aRelative, raises: ['sufficient-interest', 'child-agreement'] },
    source: 'law 3 (reg 12), 6',
  },
  outsider('friend', 'a friend of the family complains', 'law 6 (13); practice 12, 15'),
  outsider(
    'professional',
    'a teacher complains about a social worker',
    'law 6 (13); councils, Bury',
  ),
  outsider('none', 'a stranger complains', 'law 6 (13); practice 15'),
  {
    says: 'a teacher whom the child asked: still a reasoned decision, about interest and about speaking for the child',
    sent: adult('professional', saying('not-listening'), {
      askedBy: 'The child',
      onBehalf: { kind: 'on-behalf', agreed: 'yes' },
      ...of({ age: 14 }),
    }),
    at: councils,
    expected: {
      ...anOutsider,
      raises: ['sufficient-interest', 'representative'],
      neverRaises: ['child-agreement'],
    },
    source: 'law 6 (13; representatives); practice 12, 15',
  },
  {
    says: 'a grandfather speaks for a baby: his interest and his speaking are decided, the baby is not asked',
    sent: adult('grandparent', saying('where-i-live'), {
      onBehalf: { kind: 'on-behalf', agreed: 'too-young' },
      ...of({ age: 1 }),
    }),
    at: councils,
    expected: {
      ...aRelative,
      raises: ['sufficient-interest', 'representative'],
      neverRaises: ['child-agreement'],
    },
    source: 'law 3 (reg 12), 6 (confirm where possible)',
  },
  {
    says: 'a councillor who does not say who asked: a person finds out, nothing is refused',
    sent: adult('councillor', saying('waiting')),
    at: councils,
    expected: { raises: ['whose-authority', 'sufficient-interest'], voice: 'outsider' },
    source: 'practice 15, section 2 (17)',
  },
  {
    says: 'a grandmother who holds a court order is on the list by it',
    sent: adult('legal-order', saying('seeing-family')),
    at: councils,
    expected: inOwnRight,
    source: 'law 6 (3)',
  },
  ...(['councillor', 'mp'] as const).map(
    (relationship): Vignette => ({
      says: `${relationship === 'mp' ? 'an MP' : 'a councillor'} writes for a constituent`,
      sent: adult(relationship, saying('waiting'), { askedBy: 'A constituent' }),
      at: councils,
      expected: {
        kind: 'adult',
        raises: ['whose-authority'],
        datesConditional: true,
        voice: 'outsider',
        referral: 'not-for-this-complaint',
      },
      source: 'practice 15, section 2 (17); councils, Bury',
    }),
  ),
  {
    says: 'an anonymous neighbour is recorded and worked',
    sent: { role: 'adult', person: { relationship: 'none' }, complaint: { story } },
    at: councils,
    expected: anOutsider,
    source: 'practice 14, 15',
  },
  {
    says: 'an adult who does not say who they are is possibly eligible, and a person decides',
    sent: { role: 'adult', complaint: saying('waiting') },
    at: councils,
    expected: { kind: 'adult', raises: ['who-complains'], datesConditional: true },
    source: 'practice 14, 15',
  },
  {
    says: 'an adult who is not sure what they are to the child is possibly eligible',
    sent: adult('not-sure'),
    at: councils,
    expected: { kind: 'adult', standing: 'unsure', raises: ['who-complains'] },
    source: 'practice 14',
  },
  {
    says: 'a council worker reports what colleagues do: whistleblowing, kept from the line',
    sent: adult('council-worker', saying('whistleblowing')),
    at: councils,
    expected: { kind: 'adult', routes: [['whistleblowing']], voice: 'outsider' },
    source: 'practice 24',
  },
  {
    says: 'a council worker reports harm by a colleague: whistleblowing, someone trained, and ours, today',
    sent: adult('council-worker', saying('harm-by-staff')),
    at: councils,
    expected: {
      routes: [['specially-trained', 'statutory', 'whistleblowing']],
      urgency: 'same-day',
      voice: 'outsider',
    },
    source: 'law 7 (harm); practice 7, 24',
  },
  {
    says: 'a young worker of 20 who was in care: helped as a care leaver, and the whistleblowing lead reads it',
    sent: {
      role: 'adult',
      person: {
        age: 20,
        careLeaver: 'yes',
        relationship: 'council-worker',
        contact: { ...reachable },
      },
      complaint: saying('service-quality'),
    },
    at: councils,
    expected: {
      ...aCareLeaver,
      routes: [['statutory', 'whistleblowing']],
      referral: 'told-automatically',
    },
    source: 'practice 11, 24',
  },
  {
    says: 'someone who works for the council complains as the parent they are',
    sent: adult('parent', saying('waiting'), {
      person: {
        relationship: 'parent',
        organisation: 'The council',
        contact: { ...reachable },
      },
    }),
    at: councils,
    expected: { ...inOwnRight, routes: [['statutory']] },
    source: 'law 6 (2); practice 12',
  },
  {
    says: 'a council worker reports poor work with a child and ticks nothing about whistleblowing',
    sent: adult('council-worker', saying('service-quality')),
    at: councils,
    expected: { kind: 'adult', routes: [['whistleblowing', 'statutory']], voice: 'outsider' },
    source:
      'practice 24 (whistleblowing by a worker), 16 (the statutory clock runs until confirmed)',
  },
];

const withAdvocate = {
  submittedBy: 'advocate',
  standing: 'own-right',
  voice: 'advocate',
} as const;

const advocates: readonly Vignette[] = [
  {
    says: 'an advocate writes in the words of a child of 13: it is the child’s complaint',
    sent: advocate({ speaksFor: 'child', instructed: 'yes', ...of({ name: 'Sam', age: 13 }) }),
    at: councils,
    expected: {
      kind: 'child',
      ...withAdvocate,
      neverRaises: noDoubt,
      datesConditional: false,
      referral: 'has-one',
    },
    source: 'law 6 (advocate; reg 2); practice 13',
  },
  {
    says: 'an advocate writes for a baby who cannot instruct',
    sent: advocate({
      speaksFor: 'child',
      instructed: 'not-able',
      notAbleBecause: 'Too young',
      ...of({ age: 1 }),
    }),
    at: councils,
    expected: { kind: 'child', ...withAdvocate, referral: 'has-one', datesConditional: false },
    source: 'practice 13',
  },
  {
    says: 'an advocate has not asked the child yet: a person decides',
    sent: advocate({ speaksFor: 'child', instructed: 'not-yet', ...of({ age: 13 }) }),
    at: councils,
    expected: {
      kind: 'child',
      submittedBy: 'advocate',
      raises: ['child-agreement'],
      datesConditional: true,
    },
    source: 'practice 13',
  },
  {
    says: 'an advocate does not say whether the child asked: a person decides',
    sent: advocate({ speaksFor: 'child', ...of({ age: 13 }) }),
    at: councils,
    expected: { kind: 'child', submittedBy: 'advocate', raises: ['child-agreement'] },
    source: 'practice 13, 14',
  },
  {
    says: 'an advocate writes for a care leaver of 22',
    sent: advocate({ speaksFor: 'care-leaver', instructed: 'yes', ...of({ age: 22 }) }),
    at: councils,
    expected: { kind: 'care-leaver', ...withAdvocate, neverRaises: noDoubt, referral: 'has-one' },
    source: 'law 2 (s24D); practice 13',
  },
  {
    says: 'an advocate writes for someone of 26 who was in care: a person decides',
    sent: advocate({ speaksFor: 'care-leaver', instructed: 'yes', ...of({ age: 26 }) }),
    at: councils,
    expected: { submittedBy: 'advocate', raises: ['who-complains'], datesConditional: true },
    source: 'law 2 (s24D); practice 11, 13',
  },
  {
    says: 'an advocate ticks a care leaver and gives the age of 17: a child',
    sent: advocate({ speaksFor: 'care-leaver', instructed: 'yes', ...of({ age: 17 }) }),
    at: councils,
    expected: { kind: 'child', ...withAdvocate, neverRaises: noDoubt },
    source: 'practice 11, 13',
  },
  {
    says: 'an advocate ticks a child and gives the age of 19: perhaps a care leaver, a person decides',
    sent: advocate({ speaksFor: 'child', instructed: 'yes', ...of({ age: 19 }) }),
    at: councils,
    expected: {
      kind: 'care-leaver',
      submittedBy: 'advocate',
      standing: 'unsure',
      raises: ['who-complains'],
    },
    source: 'practice 11, 13, 14',
  },
  {
    says: 'an advocate says a child cannot instruct and not why: a person decides',
    sent: advocate({ speaksFor: 'child', instructed: 'not-able', ...of({ age: 7 }) }),
    at: councils,
    expected: { kind: 'child', ...withAdvocate, raises: ['child-agreement'] },
    source: 'practice 13 (why)',
  },
  {
    says: 'an advocate’s colleague is the one complained about: the child still has the advocate who wrote',
    sent: advocate(
      { speaksFor: 'child', instructed: 'yes', ...of({ age: 14 }) },
      saying('advocate'),
    ),
    at: councils,
    expected: { kind: 'child', ...withAdvocate, routes: [['advocacy-provider']] },
    source: 'law 7; practice 13, 18',
  },
  {
    says: 'an advocate writes for a child of another council: a person decides whose it is',
    sent: advocate({
      speaksFor: 'child',
      instructed: 'yes',
      ...of({ age: 13, responsibleCouncil: 'another' }),
    }),
    at: councils,
    expected: { kind: 'child', ...withAdvocate, raises: ['another-council'] },
    source: 'law 7 (another body); practice section 3 (advocate, 3)',
  },
  {
    says: 'an advocate writes for a parent: that adult is the complainant, and no child is referred',
    sent: advocate({ speaksFor: 'adult', instructed: 'yes', askedBy: 'A parent' }),
    at: councils,
    expected: {
      kind: 'adult',
      submittedBy: 'advocate',
      voice: 'advocate',
      referral: 'not-for-this-complaint',
    },
    source: 'practice 13; law 8 (s26A)',
  },
  {
    says: 'an advocate does not say whom they speak for: a person decides',
    sent: advocate({ instructed: 'yes' }),
    at: councils,
    expected: { submittedBy: 'advocate', raises: ['who-complains'] },
    source: 'practice 13, 14',
  },
];

const alone = (
  subject: Subject,
  routes: readonly Route[],
  says: string,
  source: string,
): Vignette => ({
  says,
  sent: adult('parent', saying(subject)),
  at: councils,
  expected: { routes: [routes], standing: 'own-right' },
  source,
});

const ordinarySubjects = [
  'not-listening',
  'how-treated',
  'where-i-live',
  'seeing-family',
  'decision-or-plan',
  'help-or-money',
  'waiting',
  'service-quality',
  'service-not-given',
  'amount-or-cost',
  'eligibility',
  'policy-effect',
  'assessment',
  'complaint-handling',
  'leaving-care',
  'adoption-support',
  'special-guardianship-support',
  'staff-in-child-protection',
] as const satisfies readonly Subject[];

const subjectsAlone: readonly Vignette[] = [
  ...ordinarySubjects.map((subject) =>
    alone(subject, ['statutory'], `a parent’s complaint about ${subject} is statutory`, 'law 7'),
  ),
  alone(
    'homeless-16-17',
    ['statutory'],
    'a parent complains that a 16-year-old was given no home',
    'practice 24 (s20)',
  ),
  alone(
    'records',
    ['information-rights', 'statutory'],
    'a wrong record is split: correcting it, and how it was written or used',
    'practice 24',
  ),
  alone(
    'information-rights',
    ['information-rights'],
    'a parent wants to see their file',
    'law 7 (data)',
  ),
  {
    says: 'a parent ticks a conference: its decision to the partnership, how people behaved to us, limit told',
    sent: adult('parent', saying('child-protection-conference')),
    at: councils,
    expected: {
      routes: [['conference-appeal', 'statutory']],
      limits: ['conference'],
      standing: 'own-right',
    },
    source: 'law 7; practice 23',
  },
  {
    says: 'a child ticks a meeting about keeping them safe: the partnership and us, limit told',
    sent: child(14, saying('child-protection-conference')),
    at: councils,
    expected: {
      ...aChild,
      routes: [['conference-appeal', 'statutory']],
      limits: ['conference'],
      referral: 'told-automatically',
    },
    source: 'law 7; practice 23',
  },
  alone(
    'child-protection-enquiry',
    ['conference-appeal'],
    'a parent disputes an enquiry under section 47',
    'law 3 (reg 3), 7',
  ),
  alone('court', ['court'], 'a parent disagrees with a court', 'law 7 (Ealing 25 001 534)'),
  alone(
    'court-report',
    ['person-decides'],
    'a parent says a report to the court was wrong: on its merits, by a person',
    'law 7 (s7 and s37)',
  ),
  alone('cafcass', ['other-organisation'], 'a parent complains about Cafcass', 'practice 24'),
  alone(
    'carer-registration',
    ['person-decides'],
    'a foster carer’s registration: on its merits, by a person',
    'law 7',
  ),
  alone(
    'carer-assessment',
    ['person-decides'],
    'an assessment of would-be carers: on its merits, by a person',
    'law 7',
  ),
  alone('school', ['school'], 'a parent complains about a school', 'law 7'),
  {
    says: 'a parent disagrees with an EHC plan: content, process and social care part each go their way',
    sent: adult('parent', saying('sen-plan')),
    at: councils,
    expected: { routes: [['tribunal', 'corporate', 'statutory']], limits: ['tribunal'] },
    source: 'law 7; practice 23',
  },
  alone('send-service', ['corporate'], 'a parent complains about the SEND service', 'law 7'),
  alone('school-transport', ['corporate'], 'a parent complains about school transport', 'law 7'),
  alone(
    'childrens-home-other',
    ['childrens-home'],
    'a parent complains about a home run by others',
    'law 7 (reg 39)',
  ),
  alone(
    'another-organisation',
    ['other-organisation'],
    'a parent complains of a hospital',
    'law 7',
  ),
  alone(
    'injury-or-compensation',
    ['statutory'],
    'a parent wants compensation: the insurer beside, never instead',
    'practice 24',
  ),
  alone('early-help', ['statutory'], 'a parent complains about early help', 'practice 24'),
  alone('whistleblowing', ['whistleblowing'], 'someone blows the whistle', 'practice 24'),
  {
    says: 'a parent says that a worker hurt their child: someone trained looks today, and the complaint goes on',
    sent: adult('parent', saying('harm-by-staff')),
    at: councils,
    expected: { routes: [['specially-trained', 'statutory']], urgency: 'same-day' },
    source: 'law 7 (harm; complaint continues separately); practice 7',
  },
  {
    says: 'a child says that a carer hurt them: someone trained looks today, and the complaint goes on',
    sent: child(12, saying('harm-by-staff')),
    at: councils,
    expected: {
      ...aChild,
      routes: [['specially-trained', 'statutory']],
      urgency: 'same-day',
      referral: 'told-automatically',
    },
    source: 'law 7; practice 7',
  },
  {
    says: 'a parent reports serious misconduct: someone trained looks today, the service part is statutory',
    sent: adult('parent', saying('staff-misconduct')),
    at: councils,
    expected: { routes: [['specially-trained', 'statutory']], urgency: 'same-day' },
    source: 'law 7 (disciplinary; attitude or behaviour of staff); practice 7',
  },
  ...(['other', 'not-sure'] as const).map((subject) =>
    alone(
      subject,
      ['statutory'],
      `a complaint about ${subject === 'other' ? 'something else' : 'the writer is not sure what'} is kept on the statutory clock`,
      'law 15 (6, 7); practice 16',
    ),
  ),
];

const mixed: readonly Vignette[] = [
  {
    says: 'a parent disputes a conference decision and says the worker was rude: two procedures',
    sent: adult('parent', saying('child-protection-conference', 'staff-in-child-protection')),
    at: councils,
    expected: {
      routes: [['conference-appeal', 'statutory'], ['statutory']],
      limits: ['conference'],
    },
    source: 'law 7, 15 (7)',
  },
  {
    says: 'a child and family assessment inside a child protection story stays statutory',
    sent: adult('parent', {
      ...saying('assessment'),
      circumstances: ['child-protection-conference'],
    }),
    at: councils,
    expected: { routes: [['statutory']], limits: ['conference'] },
    source: 'law 7 (Somerset 23 013 837), 15 (6)',
  },
  {
    says: 'a parent writes of an enquiry, an assessment and a rude worker at once',
    sent: adult('parent', saying('child-protection-enquiry', 'assessment', 'how-treated')),
    at: councils,
    expected: { routes: [['conference-appeal'], ['statutory'], ['statutory']] },
    source: 'law 7; design 5 (2)',
  },
  {
    says: 'a parent of a disabled child writes of the EHC plan, short breaks and transport',
    sent: adult('parent', saying('sen-plan', 'service-not-given', 'school-transport')),
    at: councils,
    expected: {
      routes: [['tribunal', 'corporate', 'statutory'], ['statutory'], ['corporate']],
      limits: ['tribunal'],
    },
    source: 'law 7; practice 23',
  },
  {
    says: 'a child writes of school, of moving and of an advocate',
    sent: child(13, saying('school', 'where-i-live', 'advocate')),
    at: councils,
    expected: {
      ...aChild,
      routes: [['school'], ['statutory'], ['advocacy-provider']],
      referral: 'person-arranges',
      referralBecause: 'about-an-advocate',
    },
    source: 'law 7; practice 18',
  },
  {
    says: 'a parent writes of the court’s decision and of records used in it',
    sent: adult('parent', { ...saying('court', 'records'), circumstances: ['court-case'] }),
    at: councils,
    expected: {
      routes: [['court'], ['information-rights', 'statutory']],
      raises: ['proceedings'],
      datesConditional: true,
    },
    source: 'law 7 (reg 8); practice 24',
  },
  {
    says: 'a child ticks two ordinary things: one procedure',
    sent: child(10, saying('not-listening', 'waiting')),
    at: councils,
    expected: { ...aChild, routes: [['statutory'], ['statutory']], neverRaises: noDoubt },
    source: 'law 7',
  },
];

const circumstances: readonly Vignette[] = [
  ...(['court-case', 'police', 'disciplinary', 'tribunal'] as const).map(
    (circumstance): Vignette => ({
      says: `a parent writes while ${circumstance} is under way: a person decides on prejudice, nothing is refused`,
      sent: adult('parent', amid(circumstance)),
      at: councils,
      expected: {
        standing: 'own-right',
        routes: [['statutory']],
        raises: ['proceedings'],
        datesConditional: true,
      },
      source: 'law 7 (reg 8)',
    }),
  ),
  {
    says: 'a parent names a case and its next date and ticks nothing: still proceedings to decide',
    sent: adult('parent', {
      ...saying('seeing-family'),
      proceedings: { which: 'Family court', nextDate: '2026-12-10' },
    }),
    at: councils,
    expected: { raises: ['proceedings'], datesConditional: true },
    source: 'law 7 (reg 8)',
  },
  {
    says: 'a child in proceedings still gets an advocate at once',
    sent: child(12, { ...saying('seeing-family'), circumstances: ['court-case'] }),
    at: councils,
    expected: { ...aChild, raises: ['proceedings'], referral: 'told-automatically' },
    source: 'law 7, 8; practice 17',
  },
  {
    says: 'a parent sends it again after the court ended: not out of time by that alone, a person decides',
    sent: adult('parent', {
      ...saying('seeing-family'),
      when: { precision: 'over-a-year' },
      circumstances: ['court-ended'],
    }),
    at: councils,
    expected: {
      standing: 'own-right',
      routes: [['statutory']],
      raises: ['after-proceedings'],
      neverRaises: ['out-of-time', 'proceedings'],
      datesConditional: true,
    },
    source: 'law 7 (reg 8: resubmission, unverified), 9 (held)',
  },
  {
    says: 'a parent sends it again soon after the court ended, naming the case: no date depends on it',
    sent: adult('parent', {
      ...saying('seeing-family'),
      when: { precision: 'within-a-year' },
      circumstances: ['court-ended'],
      proceedings: { which: 'Family court' },
      previous: 'K4T-9WX-2HR',
    }),
    at: councils,
    expected: {
      raises: ['after-proceedings', 'same-as-before'],
      neverRaises: ['out-of-time', 'proceedings'],
      datesConditional: false,
    },
    source: 'law 7 (reg 8: resubmission, unverified); practice section 2 (13)',
  },
  {
    says: 'one case has ended and another goes on: both are decided',
    sent: adult('parent', amid('court-ended', 'police')),
    at: councils,
    expected: { raises: ['proceedings', 'after-proceedings'], datesConditional: true },
    source: 'law 7 (reg 8)',
  },
  {
    says: 'a case is said to have ended and has a date to come: still proceedings to decide',
    sent: adult('parent', { ...amid('court-ended'), proceedings: { nextDate: '2026-12-10' } }),
    at: councils,
    expected: { raises: ['proceedings', 'after-proceedings'] },
    source: 'law 7 (reg 8)',
  },
  {
    says: 'a care leaver of 20 waited for a court about something at 15: an advocate at once, a person decides',
    sent: careLeaver(20, {
      ...saying('how-treated'),
      when: { precision: 'year', date: '2021' },
      circumstances: ['court-ended'],
    }),
    at: councils,
    expected: {
      ...aCareLeaver,
      raises: ['after-proceedings'],
      neverRaises: ['out-of-time'],
      referral: 'told-automatically',
    },
    source: 'law 7, 8',
  },
  {
    says: 'a tribunal appeal is told its limit even when nothing may be passed on',
    sent: adult('parent', amid('tribunal'), { passOn: 'no' }),
    at: councils,
    expected: { limits: ['tribunal'] },
    source: 'practice 23',
  },
  {
    says: 'an appeal that the writer does not name: both limits are told',
    sent: adult('parent', amid('appeal')),
    at: councils,
    expected: { limits: ['conference', 'tribunal'] },
    source: 'practice 23',
  },
  {
    says: 'a child whose matter went through all stages: a person decides, an advocate all the same',
    sent: child(15, amid('all-stages-done')),
    at: councils,
    expected: { ...aChild, raises: ['all-stages-done'], referral: 'told-automatically' },
    source: 'law 7, 8',
  },
  {
    says: 'a conference appeal is told its limit even when nothing may be passed on',
    sent: adult('parent', amid('child-protection-conference'), { passOn: 'no' }),
    at: councils,
    expected: { limits: ['conference'] },
    source: 'practice 23',
  },
  {
    says: 'a parent whose matter went through all stages: the Ombudsman, by a person’s decision',
    sent: adult('parent', amid('all-stages-done')),
    at: councils,
    expected: { raises: ['all-stages-done'], datesConditional: true },
    source: 'law 7 (already through all stages)',
  },
  {
    says: 'a parent has gone to the Ombudsman early: a person decides, they may go at any time',
    sent: adult('parent', amid('ombudsman')),
    at: councils,
    expected: { raises: ['with-the-ombudsman'], neverRaises: ['all-stages-done'] },
    source: 'law 13; practice section 5, section 2 (7)',
  },
  {
    says: 'a parent says they complained before: a person compares, no new complaint is blocked',
    sent: adult('parent', { ...saying('waiting'), previous: 'In spring' }),
    at: councils,
    expected: { standing: 'own-right', raises: ['same-as-before'], routes: [['statutory']] },
    source: 'law 12; practice section 2 (13)',
  },
  {
    says: 'telling a social worker first is information, never a condition',
    sent: child(14, { ...saying('not-listening'), raisedWith: 'My social worker' }),
    at: councils,
    expected: { ...aChild, neverRaises: noDoubt, datesConditional: false },
    source: 'practice section 3 (advocate, 6), section 5',
  },
];

const time: readonly Vignette[] = [
  ...(
    [
      ['two years ago to the day', onceDated('2024-11-22', 'day'), true],
      ['a year and a day ago', onceDated('2025-11-21', 'day'), true],
      ['exactly a year ago', onceDated('2025-11-22', 'day'), false],
      ['last week', onceDated('2026-11-15', 'day'), false],
      ['in a month that ended over a year ago', onceDated('2025-10', 'month'), true],
      ['in a month that is only partly over a year ago', onceDated('2025-11', 'month'), false],
      ['in a month within the year', onceDated('2026-02', 'month'), false],
      ['in a year that ended over a year ago', onceDated('2024', 'year'), true],
      ['in a year that is only partly over a year ago', onceDated('2025', 'year'), false],
      ['and still goes on', happened({ precision: 'ongoing' }), false],
      ['within the last year', happened({ precision: 'within-a-year' }), false],
      ['more than a year ago', happened({ precision: 'over-a-year' }), true],
      ['at a time they do not know', happened({ precision: 'unknown' }), false],
      ['at a time they do not say', saying('decision-or-plan'), false],
    ] as const
  ).map(
    ([when, said, late]): Vignette => ({
      says: `a parent says it happened ${when}`,
      sent: adult('parent', said),
      at: councils,
      expected: {
        standing: 'own-right',
        routes: [['statutory']],
        datesConditional: late,
        ...(late ? { raises: ['out-of-time'] } : { neverRaises: ['out-of-time'] }),
      },
      source: 'law 7 (one year; presumption in favour); practice 14',
    }),
  ),
  {
    says: 'a parent writes of one old and one new thing: a person decides on the old one, both keep their route',
    sent: adult('parent', {
      story,
      points: [
        { subject: 'decision-or-plan', when: { precision: 'over-a-year' } },
        { subject: 'waiting', when: { precision: 'ongoing' } },
      ],
    }),
    at: councils,
    expected: {
      raises: ['out-of-time'],
      routes: [['statutory'], ['statutory']],
      datesConditional: true,
    },
    source: 'law 7 (case by case); practice section 4 (adult’s: no unconditional date meanwhile)',
  },
  {
    says: 'a point whose date is not known takes the date of the whole',
    sent: adult('parent', {
      story,
      when: { precision: 'over-a-year' },
      points: [{ subject: 'waiting', when: { precision: 'unknown' } }],
    }),
    at: councils,
    expected: { raises: ['out-of-time'] },
    source: 'law 7; practice section 3 (each point its own when)',
  },
  {
    says: 'a point’s own date stands over the date of the whole',
    sent: adult('parent', {
      story,
      when: { precision: 'over-a-year' },
      points: [{ subject: 'waiting', when: { precision: 'ongoing' } }],
    }),
    at: councils,
    expected: { neverRaises: ['out-of-time'], datesConditional: false },
    source: 'practice section 3 (each point its own when)',
  },
];

const urgency: readonly Vignette[] = [
  {
    says: 'a child is not safe now',
    sent: child(12, undefined, { safety: 'unsafe' }),
    at: councils,
    expected: { urgency: 'immediate', referral: 'told-automatically' },
    source: 'practice 1, 3',
  },
  {
    says: 'a parent says a child is in danger now',
    sent: adult('parent', undefined, { safety: 'unsafe' }),
    at: councils,
    expected: { urgency: 'immediate' },
    source: 'practice 1, 3',
  },
  {
    says: 'a stranger says a child is in danger now',
    sent: adult('none', undefined, { safety: 'unsafe' }),
    at: councils,
    expected: { ...anOutsider, urgency: 'immediate' },
    source: 'practice 1, 3, 15',
  },
  {
    says: 'a child is worried',
    sent: child(12, undefined, { safety: 'worried' }),
    at: councils,
    expected: { urgency: 'same-day' },
    source: 'practice 2, 3',
  },
  ...([16, 17] as const).map(
    (age): Vignette => ({
      says: `a young person of ${age} with nowhere to sleep tonight who says they are safe`,
      sent: child(
        age,
        { ...saying('homeless-16-17'), circumstances: ['nowhere-to-sleep'] },
        { safety: 'safe' },
      ),
      at: councils,
      expected: { ...aChild, urgency: 'immediate', routes: [['statutory']] },
      source: 'practice 2, 3, 24',
    }),
  ),
  {
    says: 'a child of 13 with nowhere to sleep tonight is no less urgent than one of 16',
    sent: child(13, { ...saying('where-i-live'), circumstances: ['nowhere-to-sleep'] }),
    at: councils,
    expected: { urgency: 'immediate' },
    source: 'practice 3 (unsafe now)',
  },
  {
    says: 'a child of unknown age with nowhere to sleep tonight',
    sent: child(undefined, { ...saying('where-i-live'), circumstances: ['nowhere-to-sleep'] }),
    at: councils,
    expected: { urgency: 'immediate' },
    source: 'practice 3, 14',
  },
  {
    says: 'a parent says their child of 16 has nowhere to sleep tonight',
    sent: adult(
      'parent',
      { ...saying('homeless-16-17'), circumstances: ['nowhere-to-sleep'] },
      { ...of({ age: 16 }) },
    ),
    at: councils,
    expected: { urgency: 'immediate' },
    source: 'practice 3',
  },
  {
    says: 'an advocate says a young person of 17 has nowhere to sleep tonight',
    sent: advocate(
      { speaksFor: 'child', instructed: 'yes', ...of({ age: 17 }) },
      { ...saying('homeless-16-17'), circumstances: ['nowhere-to-sleep'] },
    ),
    at: councils,
    expected: { urgency: 'immediate' },
    source: 'practice 3',
  },
  {
    says: 'a care leaver of 19 with nowhere to sleep tonight is no less urgent',
    sent: careLeaver(19, { ...saying('leaving-care'), circumstances: ['nowhere-to-sleep'] }),
    at: councils,
    expected: { urgency: 'immediate' },
    source: 'practice 3 (at the least same day; erring on the safe side)',
  },
  {
    says: 'a young person of 17 complains of homelessness and no form asked about tonight',
    sent: child(17, saying('homeless-16-17')),
    at: councils,
    expected: { urgency: 'same-day', routes: [['statutory']] },
    source: 'practice 2 (not answered is not safe), 3, 24',
  },
  {
    says: 'a care leaver has no money or food',
    sent: careLeaver(20, { ...saying('help-or-money'), circumstances: ['no-money-or-food'] }),
    at: councils,
    expected: { urgency: 'same-day' },
    source: 'practice 3',
  },
  {
    says: 'a foster carer says a child is missing from contact',
    sent: adult('council-foster-carer', {
      ...saying('seeing-family'),
      circumstances: ['missing-from-contact'],
    }),
    at: councils,
    expected: { urgency: 'same-day' },
    source: 'practice 3',
  },
  ...(['today', 'this-week'] as const).map(
    (when): Vignette => ({
      says: `a child is to move ${when} and does not want to: seen today, a person decides whether to defer`,
      sent: child(12, changing({ what: 'move', when })),
      at: councils,
      expected: { urgency: 'same-day', raises: ['defer-change'], datesConditional: false },
      source: 'practice 3, 4',
    }),
  ),
  {
    says: 'contact is to stop on the fifth working day from now: seen today',
    sent: child(12, changing({ what: 'seeing-family', date: '2026-11-27' })),
    at: councils,
    expected: { urgency: 'same-day', raises: ['defer-change'] },
    source: 'practice 3, 4',
  },
  {
    says: 'a child is to move in three weeks: a person still decides the same day whether to defer',
    sent: child(12, changing({ what: 'move', date: '2026-12-15' })),
    at: councils,
    expected: { urgency: 'soon', raises: ['defer-change'] },
    source: 'practice 4',
  },
  {
    says: 'a service is to end this week: seen today, a person decides whether to defer',
    sent: adult('parent', changing({ what: 'service-ending', when: 'this-week' })),
    at: councils,
    expected: { urgency: 'same-day', raises: ['defer-change'], datesConditional: false },
    source: 'practice 4',
  },
  {
    says: 'a child who says they are safe is to move tomorrow: no less urgent for it',
    sent: child(12, changing({ what: 'move', date: '2026-11-23' }), { safety: 'safe' }),
    at: councils,
    expected: { urgency: 'same-day', raises: ['defer-change'] },
    source: 'practice 2, 3, 4',
  },
  {
    says: 'somebody who gives nothing of themself says a child is not safe now',
    sent: { role: 'adult', complaint: { story }, safety: 'unsafe' },
    at: councils,
    expected: { urgency: 'immediate' },
    source: 'practice 1, 3, 14',
  },
  {
    says: 'a child does not say when the move is: counts as soon enough to be seen today',
    sent: child(12, changing({ what: 'move' })),
    at: councils,
    expected: { urgency: 'same-day', raises: ['defer-change'] },
    source: 'practice 2 (not answered is not safe), 4',
  },
  {
    says: 'a child who answers nothing about safety is not routine',
    sent: child(12),
    at: councils,
    expected: { urgency: 'soon' },
    source: 'practice 2 (not answered is not safe)',
  },
];

const talk = (wish: AdvocateWish, referral: ReferralState, says: string): Vignette => ({
  says,
  sent: child(14, saying('not-listening'), wishing(wish)),
  at: councils,
  expected: { ...aChild, referral, neverRaises: noDoubt, datesConditional: false },
  source: 'law 8; practice 17; councils, Bury',
});

const inHouse = ['barking-and-dagenham', 'leicestershire', 'surrey'] as const;

const advocacy: readonly Vignette[] = [
  talk('refer', 'told-automatically', 'a child says yes to an advocate'),
  talk('has-one', 'has-one', 'a child has an advocate already'),
  talk('no', 'said-no', 'a child says no to an advocate, and the complaint goes on just the same'),
  {
    says: 'a care leaver of 20 says no to an advocate',
    sent: careLeaver(20, undefined, wishing('no')),
    at: councils,
    expected: { ...aCareLeaver, referral: 'said-no', datesConditional: false },
    source: 'law 8; practice section 5',
  },
  {
    says: 'a parent is not referred, whatever they ask',
    sent: adult('parent', undefined, wishing('refer')),
    at: councils,
    expected: { ...inOwnRight },
    source: 'law 2 (s26A), 8, 15 (11)',
  },
  {
    says: 'a child who asks not to be contacted: a person arranges, nothing is sent',
    sent: {
      role: 'child',
      person: { age: 14, contact: { preferred: 'none' } },
      complaint: saying('not-listening'),
    },
    at: councils,
    expected: { ...aChild, referral: 'person-arranges' },
    source: 'practice 9, 18; law 8 (safe contact route)',
  },
  ...(['advocate', 'advocacy-service'] as const).map(
    (who): Vignette => ({
      says: `a child complains about their ${who}: nothing is sent, a person arranges another`,
      sent: child(14, against(who), wishing('refer')),
      at: councils,
      expected: {
        ...aChild,
        referral: 'person-arranges',
        referralBecause: 'about-an-advocate',
      },
      source: 'practice 18',
    }),
  ),
  {
    says: 'a child says their advocate is no help, and has no other: nothing is sent',
    sent: child(14, saying('advocate'), wishing('has-one')),
    at: councils,
    expected: { ...aChild, routes: [['advocacy-provider']], referral: 'person-arranges' },
    source: 'practice 18 (shown another free service, arranged the same day)',
  },
  {
    says: 'in Surrey a child complains about the complaints team, which runs the advocates: nothing is sent',
    sent: child(14, against('complaints-team')),
    at: ['surrey'],
    expected: {
      ...aChild,
      referral: 'person-arranges',
      referralBecause: 'service-run-by-those-complained-about',
    },
    source: 'law 8 (Surrey); practice 6, 18',
  },
  {
    says: 'in Surrey a child complains of how a complaint was handled: nothing is sent',
    sent: child(14, saying('complaint-handling')),
    at: ['surrey'],
    expected: {
      ...aChild,
      referral: 'person-arranges',
      referralBecause: 'service-run-by-those-complained-about',
    },
    source: 'law 8 (Surrey); practice 6, 18',
  },
  {
    says: 'in a council with its own service a complaint about the complaints team sends nothing, to be safe',
    sent: child(14, against('complaints-team')),
    at: inHouse,
    expected: {
      ...aChild,
      referral: 'person-arranges',
      referralBecause: 'service-run-by-those-complained-about',
    },
    source: 'practice 18; councils, Surrey',
  },
  {
    says: 'in Surrey a child who said no complains about the complaints team: its service is not named as help',
    sent: child(14, against('complaints-team'), wishing('no')),
    at: ['surrey'],
    expected: {
      ...aChild,
      referral: 'said-no',
      referralBecause: 'service-run-by-those-complained-about',
    },
    source: 'practice 18',
  },
  {
    says: 'the council’s own service is told at once, and a conflict is looked for before anyone is assigned',
    sent: child(14, against('social-worker')),
    at: inHouse,
    expected: {
      ...aChild,
      referral: 'told-automatically',
      referralBecause: 'check-for-conflict',
    },
    source: 'law 8 (Surrey: a conflict check); practice 17, 18; councils, Surrey',
  },
  {
    says: 'where the service is independent no conflict is looked for',
    sent: child(14, against('social-worker')),
    at: ['bury', 'camden'],
    expected: { ...aChild, referral: 'told-automatically', referralBecause: undefined },
    source: 'law 8; practice 18',
  },
  {
    says: 'where the service is independent, a complaint about the complaints team does not stop the referral',
    sent: child(14, against('complaints-team')),
    at: ['bury', 'camden'],
    expected: { ...aChild, referral: 'told-automatically' },
    source: 'practice 18; councils, Bury, Camden',
  },
];

/** Every vignette, by what it tries. */
export const vignettes: Readonly<Record<string, readonly Vignette[]>> = {
  'young people': youngPeople,
  'adults whom the Act lists': adultsOnTheList,
  'adults whom the Act does not list': adultsOffTheList,
  advocates,
  'one subject alone': subjectsAlone,
  'mixed complaints': mixed,
  'what else is going on': circumstances,
  'when it happened': time,
  'how urgent it is': urgency,
  'getting an advocate': advocacy,
};

/** Somebody who is only thinking about it, and wants an advocate first. */
export type RequestVignette = {
  readonly says: string;
  readonly person: AdvocacyRequest['person'];
  readonly referral: ReferralState;
  readonly because?: ReferralHold;
  readonly source: string;
};

export const requests: readonly RequestVignette[] = [
  {
    says: 'a child of 13 who is only thinking about it',
    person: { name: 'Sam', age: 13, contact: reachable },
    referral: 'told-automatically',
    source: 'law 2 (s26A: intend to make), 8',
  },
  {
    says: 'somebody who gives nothing but a way to reach them',
    person: { contact: reachable },
    referral: 'told-automatically',
    source: 'practice 14',
  },
  {
    says: 'a care leaver of 25',
    person: { age: 25, careLeaver: 'yes', contact: reachable },
    referral: 'told-automatically',
    source: 'law 2 (s24D, s26A)',
  },
  {
    says: 'somebody of 19 who is not sure they were in care',
    person: { age: 19, careLeaver: 'not-sure', contact: reachable },
    referral: 'told-automatically',
    source: 'practice 11, 14',
  },
  {
    says: 'somebody of 26 who was in care: a person answers, nobody is turned away',
    person: { age: 26, careLeaver: 'yes', contact: reachable },
    referral: 'person-arranges',
    because: 'may-not-be-young',
    source: 'law 2 (s26A); practice 11',
  },
  {
    says: 'a child who asks not to be contacted: a person arranges it',
    person: { age: 15, contact: { preferred: 'none' } },
    referral: 'person-arranges',
    because: 'asked-not-to-be-contacted',
    source: 'practice 9',
  },
];

/** Each form with its address, its screens, and answers that bring up further questions, by screen. */
export type TestedForm = {
  readonly page:
    | 'child'
    | 'easy-read'
    | 'young-adult'
    | 'adult'
    | 'advocate'
    | 'get-an-advocate'
    | 'say-something-good';
  readonly path: string;
  readonly action: string;
  readonly screens: number;
  readonly opening: Readonly<Record<number, readonly string[]>>;
  /** A field that can be wrong, and the id it is told beside. */
  readonly wrong: { readonly field: string; readonly id: string; readonly screen: number };
};

const young: Pick<TestedForm, 'action' | 'screens' | 'opening' | 'wrong'> = {
  action: '/api/complaints',
  screens: 9,
  opening: {
    1: ['#person-age=19'],
    3: ['advocate.wish=has-one'],
    6: ['complaint.changeComing.what=move'],
    8: ['safety=unsafe', 'person.contact.preferred=text', '#person-interpreter=another language'],
  },
  wrong: { field: 'person.contact.phone', id: 'person-contact-phone', screen: 8 },
};

/** Every form that is a page. */
export const testedForms: readonly TestedForm[] = [
  { page: 'child', path: '/child', ...young },
  { page: 'easy-read', path: '/easy-read', ...young },
  { page: 'young-adult', path: '/young-adult', ...young },
  {
    page: 'adult',
    path: '/adult',
    action: '/api/complaints',
    screens: 10,
    opening: {
      1: ['#person-age=17', 'person.relationship=mp', 'person.careLeaver=yes'],
      3: ['+children', 'onBehalf.kind=both'],
      5: [
        '+complaint.points',
        'complaint.points.0.when.precision=day',
        'complaint.points.1.when.precision=over-a-year',
      ],
      6: ['complaint.circumstances=court-case'],
      7: ['complaint.changeComing.what=move', 'safety=unsafe'],
      9: ['person.contact.preferred=post', '#person-interpreter=another language'],
    },
    wrong: {
      field: 'complaint.points.0.when.date',
      id: 'complaint-points-0-when-date',
      screen: 5,
    },
  },
  {
    page: 'advocate',
    path: '/advocate',
    action: '/api/complaints',
    screens: 7,
    opening: {
      3: ['instructed=not-able'],
      4: ['+complaint.points', 'complaint.points.0.when.precision=day'],
      5: ['complaint.changeComing.what=move', 'safety=unsafe', 'complaint.circumstances=police'],
      6: ['writeTo=both', 'children.0.contact.preferred=phone'],
    },
    wrong: { field: 'children.0.contact.phone', id: 'children-0-contact-phone', screen: 6 },
  },
  {
    page: 'get-an-advocate',
    path: '/get-an-advocate',
    action: '/api/advocacy-requests',
    screens: 3,
    opening: {
      1: ['#person-age=20'],
      2: ['person.contact.preferred=through-someone', '#person-interpreter=another language'],
    },
    wrong: { field: 'person.age', id: 'person-age', screen: 1 },
  },
  {
    page: 'say-something-good',
    path: '/say-something-good',
    action: '/api/compliments',
    screens: 1,
    opening: {},
    wrong: { field: 'words', id: 'words', screen: 1 },
  },
];

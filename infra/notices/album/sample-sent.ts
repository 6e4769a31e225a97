import { submissionExamples } from '../../../shared/intake-api/examples.ts';
import {
  type Parsed,
  parseAdvocacyRequest,
  parseCompliment,
  parseSubmission,
} from '../../../shared/submission/parse-submission.ts';
import type { Sent } from '../../../shared/submission/sent.ts';

/** One thing that somebody sends, and what is particular about it, in a few words. */
export type SampleSent = { readonly name: string; readonly sent: Sent };

type Answers = { readonly [name: string]: unknown };

const { child, adult, advocate, compliment } = submissionExamples;
const request = submissionExamples['advocacy-request'];

const parsed = <Value>(outcome: Parsed<Value>): Value => {
  if (outcome.kind === 'parsed') return outcome.value;
  throw new Error(`A sample cannot be sent: ${JSON.stringify(outcome.problems)}`);
};

const complaint = (name: string, answers: Answers): SampleSent => ({
  name,
  sent: { kind: 'complaint', value: parsed(parseSubmission(answers)) },
});

const subjects = (...names: readonly string[]) => names.map((subject) => ({ subject }));
const longAgo = {
  complaint: {
    story: 'I asked for my file two years ago and I am still waiting.',
    points: subjects('records', 'waiting'),
    when: { precision: 'over-a-year' },
    circumstances: ['court-case'],
  },
};
const meeting = {
  complaint: {
    story: 'I could not come to the meeting and nobody told me what was said.',
    points: subjects('child-protection-conference', 'not-listening'),
  },
};
const aboutTheTeam = {
  complaint: {
    story: 'I wrote before and had no answer.',
    points: [{ subject: 'complaint-handling', about: ['complaints-team'] }],
  },
};
const byPost = (person: Answers): Answers => ({
  ...person,
  contact: { post: '12 Sample Street\nExampleton\nZZ1 2ZZ', preferred: 'post' },
});

// The three voices of the young: each is asked, and answered, in words of its own.
const young: readonly (readonly [string, Answers])[] = [
  ['child', { ...child.person }],
  ['easy read', { ...child.person, needs: ['easy-read', 'pictures'] }],
  ['young adult', { ...child.person, age: 20, careLeaver: 'yes', needs: [] }],
];

const ofTheYoung = ([who, person]: (typeof young)[number]): readonly SampleSent[] =>
  (
    [
      ['ordinary', {}],
      ['no advocate wanted', { advocate: { wish: 'no' } }],
      ['has an advocate', { advocate: { wish: 'has-one' } }],
      ['about an advocate', { complaint: { story: 'Nobody came.', points: subjects('advocate') } }],
      ['decisions pending', longAgo],
      ['about a meeting', meeting],
      ['about the complaints team', aboutTheTeam],
      ['not safe now', { safety: 'unsafe', where: 'At the library' }],
      [
        'a change is coming',
        {
          complaint: {
            story: 'I do not want to move.',
            changeComing: { what: 'move', when: 'this-week' },
          },
        },
      ],
      ['no name, no age', { person: { contact: child.person?.contact } }],
      [
        'by post, large print',
        { person: byPost({ ...person, needs: ['large-print', ...needsOf(person)] }) },
      ],
    ] as const
  ).map(([name, answers]) => complaint(`${who}: ${name}`, { ...child, person, ...answers }));

const needsOf = (person: Answers): readonly unknown[] =>
  Array.isArray(person['needs']) ? person['needs'] : [];

const parent = { ...adult, person: { ...adult.person, needs: ['large-print'] } };
const as = (relationship: string): Answers => ({
  ...adult,
  person: { ...adult.person, relationship },
});

const ofAdults: readonly SampleSent[] = [
  complaint('parent: ordinary', parent),
  complaint('parent: decisions pending', { ...parent, ...longAgo }),
  complaint('parent: general procedure only', {
    ...parent,
    complaint: { story: 'The taxi came late all term.', points: subjects('school-transport') },
  }),
  complaint('parent: limits that are not ours', {
    ...parent,
    complaint: {
      story: 'The plan and the meeting both went wrong.',
      points: subjects('child-protection-conference', 'sen-plan', 'harm-by-staff'),
    },
  }),
  complaint('parent: about the complaints team', { ...parent, ...aboutTheTeam }),
  complaint('parent: not safe now', { ...parent, safety: 'unsafe' }),
  complaint('parent: by post, large print', { ...parent, person: byPost({ ...parent.person }) }),
  complaint('grandparent: sufficient interest', as('grandparent')),
  complaint('foster carer: ordinary', as('council-foster-carer')),
  complaint('neighbour: outside the family', as('friend')),
  complaint('worker for the council', as('council-worker')),
];

const forSam = { children: [{ ...advocate.children?.[0], contact: child.person?.contact }] };
const ofAdvocates: readonly SampleSent[] = [
  complaint('advocate: ordinary', { ...advocate }),
  complaint('advocate: the young person is written to', {
    ...advocate,
    ...forSam,
    writeTo: 'both',
  }),
  complaint('advocate: decisions pending, young person written to', {
    ...advocate,
    ...forSam,
    ...longAgo,
    writeTo: 'both',
  }),
  complaint('advocate: an easy reader is written to', {
    ...advocate,
    children: [{ ...forSam.children[0], needs: ['easy-read', 'large-print'] }],
    writeTo: 'both',
  }),
  complaint('advocate: a care leaver is written to', {
    ...advocate,
    speaksFor: 'care-leaver',
    children: [{ ...forSam.children[0], age: 20 }],
    writeTo: 'both',
  }),
  complaint('advocate: not asked yet', { ...advocate, instructed: 'not-yet' }),
  complaint('advocate: cannot instruct', {
    ...advocate,
    instructed: 'not-able',
    notAbleBecause: 'She is three.',
  }),
  complaint('advocate: for an adult', { ...advocate, speaksFor: 'adult' }),
  complaint('advocate: about a meeting', { ...advocate, ...meeting }),
];

const requests: readonly SampleSent[] = [
  ['child', { ...request.person, contact: child.person?.contact }] as const,
  [
    'easy read',
    { ...request.person, contact: child.person?.contact, needs: ['easy-read'] },
  ] as const,
  ['young adult', { age: 20, careLeaver: 'yes', contact: child.person?.contact }] as const,
].map(([who, person]) => ({
  name: `${who}: only an advocate asked for`,
  sent: { kind: 'advocacy-request', value: parsed(parseAdvocacyRequest({ ...request, person })) },
}));

/** What people send, undistressing and made up, so that every notice is written in every voice. */
export const sampleSent: readonly SampleSent[] = [
  ...young.flatMap(ofTheYoung),
  ...ofAdults,
  ...ofAdvocates,
  ...requests,
  {
    name: 'something good',
    sent: { kind: 'compliment', value: parsed(parseCompliment(compliment)) },
  },
];

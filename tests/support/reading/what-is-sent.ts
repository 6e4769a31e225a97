import { submissionExamples } from '../../../shared/intake-api/examples.ts';
import { subjects } from '../../../shared/submission/lists.ts';
import {
  parseAdvocacyRequest,
  parseCompliment,
} from '../../../shared/submission/parse-submission.ts';
import type { Sent } from '../../../shared/submission/sent.ts';
import { aSubmission } from '../a-submission.ts';

type Answers = { readonly [name: string]: unknown };

const { child, adult, advocate, compliment } = submissionExamples;
const request = submissionExamples['advocacy-request'];
const mail = { email: 'jo@example.com', preferred: 'email' };

const complaint = (answers: Answers): Sent => ({ kind: 'complaint', value: aSubmission(answers) });

const parsedRequest = (answers: Answers): Sent => {
  const parsed = parseAdvocacyRequest(answers);
  if (parsed.kind === 'problems') throw new Error('The request has problems.');
  return { kind: 'advocacy-request', value: parsed.value };
};

const parsedCompliment = (): Sent => {
  const parsed = parseCompliment(compliment);
  if (parsed.kind === 'problems') throw new Error('The compliment has problems.');
  return { kind: 'compliment', value: parsed.value };
};

const about = (rows: readonly string[]) => ({
  complaint: { points: rows.map((subject) => ({ subject })) },
});
/** Whatever can be complained of, in as many complaints as it takes. */
const everySubject = Array.from({ length: Math.ceil(subjects.length / 10) }, (_, part) =>
  about(subjects.slice(part * 10, part * 10 + 10)),
);
const longAgo = {
  complaint: {
    story: 'STORY',
    when: { precision: 'over-a-year' },
    circumstances: ['court-case', 'child-protection-conference', 'all-stages-done', 'tribunal'],
    changeComing: { what: 'move', when: 'today' },
  },
};
const reach = [
  { contact: mail },
  { contact: { phone: '0161 496 0999', preferred: 'phone' } },
  { contact: { preferred: 'none' } },
];

// Everything that changes what the young are told: how to reach them, what they answer, what it is about.
const ofTheYoung = (person: Answers): readonly Sent[] =>
  [
    ...reach.map((each) => ({ person: { ...person, ...each } })),
    { advocate: { wish: 'has-one' } },
    { advocate: { wish: 'no' } },
    longAgo,
    ...everySubject,
  ].map((answers) => complaint({ ...child, person: { ...person, contact: mail }, ...answers }));

const ofAdults = (relationship: string): readonly Sent[] =>
  [
    {},
    ...reach.map((person) => ({ person: { relationship, ...person } })),
    longAgo,
    ...everySubject,
  ]
    .map((answers) => ({
      person: { relationship, needs: ['large-print'], contact: mail },
      ...answers,
    }))
    .map((answers) => complaint({ ...adult, ...answers }));

const ofAdvocates = (): readonly Sent[] =>
  [
    { writeTo: 'child' },
    { writeTo: 'both' },
    { writeTo: 'advocate', instructed: 'not-yet' },
    { writeTo: undefined, instructed: 'not-able' },
    { speaksFor: 'adult' },
    longAgo,
    ...everySubject,
  ].map((answers) => complaint({ ...advocate, ...answers }));

/** All that has to be sent for everything that may be answered to be answered. */
export const everythingSent: readonly Sent[] = [
  ...ofTheYoung({ age: 14 }),
  ...ofTheYoung({ age: 14, needs: ['easy-read'] }),
  ...ofTheYoung({ age: 20, careLeaver: 'yes' }),
  ...reach.map((person) => parsedRequest({ ...request, person })),
  parsedRequest({ ...request, person: { age: 15, contact: mail, needs: ['easy-read'] } }),
  parsedRequest({ person: { age: 20, careLeaver: 'yes', contact: mail } }),
  ...ofAdults('parent'),
  ...ofAdults('not-sure'),
  ...ofAdults('friend'),
  ...ofAdvocates(),
  parsedCompliment(),
];

import { openCase } from '../../../functions/domain/case/open-case.ts';
import { holdWords, referralWords } from '../../../functions/domain/notice/words/staff-words.ts';
import type { ReferralDecision } from '../../../functions/domain/referral/referral.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { surrey } from '../../../shared/authority/surrey.ts';
import {
  parseAdvocacyRequest,
  parseSubmission,
} from '../../../shared/submission/parse-submission.ts';

type Answers = Readonly<Record<string, unknown>>;

const people: readonly (readonly [string, Answers])[] = [
  ['a child', { role: 'child', person: { age: 14 } }],
  ['a care leaver', { role: 'child', person: { age: 20, careLeaver: 'yes' } }],
  ['perhaps a care leaver', { role: 'child', person: { age: 20, careLeaver: 'not-sure' } }],
  ['an adult', { role: 'adult', person: { relationship: 'parent' } }],
  ['through an advocate', { role: 'advocate', speaksFor: 'child', instructed: 'yes' }],
];
const wishes = [undefined, 'refer', 'has-one', 'no'] as const;
const saidOf = { refer: 'yes', 'has-one': 'has one', no: 'no' } as const;

const complaint = (subject = 'waiting', about?: string) => ({
  complaint: { points: [{ subject, ...(about !== undefined && { about: [about] }) }] },
});
const situations: readonly (readonly [string, Answers])[] = [
  ['', complaint()],
  ['it is about an advocate', complaint('advocate')],
  ['it is about the complaints team', complaint('waiting', 'complaints-team')],
  [
    'asked not to be contacted',
    { ...complaint(), person: { age: 14, contact: { preferred: 'none' } } },
  ],
];

const receiving = { reference: 'K4T-9WX-2HR', receivedAt: '2026-11-22T19:30:00.000Z' };

const must = <Value>(
  parsed: { readonly kind: 'parsed'; readonly value: Value } | { readonly kind: 'problems' },
): Value => {
  if (parsed.kind === 'problems') throw new Error('The answers of a row cannot be sent');
  return parsed.value;
};

const ofComplaint = (answers: Answers, council = bury): ReferralDecision =>
  openCase({ kind: 'complaint', value: must(parseSubmission(answers)) }, council, receiving).record
    .referral;

const ofRequest = (person: Answers): ReferralDecision =>
  openCase(
    { kind: 'advocacy-request', value: must(parseAdvocacyRequest({ person })) },
    bury,
    receiving,
  ).record.referral;

const inWords = ({ state, because }: ReferralDecision): readonly string[] => [
  referralWords[state],
  because === undefined ? '' : holdWords[because],
];

/** Who is referred, offered, left alone or seen to by a person: each kind of person, each wish, each conflict. */
export const advocacyRows = (): readonly (readonly string[])[] => [
  ...people.flatMap(([who, person]) =>
    wishes.map((wish) => [
      who,
      wish === undefined ? 'no answer' : saidOf[wish],
      '',
      ...inWords(
        ofComplaint({
          ...complaint(),
          ...person,
          ...(wish !== undefined && { advocate: { wish } }),
        }),
      ),
    ]),
  ),
  ...situations.slice(1).flatMap(([circumstance, answers]) =>
    wishes.flatMap((wish) =>
      [bury, surrey].map((council) => [
        'a child',
        wish === undefined ? 'no answer' : saidOf[wish],
        `${circumstance}; the service is ${council.advocacy.runBy === 'in-house' ? 'the council’s own' : 'commissioned'}`,
        ...inWords(
          ofComplaint(
            {
              role: 'child',
              person: { age: 14 },
              ...answers,
              ...(wish !== undefined && { advocate: { wish } }),
            },
            council,
          ),
        ),
      ]),
    ),
  ),
  ['a child', 'only thinking about it', '', ...inWords(ofRequest({ age: 14 }))],
  ['an adult of 40', 'only thinking about it', '', ...inWords(ofRequest({ age: 40 }))],
];

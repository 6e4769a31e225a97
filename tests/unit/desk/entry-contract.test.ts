import { describe, expect, test } from 'vitest';
import { doors } from '../../../shared/desk-api/desk-lists.ts';
import { entryReceiptSchema, parseEntered } from '../../../shared/desk-api/entry.ts';
import { parseSubmission } from '../../../shared/submission/parse-submission.ts';
import { problemWords } from '../../../shared/submission/problem-words.ts';
import { byMember, byPhone, entered } from '../../support/an-entry.ts';

const problems = (value: unknown) => {
  const parsed = parseEntered(value);
  return parsed.kind === 'problems' ? parsed.problems : expect.fail('it was read');
};
const without = (entry: Readonly<Record<string, unknown>>, name: string) =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== name));

describe('what a worker writes down', () => {
  const written = { door: 'post', heardOn: '20/11/2026' };

  test.each([
    ['phone', byPhone],
    ['in-person', { ...byPhone, door: 'in-person', placeName: 'The town hall' }],
    ['post', written],
    ['email', { ...written, door: 'email' }],
    ['councillor-or-mp', byMember],
  ])('can be read when it came by %s', (_, entry) => {
    expect(parseEntered(entered(entry))).toMatchObject({
      kind: 'parsed',
      value: { entry: { heardOn: '2026-11-20' }, submission: { role: 'child' } },
    });
  });

  test('came by one of a closed list of doors', () => {
    expect(problems(entered({ door: 'carrier-pigeon', heardOn: '2026-11-20' }))).toEqual([
      { field: 'entry.door', code: 'not-on-list' },
    ]);
    expect([...doors].sort()).toEqual(['councillor-or-mp', 'email', 'in-person', 'phone', 'post']);
  });

  test.each(['heardOn', 'takenWhere', 'ownWords', 'sendBack'])(
    'cannot do without %s when somebody spoke',
    (name) => {
      expect(problems(entered(without(byPhone, name)))).toEqual([
        { field: `entry.${name}`, code: 'required' },
      ]);
    },
  );

  test.each(['memberKind', 'memberName', 'memberContact', 'authority'])(
    'cannot do without %s when a councillor or MP sent it',
    (name) => {
      expect(problems(entered(without(byMember, name)))).toEqual([
        { field: `entry.${name}`, code: 'required' },
      ]);
    },
  );

  test('does not say who took it: that is whoever is signed in', () => {
    expect(problems(entered({ ...byPhone, takenBy: 'somebody-else' }))).toEqual([
      { field: 'entry.takenBy', code: 'unknown-name' },
    ]);
  });

  test('has an id of its own, so that sending it twice is one complaint', () => {
    expect(problems(entered(byPhone, { submissionId: '' }))).toEqual([
      { field: 'submissionId', code: 'required' },
    ]);
  });

  test('is a submission like any other: what is wrong with it has the name that the public form gives', () => {
    const wrong = { person: { age: 'ten', contact: { email: 'no' } }, complaint: {} };
    const { submission } = entered(byPhone, wrong);
    const parsed = parseSubmission(submission);
    expect(problems({ entry: byPhone, submission })).toEqual(
      parsed.kind === 'problems' ? parsed.problems : [],
    );
    expect(parsed.kind).toBe('problems');
  });

  test.each([undefined, null, [], 'x', {}, { entry: 1, submission: 1 }, { extra: 1 }])(
    'that cannot be read at all (%j) is told so, and never thrown',
    (value) => {
      expect(problems(value).length).toBeGreaterThan(0);
    },
  );

  test('every field of it has a plain name', () => {
    const fields = [...Object.keys(byPhone), ...Object.keys(byMember), 'heardTime', 'placeName'];
    for (const field of fields) {
      expect(problemWords({ field: `entry.${field}`, code: 'required' })).not.toMatch(/One answer/);
    }
  });

  test('is answered without the code that opens the status page', () => {
    expect(Object.keys(entryReceiptSchema.def.getter().def.shape)).not.toContain('statusSecret');
  });
});

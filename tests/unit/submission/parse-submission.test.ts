import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalContent } from '../../../shared/submission/canonical-content.ts';
import { answersFromForm, type FormField } from '../../../shared/submission/form-fields.ts';
import { parseCompliment, parseSubmission } from '../../../shared/submission/parse-submission.ts';
import { problemWords } from '../../../shared/submission/problem-words.ts';
import { aComplaintOf, answersOfAChild, aSubmission } from '../../support/a-submission.ts';

const problems = (value: unknown) => {
  const parsed = parseSubmission(value);
  return parsed.kind === 'problems' ? parsed.problems : [];
};
const oneProblem = (answers: Record<string, unknown>) => problems(answersOfAChild(answers));

describe('reading a submission', () => {
  test('a role and a few words are enough', () => {
    expect(parseSubmission({ role: 'child', complaint: { story: 'Help' } }).kind).toBe('parsed');
  });

  test('a role and one tick are enough', () => {
    expect(
      parseSubmission({ role: 'child', complaint: { points: [{ subject: 'court' }] } }).kind,
    ).toBe('parsed');
  });

  test.each([
    [
      'nothing at all',
      {},
      [
        { field: 'role', code: 'required' },
        { field: 'complaint.story', code: 'story-or-point-needed' },
      ],
    ],
    ['a number', 5, [{ field: 'body', code: 'wrong-type' }]],
    ['null', null, [{ field: 'body', code: 'wrong-type' }]],
    ['a list', [], [{ field: 'body', code: 'wrong-type' }]],
  ])('%s names what is missing', (_, value, expected) => {
    expect(problems(value)).toEqual(expected);
  });

  test.each([
    ['an unknown role', { role: 'teacher' }, { field: 'role', code: 'not-on-list' }],
    ['an age in letters', { person: { age: 'ten' } }, { field: 'person.age', code: 'wrong-type' }],
    [
      'an age of half a year',
      { person: { age: 14.5 } },
      { field: 'person.age', code: 'wrong-type' },
    ],
    [
      'an age of 200',
      { person: { age: 200 } },
      { field: 'person.age', code: 'too-big', limit: 120 },
    ],
    [
      'a long name',
      { person: { name: 'a'.repeat(101) } },
      { field: 'person.name', code: 'too-long', limit: 100 },
    ],
    [
      'a name on two lines',
      { person: { name: 'a\nb' } },
      { field: 'person.name', code: 'one-line-only' },
    ],
    [
      'an email without a host',
      { person: { contact: { email: 'sam@' } } },
      { field: 'person.contact.email', code: 'not-an-email' },
    ],
    [
      'a phone of letters',
      { person: { contact: { phone: 'call me' } } },
      { field: 'person.contact.phone', code: 'not-a-phone' },
    ],
    [
      'a long story',
      { complaint: { story: 'a'.repeat(20_001) } },
      { field: 'complaint.story', code: 'too-long', limit: 20_000 },
    ],
    [
      'an unknown subject',
      { complaint: { points: [{ subject: 'cats' }] } },
      { field: 'complaint.points.0.subject', code: 'not-on-list' },
    ],
    [
      'a point without a subject',
      { complaint: { points: [{ details: 'x' }] } },
      { field: 'complaint.points.0.subject', code: 'required' },
    ],
    [
      'twenty-one points',
      { complaint: { points: Array.from({ length: 21 }, () => ({ subject: 'court' })) } },
      { field: 'complaint.points', code: 'too-many', limit: 20 },
    ],
    [
      '30 February',
      { complaint: { story: 'x', when: { precision: 'day', date: '2026-02-30' } } },
      { field: 'complaint.when.date', code: 'date-does-not-fit' },
    ],
    [
      'month 13',
      { complaint: { story: 'x', when: { precision: 'month', date: '2026-13' } } },
      { field: 'complaint.when.date', code: 'date-does-not-fit' },
    ],
    [
      'a day where a year was said',
      { complaint: { story: 'x', when: { precision: 'year', date: '2026-01-01' } } },
      { field: 'complaint.when.date', code: 'date-does-not-fit' },
    ],
    [
      'a change on 31 June',
      { complaint: { story: 'x', changeComing: { what: 'move', date: '2026-06-31' } } },
      { field: 'complaint.changeComing.date', code: 'no-such-date' },
    ],
    [
      'an id that is not one',
      { submissionId: 'abc' },
      { field: 'submissionId', code: 'not-an-id' },
    ],
    [
      'a broken letter',
      { complaint: { story: 'a\ud800' } },
      { field: 'complaint.story', code: 'not-readable' },
    ],
    ['an unknown name', { colour: 'red' }, { field: 'colour', code: 'unknown-name' }],
    [
      'an unknown name further in',
      { person: { contact: { fax: '1' } } },
      { field: 'person.contact.fax', code: 'unknown-name' },
    ],
  ])('%s is a problem with that field', (_, answers, expected) => {
    expect(oneProblem(answers)).toContainEqual(expected);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'a field called %s is an unknown name',
    (name) => {
      const json: unknown = JSON.parse(
        `{"role":"child","complaint":{"story":"x"},"${name}":{"admin":true}}`,
      );
      expect(problems(json)).toEqual([{ field: name, code: 'unknown-name' }]);
    },
  );

  test.each(['\u0085', '\u2028', '\u2029', '\u009b'])(
    'a name holds no %j, which some programs take for a line break or a command',
    (letter) => {
      const value = {
        role: 'child',
        person: { name: `Sam${letter}Bcc: x` },
        complaint: { story: 'x' },
      };
      expect(problems(value)).toEqual([{ field: 'person.name', code: 'one-line-only' }]);
    },
  );

  test.each(['\u200b', '\u202e', '\ufeff', '\u0000'])(
    'an email address with a letter that nobody sees (%j) is not one',
    (letter) => {
      const email = `sam${letter}@example.com`;
      const value = { role: 'child', person: { contact: { email } }, complaint: { story: 'x' } };
      expect(problems(value)).toMatchObject([{ field: 'person.contact.email' }]);
    },
  );

  test('whatever stands in what nobody types is no reason to refuse', () => {
    for (const odd of ['x'.repeat(50_000), '\ud800', ['a'], { __proto__: 1, a: 2 }, 7, true]) {
      const value = { role: 'child', website: odd, began: odd, complaint: { story: 'x' } };
      expect(parseSubmission(value).kind).toBe('parsed');
    }
  });

  test('a coming change told only in words still counts as one', () => {
    const { complaint } = aSubmission({
      complaint: { story: 'x', changeComing: { details: 'On Friday' } },
    });
    expect(complaint.changeComing).toEqual({ what: 'not-sure', details: 'On Friday' });
  });

  test('blank answers count as not given', () => {
    const blank = aSubmission({ person: { name: '  ', contact: { email: '' } }, safety: '' });
    expect(blank.person).toEqual({});
    expect(blank.safety).toBeUndefined();
  });

  test('every problem is said in words that name the field', () => {
    const said = oneProblem({ person: { age: 'ten', contact: { email: 'x' } } }).map(problemWords);
    expect(said).toEqual([
      'Your age: we could not read this answer.',
      'Your email address: this does not look right. It should be like name@example.com.',
    ]);
  });

  test('nothing that can be sent makes it throw (property)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        const { kind } = parseSubmission(value);
        return kind === 'problems' || kind === 'parsed';
      }),
    );
    expect(parseSubmission(undefined).kind).toBe('problems');
  });
});

describe('reading a form', () => {
  const fields: FormField[] = [
    ['role', 'child'],
    ['submissionId', '0b9a6a1e-6f3c-4a76-9a3e-0a5d1f1f7c11'],
    ['form.page', 'child'],
    ['person.name', 'Sam'],
    ['person.age', ' 14 '],
    ['person.needs', 'pictures'],
    ['person.needs', 'large-print'],
    ['complaint.story', 'one\r\ntwo'],
    ['complaint.points.2.subject', 'court'],
    ['complaint.points.7.subject', 'school'],
    ['safety', ''],
  ];
  const read = (more: FormField[] = []) => {
    const form = answersFromForm([...fields, ...more]);
    return form.kind === 'answers' ? parseSubmission(form.answers) : form;
  };

  test('gives the same submission as the JSON of the same answers', () => {
    const json = parseSubmission({
      complaint: { points: [{ subject: 'court' }, { subject: 'school' }], story: 'one\ntwo ' },
      person: { needs: ['pictures', 'large-print'], age: 14, name: 'Sam' },
      role: 'child',
      submissionId: '0b9a6a1e-6f3c-4a76-9a3e-0a5d1f1f7c11',
    });
    expect(read()).toEqual(json);
  });

  test('who it is about goes with everything that was ticked', () => {
    const parsed = read([
      ['form.about', 'social-worker'],
      ['form.about', 'team-manager'],
    ]);
    const points = parsed.kind === 'parsed' ? parsed.value.complaint.points : [];
    expect(points.map(({ about }) => about)).toEqual([
      ['social-worker', 'team-manager'],
      ['social-worker', 'team-manager'],
    ]);
  });

  test('a language typed stands for the row that led to it', () => {
    const asked = (typed: string) =>
      answersFromForm([
        ['person.interpreter', 'another language'],
        ['form.interpreter', typed],
      ]);
    expect(asked('Wolof')).toEqual({
      kind: 'answers',
      answers: { person: { interpreter: 'Wolof' } },
    });
    expect(asked(' ')).toEqual({
      kind: 'answers',
      answers: { person: { interpreter: 'another language' } },
    });
  });

  test('who it is about is kept when nothing else was ticked', () => {
    const form = answersFromForm([
      ['role', 'child'],
      ['complaint.story', 'x'],
      ['form.about', 'advocate'],
    ]);
    expect(form).toMatchObject({
      answers: { complaint: { points: [{ subject: 'not-sure', about: ['advocate'] }] } },
    });
  });

  test.each([
    '__proto__.x',
    'person.__proto__.x',
    'constructor',
    'a.b.c.d.e.f.g.h',
    'person..name',
    'complaint.points.100.subject',
    'colour',
  ])('a field called %s is an unknown name', (name) => {
    expect(read([[name, 'x']])).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'unknown-name' }],
    });
  });

  test('what something good is about is one answer, though people are many', () => {
    const form = answersFromForm([
      ['words', 'Kind'],
      ['about', 'The team'],
    ]);
    expect(form.kind === 'answers' && parseCompliment(form.answers)).toMatchObject({
      kind: 'parsed',
      value: { words: 'Kind', about: 'The team' },
    });
  });

  test('an answer given twice is a problem with that field', () => {
    expect(read([['person.name', 'Alex']])).toEqual({
      kind: 'problems',
      problems: [{ field: 'person.name', code: 'given-twice' }],
    });
  });
});

describe('telling one content from another', () => {
  test('key order, blanks and the id make no difference', () => {
    const one = aSubmission({
      person: { name: 'Sam', age: 14 },
      submissionId: '0b9a6a1e-6f3c-4a76-9a3e-0a5d1f1f7c11',
    });
    const two = aSubmission({ person: { age: 14, name: ' Sam ' }, safety: '' });
    expect(canonicalContent(aComplaintOf(one))).toBe(canonicalContent(aComplaintOf(two)));
  });

  test('one changed letter makes a difference', () => {
    expect(canonicalContent(aComplaintOf(aSubmission({ person: { name: 'Sam' } })))).not.toBe(
      canonicalContent(aComplaintOf(aSubmission({ person: { name: 'Sal' } }))),
    );
  });
});

describe('what people type', () => {
  test.each([
    ['4/12/2026', '2026-12-04'],
    ['04-12-2026', '2026-12-04'],
    ['4.12.2026', '2026-12-04'],
    ['2026-12-04', '2026-12-04'],
  ])('a date written %s is kept as %s', (typed, kept) => {
    const parsed = parseSubmission({
      role: 'child',
      complaint: { story: 'x', changeComing: { date: typed } },
    });
    expect(parsed).toMatchObject({ value: { complaint: { changeComing: { date: kept } } } });
  });

  test('a date that does not exist is told so, day first too', () => {
    const parsed = parseSubmission({
      role: 'child',
      complaint: { story: 'x', changeComing: { date: '31/2/2026' } },
    });
    expect(parsed).toMatchObject({
      problems: [{ field: 'complaint.changeComing.date', code: 'no-such-date' }],
    });
  });

  test('somebody who goes back to “No” has told of no change coming', () => {
    const fields: [string, string][] = [
      ['role', 'child'],
      ['complaint.story', 'x'],
      ['complaint.changeComing.what', ''],
      ['complaint.changeComing.details', 'to leeds'],
      ['complaint.changeComing.when', 'this-week'],
    ];
    const answersOf = (all: [string, string][]) => {
      const read = answersFromForm(all);
      return read.kind === 'answers' ? JSON.stringify(read.answers) : expect.fail('not read');
    };
    expect(answersOf(fields)).not.toContain('leeds');
    expect(answersOf(fields.filter(([, value]) => value !== ''))).toContain('leeds');
  });
});

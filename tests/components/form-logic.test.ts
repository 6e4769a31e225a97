import { describe, expect, test } from 'vitest';
import type { FormField } from '../../shared/submission/form-fields.ts';
import { subjects } from '../../shared/submission/lists.ts';
import { subjectGroups } from '../../web/content/adult-lists.ts';
import { holds, ifAnswered, ifAny, unless } from '../../web/intake/form/condition.ts';
import { placed, questionFor, screensOf } from '../../web/intake/form/placed-problems.ts';
import { placedIn } from '../../web/intake/form/questions.ts';
import {
  filledRows,
  inThePage,
  rowsWithoutScript,
  withRowsClosedUp,
} from '../../web/intake/form/rows.ts';
import { formOf } from '../../web/intake/forms/form-of.ts';
import { longDate, longDateOfInstant } from '../../web/intake/long-date.ts';
import { publicFacts } from '../../web/intake/public-facts.ts';
import { readPageProps, writePageProps } from '../../web/intake/script/page-props.ts';
import { readReply } from '../../web/intake/script/read-reply.ts';
import { testedForms } from '../support/web-forms.ts';
import { aReceipt, bury } from '../support/web-receipts.ts';

const facts = publicFacts(bury());
const questionsOf = (page: (typeof testedForms)[number]['page']) => placedIn(formOf(page, facts));

describe('finding the question that a problem belongs to', () => {
  test.each([
    ['person.contact.email', 'person.contact.email'],
    ['complaint.points', 'complaint.points'],
    ['complaint.points.3.subject', 'complaint.points'],
    ['complaint.points.0.about', 'form.about'],
    ['complaint.points.0.about.2', 'form.about'],
    ['person.needs.1', 'person.needs'],
    ['body', undefined],
    ['constructor', undefined],
  ])('in a child’s form a problem with %s is shown at %s', (field, name) => {
    expect(questionFor(questionsOf('child'), field)?.name).toBe(name);
  });

  test.each([
    ['complaint.points.4.subject', 'complaint.points.4.subject'],
    ['complaint.points.0.about.1', 'complaint.points.0.about'],
    ['complaint.points.9.when.date', 'complaint.points.9.when.date'],
    ['children.2.age', 'children.2.age'],
    ['complaint.points', undefined],
  ])('in an adult’s form a problem with %s is shown at %s', (field, name) => {
    expect(questionFor(questionsOf('adult'), field)?.name).toBe(name);
  });

  test('the screens that problems concern come in order, and the one with Send last', () => {
    const problems = [
      { field: 'person.contact.phone', message: 'Not a phone.' },
      { field: 'complaint.story', message: 'Too long.' },
      { field: 'body', message: 'No.' },
    ];
    const here = placed(questionsOf('adult'), problems, 10);
    expect(here.map(({ screen }) => screen)).toEqual([9, 4, 10]);
    expect(screensOf(here, 10)).toEqual([4, 9, 10]);
  });
});

describe('the rows of a list', () => {
  const fields: readonly FormField[] = [
    ['children.0.name', ' '],
    ['children.1.name', 'Sam'],
    ['children.1.age', '9'],
    ['children.3.name', 'Kit'],
    ['children.10.name', ''],
    ['person.name', 'Jo'],
  ];

  test('those that hold anything are counted, in order', () => {
    expect(filledRows(fields, 'children')).toEqual([1, 3]);
  });

  test('are shown again without gaps, as the function counts them', () => {
    expect(withRowsClosedUp(fields, ['children'])).toEqual([
      ['children.0.name', 'Sam'],
      ['children.0.age', '9'],
      ['children.1.name', 'Kit'],
      ['person.name', 'Jo'],
    ]);
  });

  test('a problem with the function’s second row is the fourth of the page', () => {
    expect(inThePage('children.1.age', fields, ['children', 'complaint.points'])).toBe(
      'children.3.age',
    );
  });

  test.each([
    [0, 3],
    [2, 3],
    [3, 4],
    [10, 10],
  ])('with %i filled, %i stand on the page without script', (filled, shown) => {
    const rows = Array.from({ length: filled }, (_, row) => [`children.${row}.name`, 'A'] as const);
    expect(rowsWithoutScript(rows, 'children')).toBe(shown);
  });
});

describe('whom a question is for', () => {
  const aged = (age: string, careLeaver = 'no'): readonly FormField[] => [
    ['person.age', age],
    ['person.careLeaver', careLeaver],
  ];
  const past: readonly FormField[] = [['complaint.points.1.when.date', '2019-04-01']];

  test.each([
    ['grown', aged('18'), true],
    ['grown', aged('17'), false],
    ['grown', aged(''), false],
    ['young', aged('17'), true],
    ['young', aged('18'), false],
    ['young', aged('25', 'yes'), true],
    ['young', aged('26', 'yes'), false],
    ['young', aged('', 'yes'), true],
    ['young', aged(''), false],
    ['over-a-year', past, true],
    ['over-a-year', [['complaint.points.0.when.precision', 'over-a-year']], true],
    ['over-a-year', [['complaint.points.0.when.precision', 'ongoing']], false],
    [ifAnswered('speaksFor', 'child'), [['speaksFor', 'child']], true],
    [ifAnswered('speaksFor', 'child'), [['speaksFor', 'adult']], false],
    [ifAny('a', 'b'), [['b', 'x']], true],
    [ifAny('a'), [['a', '']], false],
    [unless('way', 'none'), [['way', 'email']], true],
    [unless('way', 'none'), [['way', 'none']], false],
    [unless('way', 'none'), [], false],
  ] as const)('%j given %j: %s', (condition, live, expected) => {
    expect(holds(condition, live)).toBe(expected);
  });
});

describe('reading what came of sending', () => {
  test.each([201, 200])('a %i with a receipt is a receipt', (status) => {
    expect(readReply(status, aReceipt())).toEqual({ kind: 'receipt', receipt: aReceipt() });
  });

  test.each([
    [201, { reference: 'K4T-9WX-2HR' }, 'failed'],
    [200, undefined, 'failed'],
    [500, { title: 'Broken' }, 'failed'],
    [409, {}, 'failed'],
    [413, {}, 'too-big'],
    [415, {}, 'wrong-type'],
    [429, undefined, 'busy'],
    [503, '<html>', 'busy'],
    [400, { errors: 'nonsense' }, 'not-readable'],
  ] as const)('a %i with %j is trouble: %s', (status, body, trouble) => {
    expect(readReply(status, body)).toEqual({ kind: 'trouble', trouble });
  });

  test('keeps the words of each problem', () => {
    const errors = [{ field: 'safety', code: 'not-on-list', message: 'Please choose.' }];
    expect(readReply(422, { errors })).toEqual({ kind: 'problems', problems: errors });
  });
});

describe('what is embedded in a page', () => {
  test('cannot end its own element, and is read back as it was', () => {
    const titles = {
      screens: ['</script><script>alert(1)</script><!--'],
      receipt: '',
      errorPrefix: '',
    };
    const props = { facts, path: '/', lists: [], noticeScreens: [], keepsSender: false, titles };
    const text = writePageProps(props);
    expect(text).not.toContain('<');
    expect(readPageProps(text)).toEqual(props);
  });
});

describe('dates in words', () => {
  test('a calendar date is the same day everywhere', () => {
    expect(longDate('2026-12-04')).toBe('Friday 4 December 2026');
  });

  test('an instant is told as its London day', () => {
    expect(longDateOfInstant('2026-07-01T23:30:00.000Z')).toBe('Thursday 2 July 2026');
  });
});

test('an adult can choose every subject of the contract, each once', () => {
  const offered = subjectGroups.flatMap(([, rows]) => rows);
  expect([...offered].sort()).toEqual([...subjects].sort());
});

test.each(testedForms)(
  'the form at $path has the screens that practice allows',
  ({ page, screens }) => {
    expect(formOf(page, facts).screens).toHaveLength(screens);
  },
);

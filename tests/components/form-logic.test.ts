import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authority/authorities.ts';
import { subjects } from '../../shared/submission/lists.ts';
import { childSubjects } from '../../web/content/child-lists.ts';
import { childWords } from '../../web/content/en/child.ts';
import { checkRows } from '../../web/intake/child/check-rows.ts';
import { firstScreen } from '../../web/intake/child/child-page.ts';
import { repliedTo, stateAtFirst } from '../../web/intake/child/child-state.ts';
import { controlOf } from '../../web/intake/child/controls.ts';
import { pagePropsId, readPageProps, writePageProps } from '../../web/intake/child/page-props.ts';
import { readReply } from '../../web/intake/form/read-reply.ts';
import { longDate, longDateOfInstant } from '../../web/intake/long-date.ts';
import { publicFacts } from '../../web/intake/public-facts.ts';
import { aReceipt } from '../support/web-receipts.ts';

const factsOf = (id: string) => {
  const authority = authorities.get(id);
  if (authority === undefined) throw new Error(`There is no ${id}.`);
  return publicFacts(authority);
};
const facts = factsOf('bury');
const aPage = { facts, fields: [], notice: { kind: 'none' } } as const;

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
  ])('a problem with %s is shown at %s', (field, control) => {
    expect(controlOf(field)).toBe(control);
  });

  test('the first screen shown is the first with a problem', () => {
    const problems = [
      { field: 'person.contact.phone', message: 'Not a phone.' },
      { field: 'complaint.story', message: 'Too long.' },
    ];
    expect(firstScreen({ kind: 'problems', problems })).toBe(4);
  });

  test('a problem with the whole form is shown beside Send', () => {
    expect(firstScreen({ kind: 'problems', problems: [{ field: 'body', message: 'No.' }] })).toBe(
      9,
    );
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

  test('a conflict becomes an addition to the first complaint, under an id of its own', () => {
    const state = { ...stateAtFirst({ ...aPage, submissionId: 'first' }), isSending: true };
    const next = repliedTo(state, { kind: 'conflict', reference: 'K4T-9WX-2HR' }, 'second');
    expect(next).toMatchObject({
      previous: 'K4T-9WX-2HR',
      submissionId: 'second',
      isSending: false,
    });
  });

  test('an addition that fails is still an addition when it is tried again', () => {
    const conflict = repliedTo(
      stateAtFirst(aPage),
      { kind: 'conflict', reference: 'K4T-9WX-2HR' },
      'b',
    );
    const failed = repliedTo(conflict, { kind: 'trouble', trouble: 'offline' }, 'c');
    expect(failed).toMatchObject({ previous: 'K4T-9WX-2HR', submissionId: 'b' });
  });
});

describe('showing answers to be checked', () => {
  const rowsFor = (...live: [string, string][]) => checkRows(childWords, facts, live);
  const answerTo = (control: string, ...live: [string, string][]) =>
    rowsFor(...live).find((row) => row.control === control)?.answers;

  test('says what was chosen in the words it was asked in', () => {
    expect(answerTo('complaint.points', ['complaint.points.6.subject', 'waiting'])).toEqual([
      'Waiting',
    ]);
    expect(
      answerTo('complaint.changeComing.what', ['complaint.changeComing.what', 'move']),
    ).toEqual(['I will have to move']);
  });

  test('shows words as they were typed', () => {
    expect(answerTo('complaint.story', ['complaint.story', '<b>no</b> one\nlistens'])).toEqual([
      '<b>no</b> one\nlistens',
    ]);
  });

  test('says that no answer about an advocate means the service is told', () => {
    expect(answerTo('advocate.wish')).toEqual([
      'No answer, so we will tell Bury Children’s Rights Service.',
    ]);
  });

  test('says so where a person tells the service', () => {
    const advocacy = { ...facts.advocacy, automaticReferral: false };
    const row = checkRows(childWords, { ...facts, advocacy }, []).find(
      ({ control }) => control === 'advocate.wish',
    );
    expect(row?.answers).toEqual([
      'No answer, so a person here will tell Bury Children’s Rights Service.',
    ]);
  });

  test('leaves out what was skipped', () => {
    expect(answerTo('where', ['where', ''])).toBeUndefined();
  });
});

describe('what is embedded in a page', () => {
  test('cannot end its own element, and is read back as it was', () => {
    const fields = [['complaint.story', '</script><script>alert(1)</script><!--']] as const;
    const text = writePageProps({ ...aPage, fields });
    expect(text).not.toContain('<');
    expect(readPageProps(text)).toEqual({ ...aPage, fields });
    expect(pagePropsId).toBe('page-props');
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

test('every subject a child can tick is one the contract takes', () => {
  expect(childSubjects.filter((subject) => !subjects.includes(subject))).toEqual([]);
});

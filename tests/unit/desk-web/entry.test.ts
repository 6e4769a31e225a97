import { describe, expect, test } from 'vitest';
import { parseEntered } from '../../../shared/desk-api/entry.ts';
import { entryAskCalled } from '../../../web/content/en/desk/entry.ts';
import { entrySections, type SoFar } from '../../../web/desk/entry/entry-sections.ts';
import { entryProblems, readEntry } from '../../../web/desk/entry/read-entry.ts';
import { entryId } from '../../support/an-entry.ts';

const doors = ['phone', 'in-person', 'post', 'email', 'councillor-or-mp'];
const roles = ['child', 'adult', 'advocate'];
const soFars: readonly SoFar[] = doors.flatMap((door) => roles.map((role) => ({ door, role })));
const asks = entrySections.flatMap((section) => section.asks);

const askedOf = (soFar: SoFar) =>
  entrySections
    .filter(({ when }) => when?.(soFar) ?? true)
    .flatMap((section) => section.asks.filter(({ when }) => when?.(soFar) ?? true));

// What a worker could type into a box of this name.
const typed: Readonly<Record<string, string>> = {
  'entry.heardOn': '2026-11-20',
  'entry.heardTime': '4.30pm',
  'person.age': '14',
};
const answerTo = (name: string, place: number): string => {
  const options = Object.keys(entryAskCalled(name).options);
  if (options.length > 0) return options[place % options.length] ?? '';
  if (/email$/.test(name)) return 'sam@example.com';
  if (/phone$/.test(name)) return '0161 496 0000';
  return typed[name] ?? (/age$/.test(name) ? '9' : 'Words');
};
const filled = (soFar: SoFar, place: number): FormData => {
  const form = new FormData();
  for (const { name, kind } of askedOf(soFar)) {
    if (kind === 'subjects') form.append(`${name}.3.subject`, 'waiting');
    else if (name === 'entry.door') form.append(name, soFar.door);
    else if (name === 'role') form.append(name, soFar.role);
    else form.append(name, answerTo(name, place));
  }
  return form;
};

describe('the form on which a worker writes down a complaint', () => {
  test.each(soFars)('by $door, of a $role: every answer that it offers can be sent', (soFar) => {
    for (let place = 0; place < 41; place += 1) {
      expect(parseEntered(readEntry(filled(soFar, place), entryId))).toMatchObject({
        kind: 'parsed',
      });
    }
  });

  test('asks nothing twice, and calls every question by words of its own', () => {
    const names = asks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(entryAskCalled(name).label).not.toBe(name);
  });

  test('asks a child nothing that a child is never asked', () => {
    const names = askedOf({ door: 'phone', role: 'child' }).map(({ name }) => name);
    expect(names.join()).not.toMatch(/relationship|onBehalf|proceedings|whyLater|raisedWith|birth/);
  });

  test('needs what the contract needs', () => {
    const needed = asks.filter(({ isNeeded }) => isNeeded).map(({ name }) => name);
    expect(needed.sort()).toEqual([
      'entry.authority',
      'entry.door',
      'entry.heardOn',
      'entry.memberContact',
      'entry.memberKind',
      'entry.memberName',
      'entry.ownWords',
      'entry.sendBack',
      'entry.takenWhere',
      'role',
    ]);
  });

  test('says who it is about of every point, as the public form does', () => {
    const form = filled({ door: 'post', role: 'child' }, 0);
    expect(readEntry(form, entryId)).toMatchObject({
      submission: { complaint: { points: [{ subject: 'waiting', about: ['social-worker'] }] } },
    });
  });

  test('puts a problem beside its question, and one that it has no question for above them all', () => {
    const problem = {
      type: 'urn:heard:desk-problem:wrong-answers',
      title: 'IRRELEVANT',
      status: 422,
      errors: [
        { field: 'role', code: 'required', message: 'IRRELEVANT' },
        { field: 'complaint.points', code: 'too-many', message: 'Please choose fewer.' },
        { field: 'language', code: 'not-on-list', message: 'Language: something else.' },
      ],
    };
    expect(entryProblems(problem)).toEqual([
      { field: 'role', message: 'Whose complaint is it?: this is needed' },
      { field: 'complaint.points', message: 'What is it about?: these are too many' },
      { message: 'Language: something else.' },
    ]);
    expect(entryProblems({ ...problem, errors: undefined })).toEqual([{ message: 'IRRELEVANT' }]);
  });
});

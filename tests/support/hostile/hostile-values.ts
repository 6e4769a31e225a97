import { mark } from './hostile-texts.ts';

/** A value inside itself, so many levels deep. */
const nested = (levels: number): unknown => {
  let value: unknown = mark;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** What a program may put where words, a number or a list belong. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  0.1,
  [],
  {},
  [mark],
  [null],
  [[mark]],
  { length: 3, 0: mark },
  { toString: mark, valueOf: mark },
  { $ne: null, $gt: mark },
  { S: mark },
  nested(6),
  nested(60),
  Array.from({ length: 1_000 }, () => ({ subject: 'other', details: mark })),
  Array.from({ length: 25 }, () => mark),
  'x'.repeat(30_000),
];

/** Names that are none of the contract's, some of which mean something to a language. */
export const hostileNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'pk',
  'statusSecret',
  'reference',
  'signals',
  'urgency',
  'role.child',
  'person[name]',
  '',
  '.',
  '0',
  'person.contact.safe.note.more.and.more',
  `${mark}<b data-${mark}>`,
  'x'.repeat(5_000),
  'a\ud800',
];

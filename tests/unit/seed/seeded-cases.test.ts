import { describe, expect, test } from 'vitest';
import type { Item } from '../../../functions/adapters/dynamo/case-items.ts';
import { parseCaseRecord } from '../../../functions/adapters/dynamo/item-schemas.ts';
import { parseListedCase } from '../../../functions/adapters/dynamo/listed-case.ts';
import { parseReference } from '../../../shared/reference/reference.ts';
import { seededCases } from '../../seed/seeded-items.ts';
import { aNow } from '../../seed/usual.ts';

const made = (count: number, seed = 1) => [...seededCases({ count, seed, now: aNow })];
const recordIn = (items: readonly Item[]) =>
  parseCaseRecord(items.find(({ type }) => type === 'case'));
// Beyond the newest, cases are those that ended, weeks earlier.
const many = made(2300);

describe('seeded cases', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(made(40)).toEqual(made(40));
    expect(made(40, 2)).not.toEqual(made(40));
    expect(many.slice(0, 40)).toEqual(made(40));
  });

  test('have ended, but for those of the last weeks', () => {
    const open = many.filter(({ isOpen }) => isOpen).length;
    expect(open).toBeGreaterThan(300);
    expect(open).toBeLessThan(500);
    expect(many.slice(2000).some(({ isOpen }) => isOpen)).toBe(false);
  });

  test('are rows that the adapters read, each under ids of its own', () => {
    const records = many.map(({ items }) => recordIn(items));
    expect(new Set(records.map(({ reference }) => reference)).size).toBe(many.length);
    expect(records.every(({ reference }) => parseReference(reference) === reference)).toBe(true);
    const keys = many.flatMap(({ items }) => items.map(({ pk, sk }) => `${pk} ${sk}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('lead up to now, and never beyond it', () => {
    const texts = many.map(({ items }) =>
      items.map(({ type, at, receivedAt }) => ({ type, at, receivedAt })),
    );
    const instants = texts.flat().flatMap(({ at, receivedAt }) => [at, receivedAt]);
    const known = instants.filter((one) => typeof one === 'string');
    expect(known.length).toBeGreaterThan(many.length);
    expect(known.filter((one) => one > aNow)).toEqual([]);
  });

  test('are of many stages, routes and teams', () => {
    const records = many.map(({ items }) => recordIn(items));
    const seen = (of: (record: (typeof records)[number]) => unknown) =>
      new Set(records.map(of)).size;
    expect(seen(({ kind }) => kind)).toBe(2);
    expect(seen(({ state }) => state)).toBe(3);
    expect(seen(({ classification }) => classification?.team)).toBe(3);
    expect(
      new Set(records.flatMap(({ parts }) => parts.map(({ route }) => route))).size,
    ).toBeGreaterThan(2);
  });

  test('are listed while they are open, and only then', () => {
    for (const { items, isOpen } of many) {
      const item = items.find(({ type }) => type === 'case');
      expect(item?.['desk']).toBe(isOpen ? 'open' : undefined);
      expect(parseListedCase(item)?.reference).toBe(recordIn(items).reference);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deskCost, idleCost, runsCost, thousandCost } from '../../../infra/cost/cost.ts';
import { costBegins, costWords } from '../../../infra/cost/cost-words.ts';
import { prices } from '../../../infra/cost/prices.ts';
import { serviceFunctions } from '../../../infra/service.ts';

const costs = {
  'a month with nobody there': idleCost(serviceFunctions),
  'a month at the desk': deskCost(serviceFunctions),
  'a thousand complaints': thousandCost(serviceFunctions),
};

describe('what it costs', () => {
  test.each(Object.entries(costs))('is the sum of its parts: %s', (_, { parts, total }) => {
    expect(total).toBeCloseTo(
      parts.reduce((sum, { dollars }) => sum + dollars, 0),
      9,
    );
    expect(parts.filter(({ dollars }) => !(dollars >= 0 && Number.isFinite(dollars)))).toEqual([]);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });

  test('counts every function that a clock wakes, as often as it does', () => {
    const woken = serviceFunctions
      .filter(({ triggers }) => triggers.some(({ kind }) => kind === 'schedule'))
      .map(({ name }) => `Schedule: ${name}`);
    const parts = costs['a month with nobody there'].parts;
    const named = parts.filter(({ name }) => name.startsWith('Schedule: '));
    expect(named.map(({ name }) => name)).toEqual(woken);
    expect(parts.find(({ name }) => name === 'Schedule: sweep')?.counted).toContain('43,200 runs');
  });

  test('takes a second of work for longer where there is less memory, and never for less than a core', () => {
    const second = (memory: number) => runsCost(1, 1000, memory);
    expect(second(512)).toBeCloseTo(second(1024), 9);
    expect(second(3538)).toBeGreaterThan(second(1024));
  });

  test('has for each price the page that says it, and how it is known', () => {
    for (const { page, seen, dollars } of Object.values(prices)) {
      expect(page).toMatch(/^https:\/\/aws\.amazon\.com\/[\w/-]+\/pricing\/$/);
      expect(seen).toMatch(/not checked|second-hand/);
      expect(dollars).toBeGreaterThan(0);
    }
  });

  test('stands in its document as it is worked out (npm run cost)', () => {
    const kept = readFileSync(new URL('../../../docs/cost.md', import.meta.url), 'utf8');
    expect(kept.split(costBegins)[1]).toBe(costWords(serviceFunctions));
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serviceFunctions } from '../../../infra/service.ts';

const at = (path: string) => new URL(`../../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const model = read('docs/threat-model.md');

const cited = [...model.matchAll(/`(tests\/[^`›]+) › ([^`]+)`/g)].map(
  ([, path = '', title = '']) => ({ path, title }),
);
const titleOf = /\btest(?:\.each\([\s\S]*?\))?\(\s*(['`])([\s\S]+?)\1/g;
const titlesIn = (path: string): readonly string[] =>
  [...read(path).matchAll(titleOf)].map(([, , title = '']) => title.replace(/\s+/g, ' '));

/** Each threat is a row that begins with a letter of STRIDE. */
const threats = model.split('\n').filter((line) => /^\| [STRIDE] \|/.test(line));

describe('the threat model', () => {
  test('names the test that covers each threat, or says that a person must', () => {
    expect(threats.length).toBeGreaterThan(50);
    const bare = threats.filter((row) => !/` \|$|\| No test: [^|]+ \|$/.test(row));
    expect(bare).toEqual([]);
  });

  test.each(cited)('names a test that is there: $path › $title', ({ path, title }) => {
    expect(existsSync(at(path))).toBe(true);
    expect(titlesIn(path)).toContain(title);
  });

  test('speaks of every function of the service', () => {
    const missing = serviceFunctions.filter(({ name }) => !model.includes(`\`${name}\``));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What functions read. No function reads a council's facts by their schema: a test has done so. */
const read = globSync(['shared/**/*.ts', 'functions/**/*.ts'], { cwd: root }).filter(
  (path) => path !== join('shared', 'authority', 'authority.ts'),
);

/** The schemas that a file makes as it is read: of more than one part, and not within a function. */
const madeAtOnce = (code: string): readonly string[] =>
  [...code.matchAll(/^(?:export )?const (\w+)[^=\n]* =\s+z\s*\.(.*(?:\n[ )}\]].*)*)/gm)]
    .filter(([, , made = '']) => !made.startsWith('lazy(') && /\(.*\bz\./s.test(made))
    .map(([, name = '']) => name);

describe('a function that wakes', () => {
  test('makes no schema before something is read with it (decision 15)', () => {
    const made = read.flatMap((path) =>
      madeAtOnce(readFileSync(join(root, path), 'utf8')).map((name) => `${path}: ${name}`),
    );
    expect(made).toEqual([]);
  });

  test('is looked at in a way that finds one', () => {
    expect(madeAtOnce('const late = z.lazy(() => z.object({ a: z.string() }));\n')).toEqual([]);
    expect(madeAtOnce('const one = z.enum(names);\n')).toEqual([]);
    expect(madeAtOnce('export const soon = z.strictObject({\n  a: z.string(),\n});\n')).toEqual([
      'soon',
    ]);
    expect(madeAtOnce('const soon = z\n  .string()\n  .check(z.minLength(1));\n')).toEqual([
      'soon',
    ]);
  });
});

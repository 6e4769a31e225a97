import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string): string => join(root, 'node_modules/.bin', name);
const run = promisify(execFile);
const outputSchema = z.object({ stdout: z.string() });

/** Runs a command that may fail, and gives what it printed either way. */
const printed = async (command: string, args: readonly string[], cwd: string): Promise<string> => {
  try {
    return (await run(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    return outputSchema.parse(error).stdout;
  }
};

const cruiseSchema = z.object({
  modules: z.array(z.object({ source: z.string() })),
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
const rooms = ['shared', 'functions', 'web', 'infra'];
const cruise = async (cwd: string) => {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms];
  return cruiseSchema.parse(JSON.parse(await printed(bin('depcruise'), args, cwd)));
};

const sources = (): readonly string[] =>
  globSync(
    rooms.map((room) => `${room}/**/*.{ts,tsx}`),
    { cwd: root },
  );

// Each stands in a copy of the tree, so that a broken build can never leave one behind.
const seeded: Readonly<Record<string, readonly [rule: string, code: string]>> = {
  'shared/seeded.ts': ['shared-stands-alone', "import '../functions/settings.ts';"],
  'shared/seeded-node.ts': ['shared-uses-only-zod', "import 'node:fs';"],
  'functions/domain/seeded.ts': ['domain-is-pure', "import '../ports/clock.ts';"],
  'functions/domain/seeded-node.ts': ['domain-is-pure', "import 'node:crypto';"],
  'functions/ports/seeded.ts': ['ports-know-only-domain', "import '../wiring.ts';"],
  'functions/use-cases/seeded.ts': [
    'use-cases-know-ports',
    "import '../adapters/system/clock.ts';",
  ],
  'functions/endpoints/seeded.ts': [
    'endpoints-know-use-cases',
    "import '../domain/triage/triage.ts';",
  ],
  'functions/endpoints/seeded-aws.ts': ['aws-only-in-adapters', "import '@aws-sdk/client-ses';"],
  'functions/adapters/ses/seeded.ts': ['adapters-are-strangers', "import '../dynamo/keys.ts';"],
  'functions/seeded.ts': ['nobody-imports-a-handler', "import './handlers/health.ts';"],
  'web/seeded.ts': ['web-knows-only-shared', "import '../infra/service.ts';"],
  'infra/seeded.ts': [
    'infra-knows-only-settings',
    "import '../functions/domain/triage/triage.ts';",
  ],
};

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'heard-rooms-'));
  for (const path of [
    ...rooms,
    '.dependency-cruiser.cjs',
    'package.json',
    'tsconfig.base.json',
    'biome.json',
    '.grit',
  ]) {
    await cp(join(root, path), join(copy, path), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [path, [, code]] of Object.entries(seeded))
    await writeFile(join(copy, path), `${code}\n`);
});
afterAll(async () => rm(copy, { recursive: true, force: true }));

describe('the rooms', () => {
  test('the check reads every module of the tree, and finds nothing wrong in it', async () => {
    const { modules, summary } = await cruise(root);
    const read = new Set(modules.map(({ source }) => source));
    expect(sources().length).toBeGreaterThan(100);
    expect(sources().filter((path) => !read.has(path))).toEqual([]);
    expect(summary.violations).toEqual([]);
  });

  test('the check finds each seeded bad import by its rule', async () => {
    const { summary } = await cruise(copy);
    const found = summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
    const missed = Object.entries(seeded).filter(
      ([path, [rule]]) => !found.includes(`${path} ${rule}`),
    );
    expect(missed).toEqual([]);
  });
});

describe('the compiler and the linter', () => {
  test('the domain cannot name the clock of the computer, its chance, its environment or a window', async () => {
    const folder = join(copy, 'pure');
    await mkdir(folder, { recursive: true });
    const impure = [
      'process.env',
      'crypto.randomUUID()',
      'window.location',
      "fetch('x')",
      'setTimeout(() => {}, 1)',
    ];
    for (const [place, code] of impure.entries())
      await writeFile(join(folder, `bad-${place}.ts`), `export const bad = ${code};\n`);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../tsconfig.base.json',
        compilerOptions: { noEmit: true, composite: false, emitDeclarationOnly: false },
        include: ['*.ts'],
      }),
    );
    const said = await printed(bin('tsc'), ['-p', folder], copy);
    const unnoticed = impure.filter((_, place) => !said.includes(`bad-${place}.ts`));
    expect(unnoticed).toEqual([]);
  });

  test('a lost promise, an assertion and an unhandled case are each found', async () => {
    const bad = join(copy, 'functions/use-cases/lost.ts');
    await writeFile(
      bad,
      [
        'const save = async (): Promise<void> => undefined;',
        'export const lose = (): void => {',
        '  save();',
        '};',
        'export const asserted = (value: unknown): string => value as string;',
        "export const half = (kind: 'a' | 'b'): number => {",
        '  switch (kind) {',
        "    case 'a':",
        '      return 1;',
        '  }',
        '  return 0;',
        '};',
        '',
      ].join('\n'),
    );
    const said = await printed(
      bin('biome'),
      ['lint', '--vcs-enabled=false', '--reporter=json', bad],
      copy,
    );
    expect(said).toContain('noFloatingPromises');
    expect(said).toContain('Parse or narrow instead of asserting a type');
    expect(said).toContain('useExhaustiveSwitchCases');
  });
});

describe('the tests', () => {
  test('replace no module, skip nothing and leave nothing for later', async () => {
    const files = globSync('tests/**/*.{ts,tsx}', { cwd: root }).filter(
      (path) => !path.startsWith(dirname('tests/architecture/x')),
    );
    const banned = new RegExp(
      [
        'vi\\.mo' + 'ck',
        'jest\\.',
        '\\b(test|it|describe)\\.(skip|on' + 'ly|todo)\\b',
        '@ts-(ig' + 'nore|nocheck)',
      ].join('|'),
    );
    const texts = await Promise.all(
      files.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
    );
    expect(texts.filter(([, text]) => banned.test(text)).map(([path]) => path)).toEqual([]);
  });
});

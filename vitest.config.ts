import { defineConfig } from 'vitest/config';

// Place says cost: each project is one folder's worth of it (CONTRIBUTING, "Tests").
const project = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two at a time, whatever the machine: most of a browser test is waiting.
    maxWorkers: 2,
    expect: { requireAssertions: true },
    // What the Ombudsman would ask about: every branch of it is walked by a test (npm run test:unit).
    coverage: {
      provider: 'v8',
      include: ['functions/domain/{triage,clock}/**/*.ts'],
      reporter: ['text-summary'],
      reportsDirectory: 'dist/coverage',
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
    projects: [
      project('unit', ['tests/{unit,use-cases,endpoints}/**/*.test.{ts,tsx}'], {
        testTimeout: 60_000,
      }),
      project('architecture', ['tests/architecture/**/*.test.ts'], slow),
      project('infra', ['tests/infra/**/*.test.ts'], { ...slow, isolate: false }),
      project('adapters', ['tests/adapters/**/*.test.ts'], slow),
      project('components', ['tests/components/**/*.test.{ts,tsx}'], slow),
      project('journeys', ['tests/{journeys,faults,fuzz,drills,security}/**/*.test.ts'], slow),
    ],
  },
});

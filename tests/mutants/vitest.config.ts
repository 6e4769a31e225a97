import { defineConfig } from 'vitest/config';

/** What the mutants meet: the tests that people wrote, without the generated table. */
export default defineConfig({
  test: {
    include: ['tests/unit/{triage,clock,referral}/**/*.test.ts'],
    exclude: ['tests/unit/triage/decision-table.test.ts'],
  },
});

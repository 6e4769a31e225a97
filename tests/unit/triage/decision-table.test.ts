import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decisionTable } from '../../support/rules/decision-table.ts';
import { rulesDocument } from '../../support/rules/rules-document.ts';

const kept = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the rules as they were read and agreed', () => {
  test('each row of who, what and circumstance is as it stands in the committed table', () => {
    const rows = decisionTable().split('\n');
    const agreed = new Set(kept('tests/unit/triage/decision-table.tsv').split('\n'));
    expect(rows.filter((row) => !agreed.has(row))).toEqual([]);
    expect(agreed.size).toBeGreaterThan(3000);
  });

  test('the document for complaints managers is up to date: npm run rules', () => {
    expect(kept('docs/rules.md')).toBe(rulesDocument());
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../../functions/domain/case/desk/role-table.ts';
import { staffRoles } from '../../../shared/desk-api/staff-roles.ts';

const dpia = readFileSync(new URL('../../../docs/dpia.md', import.meta.url), 'utf8');

const reads = ['read-queue', 'read-case', 'read-words', 'read-audit', 'read-reports'] as const;
const seen = staffRoles.map((role) => ({
  role,
  row: `| ${[role, ...reads.map((action) => scopeOf(role, action) ?? '–')].join(' | ')} |`,
}));

describe('the starting text of an impact assessment', () => {
  test.each(seen)('says of a $role what the table of roles lets them see', ({ row }) => {
    expect(dpia.split('\n')).toContain(row);
  });

  test('goes through the fifteen standards of the Children’s Code, each once', () => {
    const standards = [...dpia.matchAll(/^\| (\d+) [A-Z]/gm)].map(([, one]) => Number(one));
    expect(standards).toEqual(Array.from({ length: 15 }, (_, place) => place + 1));
  });
});

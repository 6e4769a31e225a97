import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { auditOutcome } from '../../../infra/packages/audit-outcome.ts';
import { billOfMaterials } from '../../../infra/packages/bill-of-materials.ts';
import { deployedIn } from '../../../infra/packages/lock-file.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const deployed = deployedIn(read('package-lock.json'));
const { packages } = deployed;

/** Licences under which a council may run, change and pass on what is deployed, asking nobody. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
];

describe('what is deployed', () => {
  test('is every package that package.json depends on, what those depend on, and the style of pages', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(dependencies), 'govuk-frontend', '@smithy/core']),
    );
    expect(names).not.toContain('vitest');
  });

  test.each(packages)('$name is under a licence that lets a council use it', ({ licence }) => {
    expect(allowed).toContain(licence);
  });

  test.each(packages.filter(({ isOptional }) => !isOptional))(
    '$name says the same licence itself',
    ({ path, licence }) => {
      const own = z.object({ license: z.string() }).parse(JSON.parse(read(`${path}/package.json`)));
      expect(own.license).toBe(licence);
    },
  );
});

describe('the list of it', () => {
  const bill = billOfMaterials(deployed);
  const refs = bill.components.map((each) => each['bom-ref']);

  test('has each once, with its version, licence and hash', () => {
    expect(bill.components).toHaveLength(packages.length);
    expect(new Set(refs).size).toBe(refs.length);
    for (const component of bill.components) {
      expect(component).toMatchObject({
        purl: expect.stringMatching(/^pkg:npm\/(%40[\w-]+\/)?[\w.-]+@\d/),
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      });
    }
  });

  test('says what needs what, and everything that is needed is on it', () => {
    const needed = bill.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(needed.length).toBeGreaterThan(0);
    expect(refs).toEqual(expect.arrayContaining(needed));
    const ses = bill.dependencies.find(({ ref }) => ref.includes('client-ses@'));
    expect(ses?.dependsOn).toContainEqual(expect.stringContaining('%40smithy/core@'));
  });
});

describe('what npm says of known faults', () => {
  test('is nothing, where there are none', () => {
    expect(auditOutcome('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({
      kind: 'clean',
    });
  });

  test('is each package with its fault', () => {
    const vulnerabilities = { left: { name: 'left', severity: 'high', range: '<1.3.0' } };
    expect(auditOutcome(JSON.stringify({ vulnerabilities }))).toEqual({
      kind: 'found',
      packages: ['left <1.3.0: high'],
    });
  });

  test('is unknown where nobody could be asked, and is not taken for nothing', () => {
    expect(auditOutcome('{"message":"request failed","error":{"summary":""}}')).toEqual({
      kind: 'not-checked',
      because: 'request failed',
    });
  });

  test('is an error where it cannot be understood', () => {
    expect(() => auditOutcome('{}')).toThrow();
    expect(() => auditOutcome('')).toThrow();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { situationOf } from './support/situations.ts';
import { synthesize } from './support/synthesized.ts';

/** The guide is followed by somebody who has never seen the templates: what it names must be what they print. */
const guide = readFileSync(join(import.meta.dirname, '../../docs/deploy.md'), 'utf8');
const heard = synthesize(situationOf('live'));
const parts = ['Data', 'Mail', 'Edge', 'Pages', 'Service'];

const told = [...guide.matchAll(/(?:`(\w+)` of `(\w+)`|<(\w+) of (\w+)>)/g)]
  .map(([, name, part, other, otherPart]) => ({
    name: name ?? other ?? '',
    part: part ?? otherPart ?? '',
  }))
  .filter(({ part }) => parts.includes(part));

describe('the guide to deploying', () => {
  test('is followed by its outputs', () => {
    expect(told.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['EdgeHost', 'Dkim1', 'Dmarc', 'HarmTopic', 'StaffPool']),
    );
  });

  test.each(told)(
    'names the output $name of $part, which is printed under that very name',
    (each) => {
      expect(heard.outputNames(each.part)).toContain(each.name);
    },
  );

  test.each(parts.flatMap((part) => heard.outputNames(part).map((name) => ({ part, name }))))(
    'says what $name of $part is for, unless it is for another stack',
    ({ name }) => {
      const isForAStack = /^(Exports|Publish)Output/.test(name);
      expect(isForAStack || guide.includes(name)).toBe(true);
    },
  );

  test('gives the address of first staff, who cannot be let in otherwise', () => {
    expect(heard.outputNames('Service')).toEqual(['FirstStaffFunction']);
  });

  test('names every choice that a deployment file may make, or leads to where they stand', () => {
    expect(guide).toContain('README.md#aws');
    for (const field of ['signInPrefix', 'senderVerified', 'backupCopyTo', 'reservedConcurrency']) {
      expect(guide).toContain(field);
    }
  });
});

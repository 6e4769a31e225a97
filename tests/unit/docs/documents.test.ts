import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serviceFunctions } from '../../../infra/service.ts';
import { chooseStage } from '../../../infra/stages.ts';

const at = (path: string) => new URL(`../../../docs/${path}`, import.meta.url);
const read = (name: string): string => readFileSync(at(`${name}.md`), 'utf8');

describe('a document', () => {
  test.each(['cost', 'dpia', 'scale', 'threat-model'])(
    'leads only to files that are there: %s',
    (name) => {
      const links = [...read(name).matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(
        ([, link = '']) => link,
      );
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !existsSync(at(link)))).toEqual([]);
    },
  );
});

describe('the scale note', () => {
  test('has the throttle of the live stage, and the time that each slow function is given', () => {
    const { requestsPerSecond, requestBurst } = chooseStage('live');
    expect(read('scale')).toContain(
      `${requestsPerSecond} requests a second, ${requestBurst} at once`,
    );
    const secondsOf = (name: string) =>
      serviceFunctions.find((row) => row.name === name)?.timeoutSeconds;
    expect(read('scale')).toContain(`\`keep-dates\` | ${secondsOf('keep-dates')} seconds`);
    expect(read('scale')).toContain(`and ${secondsOf('keep-places')} seconds; 500,000`);
  });
});

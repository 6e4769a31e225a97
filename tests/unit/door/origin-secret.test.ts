import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isLongEnough,
  mayLookAgain,
  opening,
  stepOf,
  turned,
} from '../../../functions/domain/door/origin-secret.ts';
import { anOriginSecret, aSecret } from '../../support/in-memory-door.ts';

const secret = anOriginSecret({ previous: aSecret('older') });
const later = (seconds: number): string =>
  new Date(Date.parse(secret.since) + seconds * 1000).toISOString();
const days = (count: number): string => later(count * 86_400);

describe('the next step of the origin secret', () => {
  test.each([
    ['rests while it is less than a month old', secret.current, days(29), 'rest'],
    ['is another after thirty days', secret.current, days(30), 'make-new'],
    ['waits while functions may not know the new one', secret.previous, later(119), 'rest'],
    ['tells CloudFront when they do', secret.previous, later(120), 'tell-edge'],
    ['tells it at once what it never should have lost', aSecret('lost'), later(1), 'tell-edge'],
    ['is told, not made anew, however late', secret.previous, days(90), 'tell-edge'],
  ])('%s', (_what, said, now, step) => {
    expect(stepOf(secret, said, now)).toBe(step);
  });

  test('never makes another while CloudFront says anything but the current one', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 1e9 }), (said, seconds) => {
        fc.pre(said !== secret.current);
        expect(stepOf(secret, said, later(seconds))).not.toBe('make-new');
      }),
    );
  });
});

describe('the values that open the door', () => {
  test('are the current one and the one before', () => {
    const next = turned(secret, aSecret('next'), days(30));
    expect(opening(next)).toEqual([aSecret('next'), secret.current]);
    expect(next.since).toBe(days(30));
  });

  test('are never an empty one', () => {
    expect(opening(anOriginSecret())).toEqual([aSecret('first')]);
    expect(isLongEnough('')).toBe(false);
  });

  test('are looked for again after twenty seconds, well before CloudFront is told', () => {
    expect(mayLookAgain(secret.since, later(19))).toBe(false);
    expect(mayLookAgain(secret.since, later(20))).toBe(true);
    expect(stepOf(secret, secret.previous, later(20))).toBe('rest');
  });
});

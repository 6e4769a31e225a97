import { describe, expect, test } from 'vitest';
import { isSameText } from '../../functions/adapters/door/same-text.ts';
import type { OriginSecret } from '../../functions/domain/door/origin-secret.ts';
import { makeKnowOrigin } from '../../functions/use-cases/know-origin.ts';
import { anOriginSecret, aSecret } from '../support/in-memory-door.ts';

const setting = (given: OriginSecret | 'broken' = anOriginSecret()) => {
  let [secret, reads, seconds] = [given, 0, 0];
  const know = makeKnowOrigin({
    read: async () => {
      reads += 1;
      if (secret === 'broken') throw new Error('No answer');
      return secret;
    },
    isSame: isSameText,
    clock: () => new Date(Date.parse('2026-03-02T09:00:00.000Z') + seconds * 1000).toISOString(),
  });
  return {
    know,
    reads: () => reads,
    pass: (more: number) => {
      seconds += more;
    },
    become: (next: OriginSecret | 'broken') => {
      secret = next;
    },
  };
};

describe('knowing what came through CloudFront', () => {
  test('takes the current value and the one before, and reads them once', async () => {
    const { know, reads } = setting(anOriginSecret({ previous: aSecret('older') }));
    expect(await know(aSecret('first'))).toEqual({ kind: 'known' });
    expect(await know(aSecret('older'))).toEqual({ kind: 'known' });
    expect(reads()).toBe(1);
  });

  test.each([[undefined], [''], ['guess']])('does not even ask about %j', async (said) => {
    const { know, reads } = setting();
    expect(await know(said)).toEqual({ kind: 'unknown' });
    expect(reads()).toBe(0);
  });

  test('an empty value before the first turn opens nothing', async () => {
    const { know } = setting(anOriginSecret({ previous: '' }));
    expect(await know('')).toEqual({ kind: 'unknown' });
  });

  test('looks again when it is told a value that was made since', async () => {
    const { know, become, pass } = setting();
    await know(aSecret('first'));
    become(anOriginSecret({ current: aSecret('second'), previous: aSecret('first') }));
    pass(20);
    expect(await know(aSecret('second'))).toEqual({ kind: 'known' });
    expect(await know(aSecret('first'))).toEqual({ kind: 'known' });
  });

  test('is not made to ask again and again by whoever makes values up', async () => {
    const { know, reads, pass } = setting();
    for (let tries = 0; tries < 50; tries += 1) {
      expect(await know(aSecret(`guess ${tries}`))).toEqual({ kind: 'unknown' });
      pass(1);
    }
    expect(reads()).toBe(3);
  });

  test('a guesser who makes it look keeps no new value from being known when CloudFront says it', async () => {
    const { know, become, pass } = setting();
    await know(aSecret('guess'));
    become(anOriginSecret({ current: aSecret('second'), previous: aSecret('first') }));
    for (let second = 0; second < 120; second += 1) {
      await know(aSecret('guess'));
      pass(1);
    }
    expect(await know(aSecret('second'))).toEqual({ kind: 'known' });
  });

  test('cannot tell when it cannot be read, and tries again later', async () => {
    const { know, reads, become, pass } = setting('broken');
    expect(await know(aSecret('first'))).toMatchObject({ kind: 'cannot-tell' });
    expect(await know(aSecret('first'))).toMatchObject({ kind: 'cannot-tell' });
    expect(reads()).toBe(1);
    become(anOriginSecret());
    pass(20);
    expect(await know(aSecret('first'))).toEqual({ kind: 'known' });
  });
});

import { describe, expect, test } from 'vitest';
import { makeTakeTurn } from '../../functions/use-cases/take-turn.ts';
import { aClock } from '../support/fixed-time.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';

const path = '/api/complaints';
const school = '192.0.2.1';

const setUp = () => {
  const clock = aClock();
  const takeTurn = makeTakeTurn({ count: inMemoryCount(), clock });
  const many = async (times: number, from = school, to = path) => {
    const turns = [];
    for (let done = 0; done < times; done += 1) turns.push(await takeTurn(to, from));
    return turns;
  };
  return { clock, takeTurn, many };
};

describe('taking a turn', () => {
  test('sixty children in one room who each save twenty screens in five minutes go on', async () => {
    const { many } = setUp();
    expect((await many(60 * 20)).every(({ kind }) => kind === 'go-on')).toBe(true);
  });

  test('the next waits until the five minutes are over, and then goes on', async () => {
    const { many, takeTurn, clock } = setUp();
    await many(1_500);
    expect(await takeTurn(path, school)).toEqual({ kind: 'wait', seconds: 300 });
    clock.moveBy(299_001);
    expect(await takeTurn(path, school)).toEqual({ kind: 'wait', seconds: 1 });
    clock.moveBy(999);
    expect(await takeTurn(path, school)).toEqual({ kind: 'go-on' });
  });

  test('another address, and another kind of post, is not made to wait', async () => {
    const { many, takeTurn } = setUp();
    await many(1_501);
    expect(await takeTurn(path, '192.0.2.2')).toEqual({ kind: 'go-on' });
    expect(await takeTurn('/api/drafts', school)).toEqual({ kind: 'go-on' });
  });

  test('where nothing can be counted, nobody waits', async () => {
    const error = new Error('The records cannot be reached');
    const takeTurn = makeTakeTurn({ count: () => Promise.reject(error), clock: aClock() });
    expect(await takeTurn(path, school)).toEqual({ kind: 'uncounted', error });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameText } from '../../functions/adapters/door/same-text.ts';
import { makeKnowOrigin } from '../../functions/use-cases/know-origin.ts';
import { makeTurnOriginSecret } from '../../functions/use-cases/turn-origin-secret.ts';
import { aSecret, inMemoryEdge, inMemoryOriginSecret } from '../support/in-memory-door.ts';

type Killed = 'before' | 'after';

const setting = () => {
  const [store, edge] = [inMemoryOriginSecret(), inMemoryEdge()];
  let [seconds, made] = [0, 1];
  let kill: { readonly at: number; readonly when: Killed } | undefined;
  let calls = 0;
  const clock = () =>
    new Date(Date.parse('2026-03-02T09:00:00.000Z') + seconds * 1000).toISOString();
  // Each call to the world may be the last one of its run.
  const mortal =
    <Given extends readonly unknown[], Made>(call: (...given: Given) => Promise<Made>) =>
    async (...given: Given): Promise<Made> => {
      const mine = calls;
      calls += 1;
      if (kill?.at === mine && kill.when === 'before') throw new Error('Killed');
      const result = await call(...given);
      if (kill?.at === mine && kill.when === 'after') throw new Error('Killed');
      return result;
    };
  const turn = makeTurnOriginSecret({
    store: { read: mortal(store.read), keep: mortal(store.keep) },
    edge: { read: mortal(edge.read), say: mortal(edge.say) },
    freshSecret: () => {
      made += 1;
      return aSecret(`number ${made}`);
    },
    clock,
  });
  return {
    store,
    edge,
    clock,
    pass: (more: number) => {
      seconds += more;
    },
    run: (killed?: { readonly at: number; readonly when: Killed }) => {
      kill = killed;
      calls = 0;
      return turn().catch((error: Error) => error.message);
    },
    newFunction: () => makeKnowOrigin({ read: store.read, isSame: isSameText, clock }),
  };
};
const month = 30 * 86_400;

describe('turning the origin secret', () => {
  test('makes a new one after a month, and tells CloudFront in a later run', async () => {
    const { store, edge, run, pass } = setting();
    expect(await run()).toBe('rested');
    pass(month);
    expect(await run()).toBe('made-new');
    expect(store.now()).toMatchObject({ current: aSecret('number 2'), previous: aSecret('first') });
    expect(edge.says()).toBe(aSecret('first'));
    expect(await run()).toBe('rested');
    pass(300);
    expect(await run()).toBe('told-edge');
    expect(edge.says()).toBe(aSecret('number 2'));
    expect(await run()).toBe('rested');
  });

  test('leaves settings that another hand has just changed, and looks again', async () => {
    const { store, edge, run, pass } = setting();
    pass(month);
    await run();
    pass(300);
    const turn = makeTurnOriginSecret({
      store,
      edge: { read: async () => ({ ...(await edge.read()), version: 'older' }), say: edge.say },
      freshSecret: () => aSecret('never'),
      clock: () => '2026-05-01T09:00:00.000Z',
    });
    expect(await turn()).toBe('changed-meanwhile');
    expect(edge.says()).toBe(aSecret('first'));
  });

  test.each(
    [0, 1, 2].flatMap((at) => (['before', 'after'] as const).map((when) => ({ at, when }))),
  )('killed $when call $at of every kind of run, it goes on where it was', async (killed) => {
    const { store, edge, run, pass } = setting();
    pass(month);
    await run(killed);
    await run();
    pass(300);
    await run(killed);
    await run();
    expect(edge.says()).toBe(store.now().current);
    expect(store.now().previous).toBe(aSecret('first'));
  });

  test('refuses no request at any moment, for old functions and new, whatever is killed', async () => {
    const step = fc.record({
      minutes: fc.constantFrom(1, 5, 60, 30 * 1440, 31 * 1440),
      killed: fc.option(
        fc.record({ at: fc.integer({ min: 0, max: 2 }), when: fc.constantFrom('before', 'after') }),
        { nil: undefined },
      ),
      guess: fc.constantFrom(undefined, aSecret('a guess')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { edge, run, pass, newFunction } = setting();
        const old = newFunction();
        for (const { minutes, killed, guess } of steps) {
          await old(guess);
          pass(minutes * 60);
          // While CloudFront spreads a new value, some of its places still say the one before.
          const lately = edge.says();
          await run(killed);
          const known = [old, newFunction()].flatMap((know) => [know(edge.says()), know(lately)]);
          expect(await Promise.all(known)).toEqual(Array(4).fill({ kind: 'known' }));
        }
      }),
      { numRuns: 200 },
    );
  });
});

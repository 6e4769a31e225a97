import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { monitoringEndpoint } from '../../functions/endpoints/monitoring-endpoint.ts';
import { makeKeepMonitoring } from '../../functions/use-cases/keep-monitoring.ts';
import type { TakeTurn } from '../../functions/use-cases/take-turn.ts';
import { aClock } from '../support/fixed-time.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { goesOn } from '../support/in-memory-count.ts';
import { inMemoryMonitoring } from '../support/in-memory-monitoring.ts';

const replySchema = z.object({ statusCode: z.int(), body: z.string() });
const post = async (
  body: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
  takeTurn: TakeTurn = goesOn,
) => {
  const store = inMemoryMonitoring();
  const handler = monitoringEndpoint({
    keep: makeKeepMonitoring({ store, clock: aClock() }),
    takeTurn,
    pages: {
      monitoringThanks: () => 'THANKS PAGE',
      monitoringTrouble: (trouble) => `TROUBLE PAGE ${trouble}`,
    },
    log: () => undefined,
  });
  const reply = replySchema.parse(await handler(httpEvent({ body, headers }), lambdaContext));
  await store.gather(10);
  return { ...reply, kept: store.gathered };
};

describe('voluntary answers about equality', () => {
  test('are kept with their quarter', async () => {
    const { statusCode, kept } = await post('{"ageBand":"18-25","disability":"no"}');
    expect(statusCode).toBe(200);
    expect(kept).toEqual([
      { quarter: '2026-27-Q3', answers: { ageBand: '18-25', disability: 'no' } },
    ]);
  });

  test('from a plain form are answered with a page', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
    const { body, kept } = await post('gender=another&ethnicity=', form);
    expect(body).toBe('THANKS PAGE');
    expect(kept).toHaveLength(1);
  });

  test.each([
    [
      'an orientation from someone under 16',
      '{"ageBand":"under-16","sexualOrientation":"bisexual"}',
      422,
    ],
    ['an answer that is not on the list', '{"gender":"x"}', 422],
    ['a name that would tie it to a complaint', '{"reference":"K4T-9WX-2HR"}', 400],
    ['no JSON', '{', 400],
  ])('%s is refused and nothing is kept', async (_, body, status) => {
    const { statusCode, kept } = await post(body);
    expect(statusCode).toBe(status);
    expect(kept).toEqual([]);
  });

  test.each([
    ['too many from one address', 'gender=another', 429, 'busy', 'wait'],
    ['an answer that is not on the list', 'gender=x', 422, 'failed', 'go-on'],
    ['broken letters', 'gender=%FF', 400, 'not-readable', 'go-on'],
  ] as const)(
    '%s in a plain form is answered with a page',
    async (_, body, status, trouble, kind) => {
      const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
      const reply = await post(body, form, async () => ({ kind, seconds: 60 }));
      expect(reply).toMatchObject({
        statusCode: status,
        body: `TROUBLE PAGE ${trouble}`,
        kept: [],
      });
    },
  );
});

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { monitoringEndpoint } from '../../functions/endpoints/monitoring-endpoint.ts';
import { makeKeepMonitoring } from '../../functions/use-cases/keep-monitoring.ts';
import { aClock } from '../support/fixed-time.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { inMemoryMonitoring } from '../support/in-memory-monitoring.ts';

const replySchema = z.object({ statusCode: z.int(), body: z.string() });
const post = async (
  body: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => {
  const store = inMemoryMonitoring();
  const handler = monitoringEndpoint({
    keep: makeKeepMonitoring({ store, clock: aClock() }),
    pages: { monitoringThanks: () => 'THANKS PAGE' },
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
});

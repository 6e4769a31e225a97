import { describe, expect, test } from 'vitest';
import { door } from '../../functions/endpoints/door.ts';
import { leaveEndpoint } from '../../functions/endpoints/leave-endpoint.ts';
import type { Log } from '../../functions/logging/events.ts';
import type { Origin } from '../../functions/use-cases/know-origin.ts';
import { problemSchema } from '../../shared/intake-api/replies.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';

const header = 'x-heard-origin';
const canary = 'please do not write this down';

const ask = async (origin: Origin, headers: Record<string, string>) => {
  const lines: unknown[] = [];
  const log: Log = (event, keys = {}) => void lines.push([event, keys]);
  const handler = leaveEndpoint({ log }).use(door({ know: async () => origin, header, log }));
  const event = httpEvent({ method: 'GET', path: `/leave/${canary}`, headers, body: canary });
  const reply = await handler(event, lambdaContext);
  if (typeof reply !== 'object') throw new Error('A reply is an object');
  return { reply, lines };
};

describe('the door of a function', () => {
  test('opens to what came through CloudFront', async () => {
    const { reply, lines } = await ask({ kind: 'known' }, { [header]: 'right' });
    expect(reply.statusCode).toBe(303);
    expect(lines).toEqual([]);
  });

  test('turns everything else away with a plain problem, and keeps nothing of it', async () => {
    const { reply, lines } = await ask({ kind: 'unknown' }, { 'user-agent': canary });
    expect(reply).toMatchObject({
      statusCode: 403,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    });
    expect(problemSchema.parse(JSON.parse(reply.body ?? '')).status).toBe(403);
    expect(lines).toEqual([]);
  });

  test('counts a wrong value, and no more of it than that', async () => {
    const { reply, lines } = await ask({ kind: 'unknown' }, { [header]: canary });
    expect(reply.statusCode).toBe(403);
    expect(lines).toEqual([['origin-wrong', {}]]);
  });

  test('lets somebody in who seems to be right when that cannot be found out, and says so', async () => {
    const { reply, lines } = await ask(
      { kind: 'cannot-tell', error: new Error(canary) },
      { [header]: 'seems right' },
    );
    expect(reply.statusCode).toBe(303);
    expect(lines).toMatchObject([['origin-not-known', { errorName: 'Error' }]]);
    expect(JSON.stringify(lines)).not.toContain(canary);
  });
});

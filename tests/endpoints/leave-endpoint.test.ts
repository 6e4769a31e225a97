import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { leaveEndpoint } from '../../functions/endpoints/leave-endpoint.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';

const replySchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  cookies: z.optional(z.array(z.string())),
  body: z.string(),
});

const leave = async (site: Readonly<Record<string, string>> = {}) => {
  const logged: string[] = [];
  const handler = leaveEndpoint({ log: (event) => logged.push(event) });
  const event = httpEvent({
    method: 'GET',
    headers: { cookie: '__Host-heard-draft=sealed', ...site },
  });
  return { ...replySchema.parse(await handler(event, lambdaContext)), logged };
};

describe('leaving quickly', () => {
  test('leads to a page that anybody may have open, and is asked for afresh each time', async () => {
    const { statusCode, headers } = await leave();
    expect(statusCode).toBe(303);
    expect(headers['location']).toBe('https://www.bbc.co.uk/weather');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('takes the draft away from this browser, with all else that it kept of us', async () => {
    const { headers, cookies } = await leave();
    expect(cookies).toEqual([
      '__Host-heard-draft=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict',
    ]);
    expect(headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
  });

  test.each(['cross-site', 'same-site'])(
    'takes nothing away where a page of another site asks (%s), and still leads away',
    async (site) => {
      const { statusCode, headers, cookies } = await leave({ 'sec-fetch-site': site });
      expect([statusCode, headers['location']]).toEqual([303, 'https://www.bbc.co.uk/weather']);
      expect([cookies, headers['clear-site-data']]).toEqual([undefined, undefined]);
    },
  );

  test('says nothing on the way, and leaves no line in the log', async () => {
    const { body, logged } = await leave();
    expect(body).toBe('');
    expect(logged).toEqual([]);
  });
});

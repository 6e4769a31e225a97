import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asForm,
  asJson,
  formType,
  jsonType,
  type Outside,
  onTheHour,
  type Sent,
  startOutside,
} from '../support/outside.ts';
import { wrongInPage, wrongWithError, wrongWithHeaders } from '../support/outside-checks.ts';
import { deskRoutes, publicGets, publicPosts } from '../support/outside-routes.ts';

let portal: Outside;
beforeAll(async () => {
  portal = await startOutside(onTheHour);
});
afterAll(() => portal.stop());

const page = { accept: 'text/html' };
const tooLong = 'x'.repeat(300_000);
const notText = Uint8Array.from([0x22, 0xff, 0x22]);

/** What can be wrong with a post before a word of it is read, as a script and as a browser sends it. */
const unreadable: readonly (readonly [string, Sent, number])[] = [
  ['another method', {}, 405],
  ['another method, for a page', { headers: page }, 405],
  ['a method of nobody', { method: 'PROPFIND' }, 405],
  ['too much', asJson({ story: tooLong }), 413],
  ['too much, for a page', asForm({ story: tooLong }), 413],
  ['another type', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }, 415],
  [
    'another type, for a page',
    { method: 'POST', headers: { 'content-type': 'text/plain', ...page }, body: 'x' },
    415,
  ],
  ['no type', { method: 'POST', body: 'x' }, 415],
  ['half of something', { method: 'POST', headers: { 'content-type': jsonType }, body: '{' }, 400],
  [
    'letters that are none',
    { method: 'POST', headers: { 'content-type': jsonType }, body: notText },
    400,
  ],
  [
    'an escape that is none, for a page',
    { method: 'POST', headers: { 'content-type': formType, ...page }, body: 'story=%ff' },
    400,
  ],
];

/** What each address makes of names that it does not know, and of answers that are missing. */
const unanswerable: Readonly<Record<string, readonly [unknownNames: number, nothing: number]>> = {
  '/api/complaints': [400, 422],
  '/api/advocacy-requests': [400, 201],
  '/api/compliments': [400, 422],
  '/api/status': [400, 422],
  '/api/status/actions': [422, 422],
  '/api/referrals/actions': [422, 422],
  '/api/alerts/actions': [422, 422],
  '/api/monitoring': [400, 200],
};

describe('every error of what the public posts to', () => {
  test.each(publicPosts)('$path tells no more than what was wrong', async ({ path }) => {
    const wrong: string[] = [];
    for (const [what, sent, status] of unreadable) {
      for (const each of wrongWithError(await portal.ask(path, sent), status)) {
        wrong.push(`${what}: ${each}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('each address is known to this test', () => {
    const drafts = ['/api/drafts', '/api/drafts/resume'];
    const known = [...Object.keys(unanswerable), ...drafts];
    expect(publicPosts.map(({ path }) => path).sort()).toEqual(known.sort());
  });

  test.each(Object.entries(unanswerable))(
    '%s names what it does not know, and what is missing',
    async (path, [unknown, nothing]) => {
      for (const send of [asJson({ nobody: 'x' }), asForm({ nobody: 'x' })]) {
        expect(wrongWithError(await portal.ask(path, send), unknown)).toEqual([]);
      }
      for (const send of [asJson({}), asForm({})]) {
        const answered = await portal.ask(path, send);
        expect(wrongWithHeaders(answered)).toEqual([]);
        expect([answered.status, wrongInPage(answered.body)]).toEqual([nothing, []]);
      }
    },
  );

  test('what does not open tells the same, for a script and for a page', async () => {
    const secret = 'AAAA-AAAA-AAAA-AAAA-AAAA';
    const key = { reference: '2WT-472-XH2', secret };
    for (const send of [asJson, asForm]) {
      expect(wrongWithError(await portal.ask('/api/status', send(key)), 403)).toEqual([]);
      const link = { token: 'made-up', action: 'open' };
      expect(wrongWithError(await portal.ask('/api/referrals/actions', send(link)), 403)).toEqual(
        [],
      );
      expect(wrongWithError(await portal.ask('/api/alerts/actions', send(link)), 403)).toEqual([]);
    }
    const code = asForm({ code: 'AAAA-AAAA-AAAA' });
    expect(wrongWithError(await portal.ask('/api/drafts/resume', code), 404)).toEqual([]);
  });

  test('so does asking somebody to wait', async () => {
    const key = { reference: '2WT-472-XH3', secret: 'AAAA-AAAA-AAAA-AAAA-AAAA' };
    for (let tried = 0; tried < 6; tried += 1) await portal.ask('/api/status', asJson(key));
    for (const send of [asJson, asForm]) {
      const answered = await portal.ask('/api/status', send(key));
      expect(wrongWithError(answered, 429)).toEqual([]);
      expect(Number(answered.headers['retry-after'])).toBeGreaterThan(0);
    }
  });
});

describe('every other address', () => {
  test.each(publicGets)('$path is read, and takes nothing else', async ({ path }) => {
    expect(wrongWithHeaders(await portal.ask(path))).toEqual([]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect(wrongWithError(await portal.ask(path, { method }), 404)).toEqual([]);
    }
  });

  test.each(deskRoutes)('$path is for nobody who did not sign in', async ({ path }) => {
    for (const sent of [
      {},
      asJson({}),
      asForm({}),
      asJson({ story: tooLong }),
      { method: 'TRACE' },
    ]) {
      const answered = await portal.ask(path, sent);
      expect(wrongWithError(answered, 401)).toEqual([]);
      expect(answered.headers['www-authenticate']).toBe('Bearer');
    }
  });

  test.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api//complaints',
    '/api/complaints/',
    '/api/desk',
    '/leave/x',
  ])('there is nothing at %s', async (path) => {
    const answered = await portal.ask(path, asJson({}));
    expect([404, 405]).toContain(answered.status);
    expect(wrongWithError(answered, answered.status)).toEqual([]);
  });

  test('more than the gateway takes wakes nobody', async () => {
    const body = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61);
    const sent = { method: 'POST', headers: { 'content-type': jsonType }, body };
    expect(wrongWithError(await portal.ask('/api/complaints', sent), 413)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { intakeReferralPages } from '../../functions/adapters/pages/intake-pages.ts';
import { linkActionsEndpoint } from '../../functions/endpoints/link-actions-endpoint.ts';
import { bury } from '../../shared/authority/bury.ts';
import { referralReplySchema } from '../../shared/intake-api/referral-replies.ts';
import { parseReferralAction } from '../../shared/intake-api/referral-requests.ts';
import { problemSchema } from '../../shared/intake-api/replies.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { aReferral } from '../support/referral-setting.ts';

const replySchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
const assets = {
  mark: '/m',
  style: '/s',
  accent: '/a',
  leave: '/l',
  link: '/k',
  formApp: '/f',
  formAppPreloads: [],
};
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

const setUp = async () => {
  const setting = await aReferral();
  const token = setting.linkIn('advocacy-referral').split('#')[1] ?? '';
  const lines: string[] = [];
  const broken = { now: false };
  const take: typeof setting.take = (...asked) =>
    broken.now ? Promise.reject(new Error('what was typed was CANARY')) : setting.take(...asked);
  const handler = linkActionsEndpoint({
    parse: parseReferralAction,
    reply: referralReplySchema,
    take,
    open: (code, from) => take({ token: code, action: 'open' }, from),
    pages: intakeReferralPages(bury, assets),
    log: (event, keys) => lines.push(JSON.stringify([event, keys])),
  });
  const post = async (headers: Record<string, string>, body: string, method = 'POST') =>
    replySchema.parse(
      await handler(
        httpEvent({ headers, body, method, path: '/api/referrals/actions' }),
        lambdaContext,
      ),
    );
  const postJson = (value: unknown) => post(json, JSON.stringify(value));
  const postForm = (fields: Record<string, string>) =>
    post(form, new URLSearchParams(fields).toString());
  return { ...setting, token, post, postJson, postForm, lines, broken };
};

describe('opening a referral by its link', () => {
  test('JSON is answered with the referral', async () => {
    const { postJson, token } = await setUp();
    const reply = await postJson({ token, action: 'open' });
    expect(reply.statusCode).toBe(200);
    expect(referralReplySchema.parse(JSON.parse(reply.body)).step).toBe('waiting');
  });

  test('a browser is answered with the page itself, which nobody keeps or lists', async () => {
    const { postForm, token } = await setUp();
    const { statusCode, headers, body } = await postForm({ token, action: 'open' });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(body).toContain('<meta name="robots" content="noindex"');
    expect(body).toContain('Sam');
    expect(body).toMatch(/<title>A request – Bury Council<\/title>/);
    expect(body).not.toContain('IRRELEVANT_STORY');
  });

  test('a wrong code gives nothing away, and the box stands there to try again', async () => {
    const { postForm, postJson } = await setUp();
    const page = await postForm({ token: '<b>mine', action: 'open' });
    expect(page.statusCode).toBe(403);
    expect(page.body).toContain('value="&lt;b>mine"');
    expect((await postJson({ token: 'mine', action: 'open' })).statusCode).toBe(403);
  });

  test('after many tries they are asked to wait', async () => {
    const { postForm, postJson, token } = await setUp();
    for (let tried = 0; tried < 5; tried += 1) await postJson({ token: 'x', action: 'open' });
    const page = await postForm({ token: 'x', action: 'open' });
    expect([page.statusCode, page.headers['retry-after']]).toEqual([429, '300']);
    expect((await postForm({ token, action: 'open' })).statusCode).toBe(200);
  });

  test('once the young person said no, it says so and shows nothing of them', async () => {
    const { postForm, postJson, ask, token } = await setUp();
    await ask(1, { action: 'advocate', wish: 'no' });
    const page = await postForm({ token, action: 'open' });
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('The young person has said no for now');
    expect(page.body).not.toMatch(/Sam|sam@example|<form[^>]*referrals/);
    const problem = problemSchema.parse(
      JSON.parse((await postJson({ token, action: 'open' })).body),
    );
    expect(problem.title).toContain('Please do not contact them');
  });

  test('a link that was followed by another leads to the newest mail', async () => {
    const { postForm, at, token } = await setUp();
    await at('2026-11-24T08:00:00.000Z');
    const page = await postForm({ token, action: 'open' });
    expect([page.statusCode, page.body]).toEqual([410, expect.stringContaining('newest mail')]);
  });
});

describe('answering a referral', () => {
  test('is answered with the page as it is then', async () => {
    const { postForm, token } = await setUp();
    const reply = await postForm({ token, action: 'accept', name: 'Jo <Advocate>' });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('We have your answer');
    expect(reply.body).toContain('Jo &lt;Advocate>');
  });

  test('what is wrong is said beside it, and all that was typed stands there still', async () => {
    const { postForm, token } = await setUp();
    const reply = await postForm({ token, action: 'decline', because: 'other' });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('id="more-error"');
    expect(reply.body).toMatch(/value="other"[^>]*checked|checked[^>]*value="other"/);
  });

  test('what cannot be answered now is a problem with its field', async () => {
    const { postForm, postJson, token } = await setUp();
    const spoke = { token, action: 'first-contact', date: '23/11/2026', time: '4pm', how: 'phone' };
    const reply = await postJson(spoke);
    expect(reply.statusCode).toBe(422);
    expect(problemSchema.parse(JSON.parse(reply.body)).errors).toMatchObject([{ field: 'action' }]);
    expect((await postForm(spoke)).statusCode).toBe(422);
  });

  test.each([
    [{ action: 'dance' }, 422, 'action'],
    [{ action: 'accept' }, 422, 'name'],
    [{ action: 'accept', name: 'Jo', reason: 'x' }, 400, 'reason'],
    [{ action: 'decline', because: 'tired' }, 422, 'because'],
    [{ action: 'first-contact', date: '2026-11-23', time: '25:00', how: 'phone' }, 422, 'time'],
    [{ action: 'first-contact', date: 'x', time: '10:00', how: 'phone' }, 422, 'date'],
    [{ action: 'open', token: 'x'.repeat(700) }, 422, 'token'],
  ])('what cannot be taken is named: %o', async (sent, status, field) => {
    const { postJson, token } = await setUp();
    const reply = await postJson({ token, ...sent });
    expect(reply.statusCode).toBe(status);
    expect(problemSchema.parse(JSON.parse(reply.body)).errors).toMatchObject([{ field }]);
  });

  test.each([
    ['GET', json, '', 405],
    ['GET', { accept: 'text/html' }, '', 405],
    ['POST', { 'content-type': 'text/plain' }, 'x', 415],
    ['POST', json, '{', 400],
    ['POST', json, `"${'x'.repeat(300_000)}"`, 413],
  ])(
    '%s with %o is told what is wrong, and changes nothing',
    async (method, headers, body, code) => {
      const { post, record } = await setUp();
      const before = record();
      expect((await post(headers, body, method)).statusCode).toBe(code);
      expect(record()).toEqual(before);
    },
  );

  test('a failure at our end is told as such, and loses the code to nobody', async () => {
    const { postForm, broken, token } = await setUp();
    broken.now = true;
    const reply = await postForm({ token, action: 'accept', name: 'Jo' });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).not.toContain('what was typed was');
    expect(reply.body).toContain(token);
  });

  test('nothing typed, and no code, is ever logged', async () => {
    const { postForm, postJson, lines, token, broken } = await setUp();
    await postForm({ token: 'CANARY', action: 'open' });
    await postForm({ token, action: 'accept', name: 'CANARY' });
    await postForm({ token, action: 'accept', name: 'CANARY' });
    await postForm({ token, action: 'CANARY' });
    await postJson({ token, action: 'accept', CANARY: 'CANARY' });
    broken.now = true;
    await postForm({ token, action: 'accept', name: 'CANARY' });
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join()).not.toContain('CANARY');
    expect(lines.join()).not.toContain(token);
  });
});

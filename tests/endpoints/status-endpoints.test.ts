import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { intakeStatusPages } from '../../functions/adapters/pages/intake-pages.ts';
import { statusActionsEndpoint } from '../../functions/endpoints/status-actions-endpoint.ts';
import { statusEndpoint } from '../../functions/endpoints/status-endpoint.ts';
import type { TakeTurn } from '../../functions/use-cases/take-turn.ts';
import { bury } from '../../shared/authority/bury.ts';
import { problemSchema } from '../../shared/intake-api/replies.ts';
import { statusReplySchema } from '../../shared/intake-api/status-replies.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { goesOn } from '../support/in-memory-count.ts';
import { actionId, aSentCase } from '../support/status-setting.ts';

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

const setUp = async (takeTurn: TakeTurn = goesOn) => {
  const setting = await aSentCase();
  const { reference, secret } = setting;
  const lines: string[] = [];
  const broken = { now: false };
  const failing = () => Promise.reject(new Error('what was typed was CANARY'));
  const ports = {
    open: (key: Parameters<typeof setting.open>[0]) => (broken.now ? failing() : setting.open(key)),
    take: (...asked: Parameters<typeof setting.take>) =>
      broken.now ? failing() : setting.take(...asked),
    takeTurn,
    pages: intakeStatusPages(bury, assets),
    log: (event: string, keys: unknown) => lines.push(JSON.stringify([event, keys])),
    newId: () => 'a0000000-0000-4000-8000-000000000000',
  };
  const handlers = {
    '/api/status': statusEndpoint(ports),
    '/api/status/actions': statusActionsEndpoint(ports),
  };
  const post = async (
    path: keyof typeof handlers,
    headers: Record<string, string>,
    body: string,
    method = 'POST',
  ) => replySchema.parse(await handlers[path](httpEvent({ headers, body, method }), lambdaContext));
  const opening = { reference, secret };
  const postJson = (path: keyof typeof handlers, value: unknown) =>
    post(path, json, JSON.stringify(value));
  const postForm = (path: keyof typeof handlers, fields: Record<string, string>) =>
    post(path, form, new URLSearchParams(fields).toString());
  return { ...setting, post, postJson, postForm, opening, lines, broken };
};

const addition = { actionId: actionId(1), action: 'add', words: 'CANARY words' };

describe('opening a status page', () => {
  test('JSON is answered with where it is', async () => {
    const { postJson, opening } = await setUp();
    const reply = await postJson('/api/status', opening);
    expect(reply.statusCode).toBe(200);
    expect(statusReplySchema.parse(JSON.parse(reply.body)).reference).toBe(opening.reference);
  });

  test('a browser is answered with the page itself, which nobody keeps or lists', async () => {
    const { postForm, opening } = await setUp();
    const reply = await postForm('/api/status', opening);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.body).toContain('<meta name="robots" content="noindex"');
    expect(reply.body).not.toContain('IRRELEVANT_STORY');
  });

  test('a wrong reference and a wrong secret are answered in the same words', async () => {
    const { postForm, postJson, opening } = await setUp();
    const wrong = { reference: 'ACD-EFH-JKY', secret: 'ACDE-FHJK-PRTW-XY23-4679' };
    for (const send of [postForm, postJson]) {
      const one = await send('/api/status', { ...opening, secret: wrong.secret });
      const other = await send('/api/status', { ...opening, reference: wrong.reference });
      const typedAway = (body: string) =>
        [opening.reference, opening.secret, wrong.reference, wrong.secret].reduce(
          (text, typed) => text.replaceAll(typed, 'TYPED'),
          body,
        );
      expect(one.statusCode).toBe(403);
      expect({ ...other, body: typedAway(other.body) }).toEqual({
        ...one,
        body: typedAway(one.body),
      });
    }
  });

  test('what was typed stands in the page that did not open, shown as it is', async () => {
    const { postForm } = await setUp();
    const { body } = await postForm('/api/status', { reference: '<b>"x', secret: 'mine' });
    expect(body).toContain('value="&lt;b>&quot;x"');
    expect(body).toContain('value="mine"');
  });

  test('after many tries they are asked to wait, and their answers are kept', async () => {
    const { postForm, postJson, opening } = await setUp();
    const guess = { ...opening, secret: 'guess' };
    for (let tried = 0; tried < 5; tried += 1) await postForm('/api/status', guess);
    const page = await postForm('/api/status', guess);
    expect([page.statusCode, page.headers['retry-after']]).toEqual([429, '300']);
    expect(page.body).toContain('value="guess"');
    const reply = await postJson('/api/status', guess);
    expect(problemSchema.parse(JSON.parse(reply.body)).status).toBe(429);
    expect((await postForm('/api/status', opening)).statusCode).toBe(200);
  });

  test.each([
    [{ reference: 'K4T-9WX-2HR' }, 422, 'secret'],
    [{ reference: 'K4T-9WX-2HR', secret: 'x', name: 'Sam' }, 400, 'name'],
    [{ reference: 'K4T-9WX-2HR', secret: 'x', __proto__x: '1' }, 400, '__proto__x'],
  ])('what is missing or unknown is named: %o', async (sent, status, field) => {
    const { postJson } = await setUp();
    const reply = await postJson('/api/status', sent);
    expect(reply.statusCode).toBe(status);
    expect(problemSchema.parse(JSON.parse(reply.body)).errors).toMatchObject([{ field }]);
  });

  test.each([
    ['GET', json, '', 405],
    ['POST', { 'content-type': 'text/plain' }, 'x', 415],
    ['POST', json, '{', 400],
  ])('%s with %o is told what is wrong', async (method, headers, body, status) => {
    const { post } = await setUp();
    expect((await post('/api/status', headers, body, method)).statusCode).toBe(status);
  });
});

describe('asking something from a status page', () => {
  test('is answered with the page as it is then, and listed on it without its words', async () => {
    const { postForm, opening } = await setUp();
    const reply = await postForm('/api/status/actions', { ...opening, ...addition });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('You added something');
    expect(reply.body).not.toContain('CANARY');
  });

  test('what is wrong is said beside it, and all that was typed stands there still', async () => {
    const { postForm, opening } = await setUp();
    const reply = await postForm('/api/status/actions', {
      ...opening,
      actionId: actionId(1),
      action: 'contact',
      'contact.email': 'not an email',
      'contact.note': 'ring after six',
    });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('id="contact-email-error"');
    expect(reply.body).toContain('value="not an email"');
    expect(reply.body).toContain('ring after six');
    expect(reply.body).toContain(`name="actionId" value="${actionId(1)}"`);
  });

  test('other words under the same id come back to be sent once more, under an id of their own', async () => {
    const { postForm, postJson, opening } = await setUp();
    await postForm('/api/status/actions', { ...opening, ...addition });
    const other = { ...opening, ...addition, words: 'OTHER words' };
    const reply = await postForm('/api/status/actions', other);
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('OTHER words');
    expect(reply.body).not.toContain(actionId(1));
    expect((await postJson('/api/status/actions', other)).statusCode).toBe(409);
  });

  test('words sent with a wrong secret are not lost: they wait on the page that asks for it', async () => {
    const { postForm, opening } = await setUp();
    const reply = await postForm('/api/status/actions', {
      ...opening,
      ...addition,
      secret: 'wrong',
    });
    expect(reply.statusCode).toBe(403);
    expect(reply.body).toContain('CANARY words');
    const opened = await postForm('/api/status', {
      ...opening,
      'form.words': 'CANARY words',
      'form.actionId': actionId(1),
    });
    expect(opened.body).toContain('CANARY words');
    expect(opened.body).toContain(`name="actionId" value="${actionId(1)}"`);
  });

  test('a failure at our end loses nothing that was typed', async () => {
    const { postForm, opening, broken } = await setUp();
    broken.now = true;
    const reply = await postForm('/api/status/actions', { ...opening, ...addition });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).toContain('CANARY words');
    expect(reply.body).not.toContain('what was typed was');
  });

  test('what this case has no such thing to ask of is a problem with its field', async () => {
    const { postJson, opening } = await setUp();
    const reply = await postJson('/api/status/actions', {
      ...opening,
      actionId: actionId(1),
      action: 'advocate',
      wish: 'refer',
    });
    expect(reply.statusCode).toBe(422);
    expect(problemSchema.parse(JSON.parse(reply.body)).errors).toMatchObject([{ field: 'wish' }]);
  });

  test('the next stage is taken once it may be asked for, with words or without, and once', async () => {
    const { postForm, postJson, opening, clock, lines } = await setUp();
    const asked = { ...opening, actionId: actionId(1), action: 'next-stage' };
    const early = await postJson('/api/status/actions', asked);
    expect(early.statusCode).toBe(422);
    expect(problemSchema.parse(JSON.parse(early.body)).errors).toMatchObject([{ field: 'action' }]);
    clock.moveBy(30 * 86_400_000);
    const page = await postForm('/api/status/actions', { ...asked, lookAt: 'CANARY words' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('You asked for someone new to look at it');
    expect(page.body).not.toContain('CANARY');
    expect(lines.join()).not.toContain('CANARY');
    const again = await postJson('/api/status/actions', { ...asked, actionId: actionId(2) });
    expect(again.statusCode).toBe(422);
    const now = statusReplySchema.parse(JSON.parse((await postJson('/api/status', opening)).body));
    expect(now.asked).toMatchObject([{ stage: 'stage-2', next: 'person-takes-up' }]);
  });

  test('words typed for the next stage with a wrong secret are not lost either', async () => {
    const { postForm, opening } = await setUp();
    const reply = await postForm('/api/status/actions', {
      ...opening,
      secret: 'wrong',
      actionId: actionId(1),
      action: 'next-stage',
      lookAt: 'CANARY words',
    });
    expect(reply.statusCode).toBe(403);
    expect(reply.body).toContain('CANARY words');
  });

  test.each([
    [{ action: 'dance' }, 422, 'action'],
    [{ action: 'next-stage', words: 'x' }, 400, 'words'],
    [{ action: 'next-stage', lookAt: 'x'.repeat(2001) }, 422, 'lookAt'],
    [{ action: 'add' }, 422, 'words'],
    [{ action: 'add', words: 'x', reason: 'afraid' }, 400, 'reason'],
    [{ action: 'contact' }, 422, 'contact.email'],
    [{ action: 'add', words: 'x', actionId: 'mine' }, 422, 'actionId'],
  ])('what cannot be taken is named: %o', async (sent, status, field) => {
    const { postJson, opening } = await setUp();
    const reply = await postJson('/api/status/actions', {
      ...opening,
      actionId: actionId(1),
      ...sent,
    });
    expect(reply.statusCode).toBe(status);
    expect(problemSchema.parse(JSON.parse(reply.body)).errors).toMatchObject([{ field }]);
  });

  test('nothing typed is ever logged, whatever becomes of it', async () => {
    const { postForm, postJson, opening, lines, broken } = await setUp();
    await postForm('/api/status', { reference: 'CANARY', secret: 'CANARY' });
    await postForm('/api/status/actions', { ...opening, ...addition });
    await postForm('/api/status/actions', { ...opening, ...addition, words: 'CANARY other' });
    await postForm('/api/status/actions', { ...opening, action: 'CANARY' });
    await postJson('/api/status/actions', { ...opening, ...addition, CANARY: 'CANARY' });
    broken.now = true;
    await postForm('/api/status/actions', { ...opening, ...addition });
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.join()).not.toMatch(/CANARY/);
    expect(lines.join()).not.toContain(opening.secret);
  });
});

describe('when more comes from one address than a whole school sends', () => {
  const waits: TakeTurn = async () => ({ kind: 'wait', seconds: 90 });

  test('whoever guesses waits, and the right secret opens all the same', async () => {
    const { postForm, opening } = await setUp(waits);
    const wrong = await postForm('/api/status', { ...opening, secret: 'WRONG' });
    expect([wrong.statusCode, wrong.headers['retry-after']]).toEqual([429, '90']);
    expect((await postForm('/api/status', opening)).statusCode).toBe(200);
  });

  test('words typed for a request travel with the page that says to wait', async () => {
    const { postForm, opening, records } = await setUp(waits);
    const reply = await postForm('/api/status/actions', { ...opening, ...addition });
    expect([reply.statusCode, reply.headers['retry-after']]).toEqual([429, '90']);
    expect(reply.body).toContain('CANARY words');
    expect(records.statements).toEqual([]);
  });
});

describe('another site’s page', () => {
  const script = { ...json, 'sec-fetch-site': 'cross-site' };
  const neighbour = { ...form, 'sec-fetch-site': 'same-site' };

  test('opens nothing and asks for nothing, and is told to use our own page', async () => {
    const { post, opening, lines } = await setUp();
    for (const [path, sent] of [
      ['/api/status', opening],
      ['/api/status/actions', { ...opening, ...addition }],
    ] as const) {
      const reply = await post(path, script, JSON.stringify(sent));
      expect(problemSchema.parse(JSON.parse(reply.body))).toMatchObject({ status: 403 });
    }
    const codes = lines.map((line) => line.includes('not-from-here'));
    expect(codes).toEqual([true, true]);
  });

  test('leads a browser to an empty page of ours: nothing that it sent is filled in', async () => {
    const { post, opening } = await setUp();
    const sent = new URLSearchParams({ ...opening, words: 'CANARY words' });
    const reply = await post('/api/status', neighbour, sent.toString());
    expect(reply.statusCode).toBe(403);
    expect(reply.body).toContain('action="/api/status"');
    for (const typed of [opening.reference, opening.secret, 'CANARY']) {
      expect(reply.body).not.toContain(typed);
    }
  });

  test.each([
    ['our own page', { ...form, 'sec-fetch-site': 'same-origin' }],
    ['an address typed by hand', { ...form, 'sec-fetch-site': 'none' }],
    ['our own page, which tells nobody where it is', { ...form, origin: 'null' }],
    ['a browser too old to say', form],
  ])('is not %s, which opens it', async (_who, headers) => {
    const { post, opening } = await setUp();
    const reply = await post('/api/status', headers, new URLSearchParams(opening).toString());
    expect(reply.statusCode).toBe(200);
  });
});

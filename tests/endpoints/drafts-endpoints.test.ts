import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { systemChance } from '../../functions/adapters/system/chance.ts';
import { clientAddress } from '../../functions/endpoints/client-address.ts';
import { resumeDraftEndpoint } from '../../functions/endpoints/resume-draft-endpoint.ts';
import { saveDraftEndpoint } from '../../functions/endpoints/save-draft-endpoint.ts';
import type { Pages } from '../../functions/ports/pages.ts';
import { makeRemoveDraft, makeResumeDraft } from '../../functions/use-cases/resume-draft.ts';
import { makeSaveDraft } from '../../functions/use-cases/save-draft.ts';
import type { TakeTurn } from '../../functions/use-cases/take-turn.ts';
import { draftFoundSchema, draftSavedSchema } from '../../shared/intake-api/draft-replies.ts';
import { draftCookieName } from '../../shared/intake-api/drafts.ts';
import { draftExample } from '../../shared/intake-api/examples.ts';
import { problemSchema } from '../../shared/intake-api/replies.ts';
import { aClock } from '../support/fixed-time.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { goesOn, inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryDrafts, turnedRound } from '../support/in-memory-drafts.ts';

const replySchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  cookies: z.optional(z.array(z.string())),
  body: z.string(),
});
const pages: Pick<Pages, 'form' | 'draftSaved' | 'resume' | 'draftDeleted'> = {
  form: (page, form) => `FORM PAGE ${page} ${JSON.stringify(form)}`,
  draftSaved: (page, { code, keptUntil }) => `SAVED PAGE ${page} ${code} ${keptUntil}`,
  resume: (resume) => `RESUME PAGE ${JSON.stringify(resume)}`,
  draftDeleted: () => 'DELETED PAGE',
};
const type = 'application/x-www-form-urlencoded';
const byScript = { 'content-type': type, accept: 'application/json' };
const byBrowser = { 'content-type': type, accept: 'text/html' };

type Asked = {
  readonly headers?: Record<string, string>;
  readonly cookie?: string | undefined;
  readonly method?: string;
  readonly raw?: string;
};

const setUp = (broken = false, takeTurn: TakeTurn = goesOn) => {
  const { store, kept } = inMemoryDrafts();
  const lines: string[] = [];
  const ports = {
    store: broken
      ? {
          ...store,
          keepNew: () => Promise.reject(new Error('CANARY')),
          find: () => Promise.reject(new Error('CANARY')),
        }
      : store,
    clock: aClock(),
    seal: turnedRound,
    chance: systemChance,
    count: inMemoryCount(),
    days: 28,
    wait: async () => undefined,
  };
  const shared = {
    takeTurn,
    newBegan: async () => 'BEGAN',
    pages,
    log: (event: string, keys?: object) => void lines.push(JSON.stringify([event, keys])),
    newId: systemChance.id,
  };
  const handlers = {
    '/api/drafts': saveDraftEndpoint({ save: makeSaveDraft(ports), ...shared }),
    '/api/drafts/resume': resumeDraftEndpoint({
      resume: makeResumeDraft(ports),
      remove: makeRemoveDraft(ports),
      ...shared,
    }),
  };
  const ask = async (
    path: keyof typeof handlers,
    fields: Readonly<Record<string, string>>,
    { headers = byScript, cookie, method = 'POST', raw }: Asked = {},
  ) => {
    const event = httpEvent({
      path,
      headers,
      method,
      body: raw ?? new URLSearchParams(fields).toString(),
      ...(cookie !== undefined && { cookies: [`${draftCookieName}=${cookie}`] }),
    });
    const reply = replySchema.parse(await handlers[path](event, lambdaContext));
    return { ...reply, json: (): unknown => JSON.parse(reply.body) };
  };
  const save = (fields: Readonly<Record<string, string>>, more?: Asked) =>
    ask('/api/drafts', fields, more);
  const resume = (fields: Readonly<Record<string, string>>, more?: Asked) =>
    ask('/api/drafts/resume', fields, more);
  return { save, resume, lines, kept };
};

const cookieOf = ({ cookies = [] }: { cookies?: string[] | undefined }): string =>
  /^[^=]+=([^;]*);/.exec(cookies[0] ?? '')?.[1] ?? '';

const answers = { ...draftExample, 'form.revision': '' };

describe('saving a form in the background', () => {
  test('leaves the code in a cookie that no script and no other site can use, and tells it to nobody', async () => {
    const { save } = setUp();
    const reply = await save(answers);
    expect(reply.statusCode).toBe(200);
    expect(reply.cookies).toEqual([
      expect.stringMatching(
        /^__Host-heard-draft=[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}; Path=\/; Max-Age=604800; Secure; HttpOnly; SameSite=Strict$/,
      ),
    ]);
    const saved = draftSavedSchema.parse(reply.json());
    expect(saved.code).toBeUndefined();
    expect(reply.body).not.toContain(cookieOf(reply));
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test('goes on from what it saved, and is told when another page saved since', async () => {
    const { save } = setUp();
    const first = await save({ ...answers, 'form.next': 'aaaaaaaa' });
    const cookie = cookieOf(first);
    const second = { ...answers, 'form.revision': 'aaaaaaaa', 'form.next': 'bbbbbbbb' };
    expect((await save(second, { cookie })).json()).toMatchObject({ revision: 'bbbbbbbb' });
    const stale = await save({ ...second, 'form.next': 'cccccccc' }, { cookie });
    expect(stale.statusCode).toBe(409);
    expect(problemSchema.parse(stale.json())).toMatchObject({ revision: 'bbbbbbbb' });
  });

  test('of a form that was sent meanwhile is told that it is gone', async () => {
    const { save, resume } = setUp();
    const cookie = cookieOf(await save({ ...answers, 'form.next': 'aaaaaaaa' }));
    await resume({ 'form.action': 'delete-draft' }, { cookie });
    const late = await save({ ...answers, 'form.revision': 'aaaaaaaa' }, { cookie });
    expect(late.statusCode).toBe(410);
  });

  test.each([
    ['more than a form may send', { raw: `words=${'x'.repeat(257 * 1024)}` }, 413],
    ['letters that are none', { raw: 'words=%ff' }, 400],
    ['a name that is not in the contract', { raw: '__proto__.x=1' }, 400],
    ['JSON', { raw: '{}', headers: { 'content-type': 'application/json' } }, 415],
    ['a GET', { method: 'GET' }, 405],
    ['another site’s page', { headers: { ...byScript, 'sec-fetch-site': 'cross-site' } }, 403],
    [
      'a neighbouring site’s page',
      { headers: { ...byScript, 'sec-fetch-site': 'same-site' } },
      403,
    ],
  ])('%s is refused and nothing is kept', async (_, asked, status) => {
    const { save, kept } = setUp();
    const reply = await save({}, asked);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.cookies).toBeUndefined();
    expect(kept.size).toBe(0);
  });
});

test('JSON is told that a form alone is taken, wherever a draft is sent', async () => {
  const { save, resume } = setUp();
  const asJson = { raw: '{}', headers: { 'content-type': 'application/json' } };
  for (const send of [save, resume]) {
    const reply = await send({}, asJson);
    expect(reply.json()).toMatchObject({ status: 415, title: 'Please send a form.' });
  }
});

describe('“Save and come back later”', () => {
  test('tells script the code', async () => {
    const { save } = setUp();
    const reply = await save({ ...answers, 'form.action': 'save-with-code' });
    expect(draftSavedSchema.parse(reply.json()).code).toBe(cookieOf(reply));
  });

  test('answers a browser without script with the code on a page', async () => {
    const { save } = setUp();
    const reply = await save(answers, { headers: byBrowser });
    expect(reply.body).toBe(`SAVED PAGE child ${cookieOf(reply)} 2026-12-20T19:30:00.000Z`);
  });

  test('never stands over what another page saved: it gets a code of its own', async () => {
    const { save, kept } = setUp();
    const cookie = cookieOf(await save(answers));
    const reply = await save(answers, { headers: byBrowser, cookie });
    expect(reply.statusCode).toBe(200);
    expect(cookieOf(reply)).not.toBe(cookie);
    expect(kept.size).toBe(2);
  });

  test('when it fails, the page comes back with everything typed, and says that it was not saved', async () => {
    const { save, lines } = setUp(true);
    const reply = await save(answers, { headers: byBrowser });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).toContain('FORM PAGE child');
    expect(reply.body).toContain('My worker keeps changing');
    expect(reply.body).toContain('"isForSaving":true');
    expect(lines.join('')).not.toMatch(/CANARY|worker/);
  });
});

describe('coming back', () => {
  test('with the code, the form is answered as it was left, in this browser too', async () => {
    const { save, resume } = setUp();
    const code = cookieOf(await save({ ...answers, 'form.next': 'aaaaaaaa' }));
    const reply = await resume({ code: code.toLowerCase() }, { headers: byBrowser });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('FORM PAGE child');
    expect(reply.body).toContain('My worker keeps changing');
    expect(reply.body).toContain('"resumed":{"revision":"aaaaaaaa","screen":4}');
    expect(cookieOf(reply)).toBe(code);
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test('opened in two places it is still one form: it keeps the id it will be sent under', async () => {
    const { save, resume } = setUp();
    const code = cookieOf(await save(answers));
    const idIn = async () =>
      /"submissionId":"([^"]+)"/.exec((await resume({ code }, { headers: byBrowser })).body)?.[1];
    expect(await idIn()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idIn()).toBe(await idIn());
  });

  test('script is told that there is a form, and not a word of it', async () => {
    const { save, resume } = setUp();
    const cookie = cookieOf(await save(answers));
    const reply = await resume({}, { cookie });
    expect(draftFoundSchema.parse(reply.json())).toMatchObject({
      kind: 'draft',
      page: 'child',
      screen: 4,
    });
    expect(reply.body).not.toMatch(/worker|Sam/);
  });

  test('a browser that keeps nothing is told so, without an error', async () => {
    const { resume } = setUp();
    const reply = await resume({});
    expect([reply.statusCode, reply.json()]).toEqual([200, { kind: 'none', began: 'BEGAN' }]);
    const stale = await resume({}, { cookie: 'K4T9-WX2H-RPA7' });
    expect([stale.statusCode, stale.json()]).toEqual([200, { kind: 'none', began: 'BEGAN' }]);
    expect(stale.cookies?.[0]).toContain('Max-Age=0');
  });

  test.each(['K4T9-WX2H-RPA7', 'what is this', ''])(
    'the code %j opens nothing, and is answered in the same words',
    async (code) => {
      const { resume } = setUp();
      const page = await resume({ code }, { headers: byBrowser });
      expect(page.statusCode).toBe(404);
      expect(page.body).toBe(`RESUME PAGE ${JSON.stringify({ typed: code, why: 'not-found' })}`);
      expect(page.cookies).toBeUndefined();
      expect((await resume({ code })).json()).toMatchObject({ status: 404 });
    },
  );

  test('a box left empty never opens what somebody else left in this browser', async () => {
    const { save, resume } = setUp();
    const cookie = cookieOf(await save(answers));
    const reply = await resume({ code: '' }, { cookie, headers: byBrowser });
    expect(reply.statusCode).toBe(404);
  });

  test('another site’s page cannot leave a code of its own with anybody', async () => {
    const { save, resume } = setUp();
    const code = cookieOf(await save(answers));
    const elsewhere = { ...byBrowser, 'sec-fetch-site': 'cross-site' };
    const reply = await resume({ code }, { headers: elsewhere });
    expect([reply.statusCode, reply.cookies]).toEqual([403, undefined]);
  });

  test('a failure of ours keeps the code in its box, and nothing in the log', async () => {
    const { resume, lines } = setUp(true);
    const reply = await resume({ code: 'K4T9-WX2H-RPA7' }, { headers: byBrowser });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).toContain('K4T9-WX2H-RPA7');
    expect(lines.join('')).not.toMatch(/K4T9|CANARY/);
  });
});

describe('“Delete what I wrote”', () => {
  test.each([
    ['with the code', true],
    ['in the browser that keeps it', false],
  ])('%s deletes it and its cookie', async (_, isTyped) => {
    const { save, resume, kept } = setUp();
    const code = cookieOf(await save(answers));
    const asked = { 'form.action': 'delete-draft', ...(isTyped && { code }) };
    const reply = await resume(asked, {
      headers: byBrowser,
      cookie: isTyped ? undefined : code,
    });
    expect(reply.body).toBe('DELETED PAGE');
    expect(reply.cookies?.[0]).toContain('Max-Age=0');
    expect(kept.size).toBe(0);
  });

  test('with a wrong code deletes nothing, and says only that there is no such form', async () => {
    const { save, resume, kept } = setUp();
    await save(answers);
    const asked = { 'form.action': 'delete-draft', code: 'K4T9-WX2H-RPA7' };
    expect((await resume(asked, { headers: byBrowser })).statusCode).toBe(404);
    expect(kept.size).toBe(1);
  });
});

describe('whose address it is', () => {
  const from = (viewer?: string) =>
    clientAddress(
      httpEvent({ headers: viewer === undefined ? {} : { 'cloudfront-viewer-address': viewer } }),
    );

  test.each([
    ['198.51.100.10:46532', '198.51.100.10'],
    ['2001:db8:85a3:1:2:3:4:5:443', '2001:db8:85a3:1'],
    ['[2001:db8:85a3:1::5]:443', '2001:db8:85a3:1'],
    ['2001:db8::5:443', '2001:db8:0:0'],
    [undefined, '192.0.2.1'],
  ])('%s is counted as %s', (viewer, address) => {
    expect(from(viewer)).toBe(address);
  });
});

describe('what is logged of drafts', () => {
  test('not one letter of what was typed, nor of the code', async () => {
    const { save, resume, lines } = setUp();
    const canary = 'Zyxw';
    const code = cookieOf(await save({ ...answers, 'complaint.story': canary }));
    await save({ ...answers, [`x${canary}.$`]: canary });
    await resume({ code }, { headers: byBrowser });
    await resume({ code: canary }, { headers: byBrowser });
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).not.toContain(canary);
    for (const part of code.split('-')) expect(lines.join('')).not.toContain(part);
  });
});

describe('when more comes from one address than a whole school sends', () => {
  const waits: TakeTurn = async () => ({ kind: 'wait', seconds: 90 });

  test('a form to be saved comes back with everything typed, and says when to try again', async () => {
    const { save, kept } = setUp(false, waits);
    const reply = await save(answers, { headers: byBrowser });
    expect(reply.statusCode).toBe(429);
    expect(reply.headers['retry-after']).toBe('90');
    expect(reply.body).toContain('"trouble":"busy","isForSaving":true');
    expect(kept.size).toBe(0);
  });

  test('a code that opens nothing waits, and what was typed stands there', async () => {
    const { resume } = setUp(false, waits);
    const reply = await resume({ code: 'ACDE-FHJK-PRTW' }, { headers: byBrowser });
    expect(reply.statusCode).toBe(429);
    expect(reply.headers['retry-after']).toBe('90');
    expect(reply.body).toContain('ACDE-FHJK-PRTW');
  });
});

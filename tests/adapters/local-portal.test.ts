import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FunctionFailure } from '../../infra/local/functions/function-failure.ts';
import { makeApi } from '../../infra/local/portal/api.ts';
import { openPortal } from '../../infra/local/portal/portal.ts';
import { securityHeaders } from '../../infra/security-headers.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { removeFolder, temporaryFolder } from '../support/platform.ts';

const now = new Date('2026-12-01T09:30:05.123Z');
const longText = 'Words that shrink well. '.repeat(200);

let pages = '';
const closers: (() => Promise<void>)[] = [];

beforeEach(() => {
  pages = temporaryFolder();
  mkdirSync(join(pages, 'assets'));
  writeFileSync(join(pages, 'index.html'), `<!doctype html><title>Start</title>${longText}`);
  writeFileSync(join(pages, 'child.html'), '<!doctype html><title>Child</title>');
  writeFileSync(join(pages, '404.html'), '<!doctype html><title>Not here</title>');
  writeFileSync(join(pages, 'assets', 'app-1a2b.js'), 'export {};');
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  removeFolder(pages);
});

type Event = { readonly [key: string]: unknown };
type Handler = (name: string, event: Event) => unknown;
const isEvent = (value: unknown): value is Event => typeof value === 'object' && value !== null;

/** A portal whose functions are this one handler, and every event it was given. */
const aPortal = async (handler: Handler = () => ({ statusCode: 204 })) => {
  const events: Event[] = [];
  const api = makeApi({
    functions: serviceFunctions,
    now: () => now,
    invoke: async (name, event) => {
      if (!isEvent(event)) throw new Error('an event is an object');
      events.push(event);
      return handler(name, event);
    },
  });
  const portal = await openPortal({ port: 0, variable: 'HEARD_PORT' });
  portal.serve(api, pages);
  closers.push(() => portal.stop(0));
  const origin = `http://127.0.0.1:${portal.port}`;
  return { origin, events, ask: (path: string, init?: RequestInit) => fetch(origin + path, init) };
};

type RawReply = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
};

/** A request exactly as written: fetch tidies paths and headers up. */
const rawAsk = (origin: string, path: string, headers: readonly string[] = [], method = 'GET') =>
  new Promise<RawReply>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request(
      { hostname, port, path, method, headers: ['host', 'portal', ...headers] },
      (response) => {
        buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      },
    )
      .on('error', reject)
      .end();
  });

const aComplaint = { role: 'child', complaint: { story: 'Café' } };

describe('handing requests to functions as API Gateway does', () => {
  test('passes JSON on as the text it is', async () => {
    const { ask, events } = await aPortal();
    const body = JSON.stringify(aComplaint);
    await ask('/api/complaints?a=1&b=2&a=3', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    expect(events[0]).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /api/complaints',
      rawPath: '/api/complaints',
      rawQueryString: 'a=1&b=2&a=3',
      queryStringParameters: { a: '1,3', b: '2' },
      body,
      isBase64Encoded: false,
      requestContext: {
        stage: '$default',
        time: '01/Dec/2026:09:30:05 +0000',
        timeEpoch: now.getTime(),
        http: {
          method: 'POST',
          path: '/api/complaints',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
        },
      },
    });
  });

  test('passes a plain form post on as base64', async () => {
    const { ask, events } = await aPortal();
    await ask('/api/complaints', { method: 'POST', body: new URLSearchParams({ role: 'child' }) });
    expect(events[0]).toMatchObject({
      body: Buffer.from('role=child').toString('base64'),
      isBase64Encoded: true,
    });
  });

  test('keeps bytes that are no text as they are', async () => {
    const { ask, events } = await aPortal();
    const body = Buffer.from([0x7b, 0xff, 0x7d]);
    const headers = { 'content-type': 'application/json' };
    await ask('/api/complaints', { method: 'POST', body, headers });
    expect(events[0]).toMatchObject({ body: body.toString('base64'), isBase64Encoded: true });
  });

  test('lowers header names, joins repeated ones, and puts cookies in their own list', async () => {
    const { origin, events } = await aPortal();
    const headers = ['X-Thing', 'one', 'x-thing', 'two', 'Cookie', 'a=1; b=2', 'Cookie', 'c=3'];
    await rawAsk(origin, '/api/health', headers);
    expect(events[0]).toMatchObject({
      headers: { 'x-thing': 'one,two', 'content-length': '0' },
      cookies: ['a=1', 'b=2', 'c=3'],
    });
    expect(events[0]?.['headers']).not.toHaveProperty('cookie');
    expect(events[0]).not.toHaveProperty('body');
  });

  test('says who is asking, whatever the sender says', async () => {
    const { origin, events } = await aPortal();
    await rawAsk(origin, '/api/health', ['CloudFront-Viewer-Address', '10.0.0.1:1']);
    expect(events[0]?.['headers']).toHaveProperty(
      'cloudfront-viewer-address',
      expect.stringMatching(/^127\.0\.0\.1:\d+$/),
    );
  });

  test('gives the function’s whole reply to the browser', async () => {
    const { ask } = await aPortal(() => ({
      statusCode: 201,
      headers: { 'Content-Type': 'text/html', 'Cache-Control': 'private' },
      cookies: ['a=1; Path=/', 'b=2'],
      body: Buffer.from('<p>Done</p>').toString('base64'),
      isBase64Encoded: true,
    }));
    const response = await ask('/api/complaints', { method: 'POST' });
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
    expect(response.headers.get('cache-control')).toBe('private');
    expect(await response.text()).toBe('<p>Done</p>');
  });

  test('lets nothing of the API be kept, unless the function says otherwise', async () => {
    const { ask } = await aPortal();
    expect((await ask('/api/health')).headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    [404, 'Not Found', '/api/nothing', 'GET'],
    [404, 'Not Found', '/api/health', 'POST'],
  ])(
    'answers %i %s for a route there is none for: %s %s',
    async (status, message, path, method) => {
      const { ask, events } = await aPortal();
      const response = await ask(path, { method });
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ message });
      expect(events).toEqual([]);
    },
  );

  test('refuses a body over 10 MB without waking anybody', async () => {
    const { ask, events } = await aPortal();
    const body = Buffer.alloc(10 * 1024 * 1024 + 1, 'a');
    const response = await ask('/api/complaints', { method: 'POST', body });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: 'Request Entity Too Large' });
    expect(events).toEqual([]);
  });

  test('says no more than that something went wrong when a function fails', async () => {
    const { ask } = await aPortal(() => {
      throw new FunctionFailure('Error', 'a secret detail');
    });
    const response = await ask('/api/health');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ message: 'Internal Server Error' });
  });
});

describe('serving pages as CloudFront and its bucket do', () => {
  test.each([
    ['/', 'Start'],
    ['/child', 'Child'],
    ['/child?from=poster', 'Child'],
  ])('serves the page at %s', async (path, title) => {
    const { ask } = await aPortal();
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain(`<title>${title}</title>`);
  });

  test.each([
    '/nothing',
    '/../package.json',
    '/assets/../../secret',
    '/%2e%2e/secret',
    '/%2e%2e%2fsecret',
    '/..%5csecret',
    '/.hidden',
    '/assets',
    '/%00',
    '/%zz',
    '//etc/passwd',
  ])('answers %s with the page that says so, and nothing outside the site', async (path) => {
    const { origin } = await aPortal();
    const { status, body } = await rawAsk(origin, path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('<title>Not here</title>');
  });

  test('lets built assets be kept for good', async () => {
    const { ask } = await aPortal();
    const response = await ask('/assets/app-1a2b.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends a long page as %s to a browser that takes it', async (encoding, undo) => {
    const { origin } = await aPortal();
    const { headers, body } = await rawAsk(origin, '/', ['accept-encoding', encoding]);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(undo(body).toString()).toContain(longText);
  });

  test('sends nothing again that the browser has already', async () => {
    const { origin } = await aPortal();
    const first = await rawAsk(origin, '/', ['accept-encoding', 'br']);
    const tag = String(first.headers['etag']);
    const again = await rawAsk(origin, '/', ['accept-encoding', 'br', 'if-none-match', tag]);
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('answers HEAD with the headers of the page and no page', async () => {
    const { origin } = await aPortal();
    const { status, headers, body } = await rawAsk(origin, '/child', [], 'HEAD');
    expect(status).toBe(200);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
    expect(body).toHaveLength(0);
  });

  test('takes nothing but GET and HEAD for a page', async () => {
    const { ask } = await aPortal();
    const response = await ask('/child', { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each(['/', '/nothing', '/assets/app-1a2b.js', '/api/health', '/api/nothing'])(
    'puts every security header on %s',
    async (path) => {
      const { ask } = await aPortal();
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers.get(name)).toBe(value);
      }
    },
  );
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neutralSite } from '../../shared/intake-api/leaving.ts';
import { asForm, type Outside, startOutside } from '../support/outside.ts';
import { wrongWithHeaders } from '../support/outside-checks.ts';
import { everyAsset, everyPage } from '../support/outside-routes.ts';

let portal: Outside;
beforeAll(async () => {
  portal = await startOutside();
});
afterAll(() => portal.stop());

const evil = 'https://elsewhere.example';

describe('where somebody is led', () => {
  test.each([
    '/leave',
    `/leave?to=${evil}`,
    '/leave?url=//elsewhere.example',
    '/leave?next=%2f%2felsewhere.example&next=x',
    '/leave?%0d%0aLocation:%20https://elsewhere.example',
    '/leave?redirect_uri=\\\\elsewhere.example',
  ])('%s leads to the one place, whatever it asks for', async (path) => {
    const named = { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' };
    for (const headers of [{}, named, { referer: evil, 'x-original-url': evil }]) {
      const answered = await portal.ask(path, { headers });
      expect([answered.status, answered.headers.location]).toEqual([303, neutralSite]);
      expect(JSON.stringify(answered)).not.toContain('elsewhere');
    }
  });

  test.each([
    '//elsewhere.example',
    '//elsewhere.example/%2e%2e',
    '/\\elsewhere.example',
    '/%5celsewhere.example',
    '/%2f%2felsewhere.example',
    '/.elsewhere.example',
    '/@elsewhere.example',
    '/child//elsewhere.example',
    'http://elsewhere.example/child',
    '/elsewhere.example%0d%0aSet-Cookie:%20a=b',
    '/%0d%0aLocation:%20https://elsewhere.example',
    '/api/complaints%0d%0aX-Thing:%20elsewhere.example',
  ])('%s leads nowhere, and no line of it becomes a header', async (path) => {
    const answered = await portal.ask(path);
    expect(answered.status).toBe(404);
    expect(wrongWithHeaders(answered)).toEqual([]);
    for (const name of ['location', 'refresh', 'set-cookie', 'x-thing', 'link']) {
      expect(answered.headers[name]).toBeUndefined();
    }
    expect(JSON.stringify(answered)).not.toContain('elsewhere');
  });

  test('no page or contract takes its own address from what a sender says that it is', async () => {
    const headers = { host: 'elsewhere.example', 'x-forwarded-proto': 'gopher' };
    for (const path of [...everyPage, '/api/openapi.json', '/api/sign-in', '/api/health']) {
      const { status, body } = await portal.ask(path, { headers });
      expect([status, body.includes('elsewhere.example')]).toEqual([200, false]);
    }
    const sent = asForm({ role: 'child', 'complaint.story': 'Nobody calls me back.' }, headers);
    expect((await portal.ask('/api/complaints', sent)).body).not.toContain('elsewhere');
  });
});

describe('what is beside the site', () => {
  const up = '../'.repeat(40);
  test.each([
    '/../package.json',
    `/${up}etc/passwd`,
    '/assets/../../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/%252e%252e%252fpackage.json',
    '/..%5c..%5cpackage.json',
    '/assets/%2e%2e%5cpage-assets.json',
    '/%c0%ae%c0%ae/package.json',
    '/child%00.html',
    '/child.html%00',
    '/%ff',
    '/%zz',
    '/page-assets.json',
    '/package.json',
    '/_server/server.js',
    '/.env',
    '/.git/config',
    '/.vite/manifest.json',
    '/.heard/bury/key-ring.json',
    '/.well-known/../../package.json',
    '/assets',
    '/assets/',
    '/assets/.',
    '/con',
    `/${'a'.repeat(7000)}`,
    `/${'%61'.repeat(2000)}`,
  ])('is not to be had: %s', async (path) => {
    const missing = await portal.ask('/nothing');
    const answered = await portal.ask(path);
    expect([answered.status, answered.body === missing.body]).toEqual([404, true]);
    expect(wrongWithHeaders(answered)).toEqual([]);
  });

  test('nor are the sources that its scripts were made from', async () => {
    for (const path of everyAsset) {
      expect([path, (await portal.ask(`${path}.map`)).status]).toEqual([path, 404]);
      const { body } = await portal.ask(path);
      expect([path, /sourceMappingURL|\/\*! .*node_modules/.test(body)]).toEqual([path, false]);
    }
  });
});

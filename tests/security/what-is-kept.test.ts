import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neutralSite } from '../../shared/intake-api/leaving.ts';
import { receiptSchema } from '../../shared/intake-api/replies.ts';
import { aComplaint } from '../support/built-portal.ts';
import { asForm, asJson, type Outside, type Sent, startOutside } from '../support/outside.ts';
import { wrongInPage, wrongWithHeaders } from '../support/outside-checks.ts';
import { aDraft, cookiesOf, draftCookie, draftWords, resumed } from '../support/outside-drafts.ts';
import { everyAsset, everyPage, everyRoute } from '../support/outside-routes.ts';

let portal: Outside;
let key: { readonly reference: string; readonly secret: string };
let cookie: string;
beforeAll(async () => {
  portal = await startOutside();
  const sent = await portal.ask('/api/complaints', asJson(aComplaint(1)));
  const { reference, statusSecret: secret } = receiptSchema.parse(JSON.parse(sent.body));
  key = { reference, secret };
  cookie = await draftCookie(portal);
});
afterAll(() => portal.stop());

describe('what a browser or anything between may keep', () => {
  test('nothing that is about somebody: receipt, status, draft, and every refusal', async () => {
    const personal: readonly (readonly [string, Sent])[] = [
      ['/api/complaints', asForm({ role: 'child', 'complaint.story': draftWords })],
      ['/api/complaints', asForm({ role: 'child' })],
      ['/api/status', asForm(key)],
      ['/api/status', asJson(key)],
      ['/api/drafts', aDraft()],
      ['/api/drafts/resume', asForm({}, { cookie })],
      ['/leave', {}],
    ];
    for (const [path, sent] of personal) {
      const answered = await portal.ask(path, sent);
      expect([path, answered.headers['cache-control']]).toEqual([path, 'no-store']);
      expect(wrongWithHeaders(answered)).toEqual([]);
      expect(wrongInPage(answered.body)).toEqual([]);
    }
  });

  test('nothing of any address of the service, to whoever and however it is asked', async () => {
    const token = await portal.tokenOf('complaints-officer');
    const headers = { authorization: `Bearer ${token}` };
    for (const { path } of everyRoute.filter(({ name }) => name !== 'openapi')) {
      // Signing out would turn the rest away; it is among those without a token.
      const asked = path.endsWith('/sign-out') ? {} : headers;
      for (const sent of [{ headers: asked }, asJson({}, asked)]) {
        const { headers: told } = await portal.ask(path, sent);
        expect([path, told['cache-control']]).toEqual([path, 'no-store']);
      }
    }
  });

  test('a page is asked for again each time, and what never changes is kept for good', async () => {
    for (const path of everyPage) {
      expect((await portal.ask(path)).headers['cache-control']).toBe('no-cache');
    }
    for (const path of everyAsset) {
      const { headers } = await portal.ask(path);
      expect([path, headers['cache-control']]).toEqual([
        path,
        'public, max-age=31536000, immutable',
      ]);
    }
    expect((await portal.ask('/assets/nothing.js')).headers['cache-control']).toBe('no-cache');
  });
});

describe('the one cookie', () => {
  test('is the draft’s: no script reads it, no other site sends it, and it is gone in a week', async () => {
    const [given = '', ...others] = cookiesOf(await portal.ask('/api/drafts', aDraft()));
    expect(others).toEqual([]);
    const [named = '', ...rules] = given.split('; ');
    expect(named).toMatch(/^__Host-heard-draft=[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(rules.sort()).toEqual([
      'HttpOnly',
      'Max-Age=604800',
      'Path=/',
      'SameSite=Strict',
      'Secure',
    ]);
  });

  test('no page and no other address leaves any', async () => {
    const posts = ['/api/complaints', '/api/status', '/api/monitoring', '/api/desk/queue'];
    const replies = await Promise.all([
      ...everyPage.map((path) => portal.ask(path)),
      ...posts.map((path) => portal.ask(path, asForm({ role: 'child', ...key }))),
      portal.ask('/api/sign-in'),
      portal.ask('/api/status', asForm(key)),
      portal.ask('/api/complaints', asForm({ role: 'child', 'complaint.story': 'x' })),
    ]);
    expect(replies.flatMap(cookiesOf)).toEqual([]);
  });

  test('a cookie that is none of ours is looked at by nobody', async () => {
    for (const held of [
      '__Host-heard-draft=../../x',
      '__Host-heard-draft=',
      'heard-draft=K4T9',
      '=;;=',
    ]) {
      const { status, body } = await resumed(portal, { cookie: held });
      expect(status).toBe(404);
      expect(body).not.toContain(draftWords);
    }
  });

  test('is taken away by leaving, with all else that was kept', async () => {
    const { status, headers, body } = await portal.ask('/leave', { headers: { cookie } });
    expect([status, headers['location'], body]).toEqual([303, neutralSite, '']);
    expect(headers['set-cookie']).toEqual([
      '__Host-heard-draft=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict',
    ]);
    expect(headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
  });
});

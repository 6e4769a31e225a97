import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiptSchema } from '../../shared/intake-api/replies.ts';
import { aComplaint } from '../support/built-portal.ts';
import { type Answered, asForm, asJson, type Outside, startOutside } from '../support/outside.ts';
import { aDraft, cookiesOf, draftCookie, draftWords, resumed } from '../support/outside-drafts.ts';
import { everyRoute } from '../support/outside-routes.ts';

let portal: Outside;
let cookie: string;
beforeAll(async () => {
  portal = await startOutside();
  cookie = await draftCookie(portal);
});
afterAll(() => portal.stop());

describe('a page of another site', () => {
  const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };

  const allowedIn = ({ headers }: Answered): readonly string[] =>
    Object.keys(headers).filter((name) => name.startsWith('access-control'));

  test('may read nothing of any address, and is told so to no question beforehand', async () => {
    const asking = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    };
    for (const { path } of everyRoute) {
      const { origin } = elsewhere;
      const before = { method: 'OPTIONS', headers: { origin, ...asking } };
      for (const sent of [before, { headers: { origin } }, asJson({}, { origin })]) {
        expect([path, allowedIn(await portal.ask(path, sent))]).toEqual([path, []]);
      }
      expect((await portal.ask(path, before)).status).toBeGreaterThanOrEqual(400);
    }
    for (const origin of ['null', portal.origin]) {
      expect(allowedIn(await portal.ask('/api/status', asJson({}, { origin })))).toEqual([]);
    }
  });

  test('neither opens, writes over nor deletes the draft of whoever looks at it', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const headers = { cookie, 'sec-fetch-site': site };
      const remove = asForm({ 'form.action': 'delete-draft' }, headers);
      for (const [path, sent] of [
        ['/api/drafts', aDraft(headers)],
        ['/api/drafts/resume', asForm({}, headers)],
        ['/api/drafts/resume', asForm({ code: cookie.slice(-14) }, headers)],
        ['/api/drafts/resume', remove],
      ] as const) {
        const answered = await portal.ask(path, sent);
        expect([answered.status, cookiesOf(answered)]).toEqual([403, []]);
        expect(answered.body).not.toContain(draftWords);
      }
    }
    expect((await resumed(portal, { cookie, 'sec-fetch-site': 'same-origin' })).body).toContain(
      draftWords,
    );
  });

  test('shows nobody a complaint of its own, to read later what they add to it', async () => {
    const received = await portal.ask('/api/complaints', asJson(aComplaint(3)));
    const { reference, statusSecret: secret } = receiptSchema.parse(JSON.parse(received.body));
    const adding = { action: 'add', actionId: crypto.randomUUID(), words: 'Typed by a visitor.' };
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site };
      for (const [path, fields] of [
        ['/api/status', { reference, secret }],
        ['/api/status/actions', { reference, secret, ...adding }],
      ] as const) {
        const answered = await portal.ask(path, asForm(fields, headers));
        expect([path, answered.status]).toEqual([path, 403]);
        expect(answered.body).not.toContain(secret);
        expect(answered.body).not.toContain(adding.words);
      }
    }
  });

  test('is not an old phone without script, nor a page of ours that says nothing of itself', async () => {
    const received = await portal.ask('/api/complaints', asJson(aComplaint(4)));
    const { reference, statusSecret: secret } = receiptSchema.parse(JSON.parse(received.body));
    for (const headers of [{}, { origin: 'null' }, { 'sec-fetch-site': 'same-origin' }]) {
      const answered = await portal.ask('/api/status', asForm({ reference, secret }, headers));
      expect([headers, answered.status]).toEqual([headers, 200]);
    }
  });

  test('makes nobody’s browser forget a draft by asking it to leave', async () => {
    const answered = await portal.ask('/leave', { headers: { ...elsewhere, cookie } });
    expect([answered.status, cookiesOf(answered)]).toEqual([303, []]);
    expect(answered.headers['clear-site-data']).toBeUndefined();
  });

  test('may send a complaint as anybody may, for none is dropped; it touches nothing that a browser holds', async () => {
    const sent = asForm({ role: 'adult', 'complaint.story': 'Sent by another page.' }, elsewhere);
    const answered = await portal.ask('/api/complaints', sent);
    expect([answered.status, cookiesOf(answered)]).toEqual([201, []]);
  });

  test('cannot pass JSON off as a plain text that needs no leave', async () => {
    const body = JSON.stringify(aComplaint(2));
    for (const type of ['text/plain', 'multipart/form-data; boundary=x']) {
      const sent = { method: 'POST', headers: { ...elsewhere, 'content-type': type }, body };
      expect((await portal.ask('/api/complaints', sent)).status).toBe(415);
    }
  });
});

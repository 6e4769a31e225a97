import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asForm, asJson, jsonType, type Outside, startOutside } from '../support/outside.ts';
import { wrongWithError } from '../support/outside-checks.ts';

let portal: Outside;
beforeAll(async () => {
  portal = await startOutside();
});
afterAll(() => portal.stop());

describe('a request that means to confuse', () => {
  test('is what its method says, whatever its headers or fields say of it', async () => {
    const other = (method: string) => ({
      'x-http-method-override': method,
      'x-http-method': method,
      'x-method-override': method,
    });
    const read = await portal.ask('/api/complaints', { headers: other('POST') });
    expect(read.status).toBe(405);
    expect((await portal.ask('/api/health', { headers: other('DELETE') })).status).toBe(200);
    const sent = asForm({ _method: 'GET' }, other('GET'));
    expect((await portal.ask('/child', sent)).status).toBe(405);
    expect((await portal.ask('/api/complaints', asForm({ _method: 'GET' }))).status).toBe(400);
  });

  test('HEAD tells of a page what GET does, and nothing of an address that is only posted to', async () => {
    for (const path of ['/', '/child', '/desk', '/nothing']) {
      const [got, head] = [await portal.ask(path), await portal.ask(path, { method: 'HEAD' })];
      const { date: _got, ...told } = got.headers;
      const { date: _head, ...inHead } = head.headers;
      expect([head.status, head.body, inHead]).toEqual([got.status, '', told]);
    }
    expect((await portal.ask('/api/status', { method: 'HEAD' })).status).toBe(405);
  });

  test('gets no words of ours for headers that are too long, and does no harm to the next', async () => {
    const headers = { 'x-long': 'a'.repeat(20_000) };
    const { status, body, headers: told } = await portal.ask('/api/health', { headers });
    expect([status, body]).toEqual([431, '']);
    expect(told['server']).toBeUndefined();
    expect((await portal.ask('/api/health')).status).toBe(200);
  });

  test('nothing is read from a query but what the desk asks for', async () => {
    const query = 'role=adult&complaint.story=x&reference=2WT-472-XH2&secret=x&code=x&token=x';
    for (const path of ['complaints', 'status', 'referrals/actions']) {
      expect((await portal.ask(`/api/${path}?${query}`, asJson({}))).status).toBe(422);
    }
    const token = await portal.tokenOf('complaints-officer');
    const headers = { authorization: `Bearer ${token}` };
    const twice = 'stage=stage-1&stage=stage-2';
    for (const asked of [twice, '__proto__=x', 'stage[]=stage-1', `after=${'a'.repeat(2000)}`]) {
      const answered = await portal.ask(`/api/desk/queue?${asked}`, { headers });
      expect([asked, answered.status]).toEqual([asked, 422]);
      expect(wrongWithError(answered, 422)).toEqual([]);
    }
  });

  const json = (body: string) => ({ method: 'POST', headers: { 'content-type': jsonType }, body });
  const form = (body: string) => ({ ...asForm({}, { accept: jsonType }), body });
  test.each([
    ['a name that every object has', json('{"__proto__":{"role":"child"}}'), 400],
    ['the same further in', json('{"role":"child","complaint":{"__proto__":{"story":"x"}}}'), 400],
    ['a constructor', json('{"role":"child","constructor":{"prototype":{"role":"x"}}}'), 400],
    ['the same in a form', form('__proto__.role=child&complaint.story=x'), 400],
    ['the same further in a form', form('complaint.__proto__.story=x&role=child'), 400],
    ['a constructor in a form', form('constructor.prototype.role=child'), 400],
    ['a name twice', form('role=child&role=adult&complaint.story=x'), 422],
    ['brackets without end', json('['.repeat(100_000)), 400],
    ['brackets in brackets', json(`${'['.repeat(60_000)}${']'.repeat(60_000)}`), 422],
    ['names in names', json(`${'{"complaint":'.repeat(15_000)}1${'}'.repeat(15_000)}`), 400],
    ['steps in steps', form(`complaint${'.points.0'.repeat(5000)}=x`), 400],
  ])(
    '%s is refused as what it is, and changes nothing for the next',
    async (_what, sent, status) => {
      expect(wrongWithError(await portal.ask('/api/complaints', sent), status)).toEqual([]);
      const next = asJson({ role: 'adult', complaint: { points: [{ subject: 'waiting' }] } });
      expect((await portal.ask('/api/complaints', next)).status).toBeLessThan(202);
    },
  );
});

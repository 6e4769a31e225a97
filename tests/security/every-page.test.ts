import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outside, startOutside } from '../support/outside.ts';
import { wrongInPage, wrongWithError, wrongWithHeaders } from '../support/outside-checks.ts';
import { everyAsset, everyPage } from '../support/outside-routes.ts';

let portal: Outside;
beforeAll(async () => {
  portal = await startOutside();
});
afterAll(() => portal.stop());

describe('every page of the site', () => {
  test.each(everyPage)(
    '%s may run, load and send nothing but our own, and is framed by nobody',
    async (path) => {
      const answered = await portal.ask(path);
      expect(answered.status).toBe(200);
      const mayAsk = path === '/desk' ? portal.where.issuer : undefined;
      expect([...wrongWithHeaders(answered, mayAsk), ...wrongInPage(answered.body)]).toEqual([]);
    },
  );

  test('says in its title nothing that somebody looking over a shoulder would learn from', async () => {
    for (const path of everyPage.filter((each) => each !== '/desk')) {
      const { body } = await portal.ask(path);
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(body) ?? [];
      expect(title).toMatch(/^[\w ]{4,22} – Bury Council$/);
      expect(title).not.toMatch(/complain|abuse|social care|safe|child|referral|alert/i);
    }
  });

  test.each(['/nothing', '/nothing.css', '/assets/nothing.js', '/desk/nothing', '/child/'])(
    'there is none at %s, and the page that says so is as careful',
    async (path) => {
      const mayAsk = path.startsWith('/desk') ? portal.where.issuer : undefined;
      const answered = await portal.ask(path);
      expect(answered.status).toBe(404);
      expect([...wrongWithHeaders(answered, mayAsk), ...wrongInPage(answered.body)]).toEqual([]);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])(
    'takes no %s, and gives nothing back of what was sent',
    async (method) => {
      const answered = await portal.ask('/child', { method, headers: { 'x-thing': 'marker' } });
      expect(wrongWithError(answered, 405)).toEqual([]);
      expect(JSON.stringify(answered)).not.toContain('marker');
    },
  );

  test('nor do its scripts, styles and pictures carry less', async () => {
    for (const path of [...everyAsset, '/accent.css', '/icon.svg']) {
      const answered = await portal.ask(path);
      expect([path, answered.status, ...wrongWithHeaders(answered)]).toEqual([path, 200]);
    }
  });
});

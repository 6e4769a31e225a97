import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultRule } from '../../infra/local/gate/faults.ts';
import { aComplaint } from '../support/built-portal.ts';
import { asForm, asJson, type Outside, type Sent, startOutside } from '../support/outside.ts';
import { wrongWithError } from '../support/outside-checks.ts';
import { deskRoutes, everyRoute } from '../support/outside-routes.ts';

const mark = 'quxmarkedword';

/** From the first request on, nothing that these functions ask for is answered. */
const nothingAnswers = [...new Set(everyRoute.map(({ name }) => name))].flatMap((name) =>
  (['table', 'secret'] as const).map(
    (service): FaultRule => ({
      service,
      function: name,
      nth: 1,
      times: 1_000_000,
      when: 'before',
      what: 'error',
    }),
  ),
);

let portal: Outside;
beforeAll(async () => {
  portal = await startOutside({ HEARD_FAULTS: JSON.stringify(nothingAnswers) });
});
afterAll(() => portal.stop());

describe('where nothing behind it answers', () => {
  const key = { reference: '2WT-472-XH2', secret: 'AAAA-CCCC-DDDD-EEEE-FFFF' };
  const link = { token: `2WT472XH2.r1.1900000000.k1.${'a'.repeat(64)}`, action: 'open' };
  const action = { ...key, actionId: crypto.randomUUID(), action: 'withdraw' };
  const story = { role: 'child', 'complaint.story': mark };
  const posts: readonly (readonly [string, Sent])[] = [
    ['/api/complaints', asJson({ ...aComplaint(1), complaint: { story: mark } })],
    ['/api/complaints', asForm(story)],
    ['/api/advocacy-requests', asJson({ person: { name: mark } })],
    ['/api/compliments', asJson({ words: mark })],
    ['/api/status', asJson(key)],
    ['/api/status', asForm(key)],
    ['/api/status/actions', asJson(action)],
    ['/api/referrals/actions', asJson(link)],
    ['/api/alerts/actions', asForm(link)],
    ['/api/monitoring', asJson({ ageBand: '18-25' })],
    ['/api/monitoring', asForm({ ageBand: '18-25' })],
    ['/api/drafts', asForm({ ...story, 'form.action': 'save-with-code' })],
    ['/api/drafts/resume', asForm({ code: 'AAAA-CCCC-DDDD' })],
  ];

  test.each(posts)(
    '%s says that it is our fault, and nothing of what failed',
    async (path, sent) => {
      const answered = await portal.ask(path, sent);
      expect(wrongWithError(answered, 500)).toEqual([]);
      expect(answered.headers['cache-control']).toBe('no-store');
    },
  );

  test('so does every address of the desk, to whoever signed in', async () => {
    const headers = { authorization: `Bearer ${await portal.tokenOf('complaints-officer')}` };
    await Promise.all(
      deskRoutes.flatMap(({ path }) =>
        [{ headers }, asJson({ for: mark }, headers)].map(async (sent) => {
          expect([path, ...wrongWithError(await portal.ask(path, sent), 500)]).toEqual([path]);
        }),
      ),
    );
  });

  test('its health says that it is not well, and no more', async () => {
    const answered = await portal.ask('/api/health');
    expect(wrongWithError(answered, 503)).toEqual([]);
  });

  test('leaving, and the pages, go on', async () => {
    expect((await portal.ask('/leave')).status).toBe(303);
    expect((await portal.ask('/child')).status).toBe(200);
  });

  test('the log says where it failed, and no word that was typed', () => {
    expect(portal.logged()).toContain('unexpected');
    expect(portal.logged()).not.toContain(mark);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiptSchema } from '../../shared/intake-api/replies.ts';
import { entered } from '../support/an-entry.ts';
import { aComplaint } from '../support/built-portal.ts';
import { unescapedIn } from '../support/hostile/unescaped.ts';
import {
  type Answered,
  asForm,
  asJson,
  type Outside,
  type Sent,
  startOutside,
} from '../support/outside.ts';
import { deskRoutes, publicPosts } from '../support/outside-routes.ts';

/** A word that stands nowhere in the portal: wherever it is found, somebody’s words would be. */
const mark = 'quxmarkedword';
const words = `${mark} <b ${mark}>"'&`;

let portal: Outside;
const replies: Answered[] = [];
beforeAll(async () => {
  portal = await startOutside();
});
afterAll(() => portal.stop());

const loudly = {
  'user-agent': mark,
  referer: `https://${mark}.example/`,
  'x-thing': mark,
  cookie: `a=${mark}; __Host-heard-draft=${mark}`,
  'accept-language': mark,
  'x-forwarded-for': mark,
  authorization: `Bearer ${mark}`,
};
const ask = async (path: string, sent: Sent = {}): Promise<Answered> => {
  const answered = await portal.ask(`${path}?${mark}=${mark}`, {
    ...sent,
    headers: { ...loudly, ...sent.headers },
  });
  replies.push(answered);
  return answered;
};

const reached = { name: words, age: 14, contact: { email: `${mark}@example.com` } };
const person = {
  name: words,
  age: 14,
  relationship: words,
  contact: { email: `${mark}@example.com`, phone: words, safe: { note: words } },
};
const complaint = { story: words, points: [{ subject: 'other', details: words }] };

describe('a word that is typed, sent or asked for in every place that takes one', () => {
  test('is sent in every field, header, cookie, query and path of what the public posts to', async () => {
    const { reference, statusSecret: secret } = receiptSchema.parse(
      JSON.parse(
        (
          await ask(
            '/api/complaints',
            asJson(aComplaint(1, { person: reached, complaint, where: words, mustNotKnow: words })),
          )
        ).body,
      ),
    );
    const asked: readonly Readonly<Record<string, unknown>>[] = [
      { ...aComplaint(2), person, complaint },
      { role: mark, [mark]: mark },
      { reference: mark, secret: mark },
      { reference, secret: mark },
      { reference, secret, actionId: crypto.randomUUID(), action: 'add-words', words },
      { reference, secret, actionId: crypto.randomUUID(), action: mark },
      { token: mark, action: 'open' },
      { token: mark, action: mark, [mark]: mark },
      { ageBand: mark },
    ];
    const forms: readonly Readonly<Record<string, string>>[] = [
      { 'form.page': 'child', role: 'child', 'complaint.story': words, 'person.name': words },
      { 'form.page': mark, [mark]: mark, code: mark, 'form.revision': mark, 'form.action': mark },
      { reference, secret, words, action: 'add-words', actionId: crypto.randomUUID() },
      { reference: mark, secret: mark, token: mark },
    ];
    const half = { 'content-type': 'application/json' };
    const sent: readonly Sent[] = [
      ...asked.map((each) => asJson(each)),
      ...forms.map((each) => asForm(each)),
      { method: 'POST', headers: half, body: `{"${mark}` },
      { method: 'POST', headers: { 'content-type': mark }, body: mark },
    ];
    for (const each of sent) await Promise.all(publicPosts.map(({ path }) => ask(path, each)));
    for (const path of [`/${mark}`, `/api/${mark}`, `/assets/${mark}.js`, '/leave', '/child'])
      await ask(path);
    expect(replies.length).toBeGreaterThan(100);
  });

  test('and in every field, query and path of the desk', async () => {
    const headers = { authorization: `Bearer ${await portal.tokenOf('complaints-manager')}` };
    const command = {
      commandId: crypto.randomUUID(),
      version: 1,
      command: { command: 'note', words },
    };
    const asked = [
      command,
      { for: mark },
      entered({ door: 'phone', heardOn: mark }, { complaint }),
      { [mark]: mark },
      { id: mark, name: words, email: `${mark}@example.com`, role: mark },
    ];
    const routes = deskRoutes.filter(({ path }) => !path.endsWith('/sign-out'));
    for (const sent of [{ headers }, ...asked.map((each) => asJson(each, headers))]) {
      await Promise.all(routes.map(({ path }) => ask(path, sent)));
      await Promise.all(
        routes.map(({ path }) => ask(path.replace(/AAA-AAA-AAA|b0a7c0de[\w-]+/, mark), sent)),
      );
    }
    expect(replies.filter(({ status }) => status >= 500)).toEqual([]);
  });

  test('stands in no line of any log', async () => {
    expect(portal.logged().length).toBeGreaterThan(1000);
    expect(portal.logged().toLowerCase()).not.toContain(mark);
  });

  test('stands in no header of any reply, nor in any address that one names', () => {
    const headers = replies.flatMap((each) => Object.entries(each.headers).flat());
    expect(headers.filter((each) => String(each).toLowerCase().includes(mark))).toEqual([]);
    const addresses = replies.flatMap(
      ({ body }) => body.match(/(?:href|src|action)="[^"]*"/g) ?? [],
    );
    expect(addresses.filter((each) => each.includes(mark))).toEqual([]);
  });

  test('stands in no page but as text or in the box that it was typed into', () => {
    const pages = replies.filter(({ headers }) => headers['content-type']?.startsWith('text/html'));
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.flatMap(({ body }) => unescapedIn(body, mark))).toEqual([]);
  });
});

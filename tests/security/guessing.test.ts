import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiptSchema } from '../../shared/intake-api/replies.ts';
import { referenceAlphabet } from '../../shared/reference/reference.ts';
import { aComplaint } from '../support/built-portal.ts';
import { eventually } from '../support/eventually.ts';
import { keptMail } from '../support/kept-mail.ts';
import {
  type Answered,
  asForm,
  asJson,
  type Outside,
  onTheHour,
  startOutside,
} from '../support/outside.ts';

type Key = { readonly reference: string; readonly secret: string };
let portal: Outside;
let key: Key;
const keys: Key[] = [];
beforeAll(async () => {
  portal = await startOutside(onTheHour);
  for (let place = 1; place <= 12; place += 1) {
    const more = place === 1 ? { safety: 'unsafe' } : {};
    const sent = await portal.ask('/api/complaints', asJson(aComplaint(place, more)));
    const { reference, statusSecret } = receiptSchema.parse(JSON.parse(sent.body));
    keys.push({ reference, secret: statusSecret });
  }
  key = keys[0] ?? key;
});
afterAll(() => portal.stop());

const nobody = '2WT-472-XH2';
const wrongSecret = 'AAAA-CCCC-DDDD-EEEE-FFFF';

/** A reply without the second it was given at, and without what was typed into it. */
const without = (answered: Answered, ...typed: readonly string[]) => {
  const { date: _, ...headers } = answered.headers;
  const body = typed.reduce((text, each) => text.replaceAll(each, 'TYPED'), answered.body);
  return { status: answered.status, headers, body };
};

describe('whether there is a complaint of a reference', () => {
  test.each([
    ['to a script', asJson],
    ['on a page', asForm],
  ])('is told to nobody without its secret, %s', async (_where, send) => {
    for (const path of ['/api/status', '/api/status/actions']) {
      const asked = (reference: string) =>
        path.endsWith('actions')
          ? { reference, secret: wrongSecret, action: 'withdraw', actionId: crypto.randomUUID() }
          : { reference, secret: wrongSecret };
      const { reference } = key;
      const known = await portal.ask(path, send(asked(reference)));
      const unknown = await portal.ask(path, send(asked(nobody)));
      const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
      const plain = (answered: Answered, typed: string) => {
        const { body, ...rest } = without(answered, typed);
        return { ...rest, body: body.replaceAll(ids, 'AN-ID') };
      };
      expect(known.status).toBe(403);
      expect(plain(known, reference)).toEqual(plain(unknown, nobody));
    }
  });

  test('nor by being asked to wait: each is slowed after as many tries, and the right secret still opens', async () => {
    const [, slowed = key] = keys;
    const unknown = '2WT-472-XH3';
    const tries = async (reference: string): Promise<readonly number[]> => {
      const statuses: number[] = [];
      for (let tried = 0; tried < 7; tried += 1) {
        const sent = asJson({ reference, secret: wrongSecret });
        statuses.push((await portal.ask('/api/status', sent)).status);
      }
      return statuses;
    };
    const known = await tries(slowed.reference);
    expect(known).toEqual([403, 403, 403, 403, 403, 429, 429]);
    expect(await tries(unknown)).toEqual(known);
    expect((await portal.ask('/api/status', asJson(slowed))).status).toBe(200);
  });

  test('nor by sending its form again with other words: that is told no secret', async () => {
    const again = aComplaint(2, { complaint: { story: 'Other words.' } });
    const { status, body } = await portal.ask('/api/complaints', asJson(again));
    expect(status).toBe(409);
    expect(body).not.toContain(keys[1]?.secret);
    expect(body).not.toContain('statusSecret');
  });
});

describe('references and secrets', () => {
  test('follow no order: no two are alike but for a letter', () => {
    const apart = (one: string, other: string): number =>
      [...one].filter((letter, place) => letter !== other[place]).length;
    for (const [place, { reference, secret }] of keys.entries()) {
      for (const other of keys.slice(place + 1)) {
        expect(apart(reference, other.reference)).toBeGreaterThan(2);
        expect(apart(secret, other.secret)).toBeGreaterThan(10);
      }
    }
  });

  test('a secret has at least 80 bits', () => {
    for (const { secret } of keys) {
      const letters = secret.replaceAll('-', '');
      expect(letters).toMatch(new RegExp(`^[${referenceAlphabet}]+$`));
      expect(letters.length * Math.log2(referenceAlphabet.length)).toBeGreaterThan(80);
    }
  });

  test('with the secret of one, none of two hundred references beside it opens', async () => {
    const { reference, secret } = key;
    const beside = [...reference].flatMap((letter, place) =>
      letter === '-'
        ? []
        : [...referenceAlphabet].map(
            (other) => reference.slice(0, place) + other + reference.slice(place + 1),
          ),
    );
    const tried = beside.filter((each) => each !== reference).slice(0, 200 - keys.length);
    const others = keys.slice(1).map((each) => each.reference);
    const opened = await Promise.all(
      [...others, ...tried].map(async (each) => {
        const { status } = await portal.ask('/api/status', asJson({ reference: each, secret }));
        return status === 200 ? [each] : [];
      }),
    );
    expect(opened.flat()).toEqual([]);
    expect((await portal.ask('/api/status', asJson(key))).status).toBe(200);
  });
});

describe('the links that are mailed', () => {
  const tokenIn = (path: string): Promise<string> =>
    eventually(() => {
      const texts = keptMail(portal.home).map(({ text }) => text);
      const [, token] = new RegExp(`${path}#([\\w.-]+)`).exec(texts.join('\n')) ?? [];
      if (token === undefined) throw new Error(`No mail with a link to ${path} yet`);
      return token;
    });
  const open = (kind: string, token: string) =>
    portal.ask(`/api/${kind}s/actions`, asJson({ token, action: 'open' }));

  test.each(['referral', 'alert'])(
    'that of a %s has at least 128 bits, and opens as it is',
    async (kind) => {
      const token = await tokenIn(`/${kind}`);
      const [mac = ''] = token.split('.').slice(-1);
      expect(mac).toMatch(/^[0-9a-f]+$/);
      expect(mac.length * 4).toBeGreaterThanOrEqual(128);
      expect((await open(kind, token)).status).toBe(200);
    },
  );

  test('changed anywhere, or meant for something else, it opens nothing and is answered alike', async () => {
    const token = await tokenIn('/referral');
    const [reference = '', about = '', until = '', keyId = '', mac = ''] = token.split('.');
    const other = keys[2]?.reference ?? '';
    const changed = [
      [reference, about, until, keyId, mac.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
      [other.replaceAll('-', ''), about, until, keyId, mac],
      [reference, about, String(Number(until) + 86_400), keyId, mac],
      [reference, `${about}x`, until, keyId, mac],
      [reference, about, until, 'current', mac],
    ].map((parts) => parts.join('.'));
    const replies: Answered[] = [];
    for (const each of changed) replies.push(await open('referral', each));
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect(new Set(replies.map((each) => JSON.stringify(without(each)))).size).toBe(1);
    expect((await open('alert', token)).status).toBe(403);
    expect((await open('referral', changed[0] ?? '')).status).toBe(429);
    expect((await open('referral', token)).status).toBe(200);
  });
});

describe('the code of a draft', () => {
  test('opens what was saved, and none beside it opens anything or says that it is near', async () => {
    const saved = await portal.ask(
      '/api/drafts',
      asForm({ 'form.page': 'child', 'complaint.story': 'Mine.', 'form.action': 'save-with-code' }),
    );
    const [, code = ''] =
      /__Host-heard-draft=([^;]+)/.exec(String(saved.headers['set-cookie'])) ?? [];
    const resume = (typed: string) => portal.ask('/api/drafts/resume', asForm({ code: typed }));
    const bits = code.replaceAll('-', '').length * Math.log2(referenceAlphabet.length);
    expect(bits).toBeGreaterThan(50);
    expect((await resume(code)).body).toContain('Mine.');
    const far = without(await resume('AAAA-CCCC-DDDD'), 'AAAA-CCCC-DDDD');
    for (const letter of referenceAlphabet) {
      const near = code.slice(0, -1) + letter;
      if (near !== code) expect(without(await resume(near), near)).toEqual(far);
    }
  });
});

import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { builtDist, grantsFile } from '../support/built-portal.ts';
import {
  askDesk,
  askForCode,
  idOf,
  published,
  signInAs,
  tokensFor,
} from '../support/desk-person.ts';
import { removeFolder, startTestPlatform, temporaryFolder } from '../support/platform.ts';

let home: string;
let platform: Platform;

const start = () =>
  startTestPlatform({ home, dist: builtDist(), grantsFile: grantsFile(), threadsEach: 1 });
beforeAll(async () => {
  home = temporaryFolder();
  platform = await start();
});
afterAll(async () => {
  await platform.stop();
  removeFolder(home);
});

const minutesLater = (minutes: number) =>
  platform.moveTo(new Date(platform.now().getTime() + minutes * 60_000));
const me = (token?: string) => askDesk(platform, 'desk/me', { token });
const titleOf = (reply: { readonly body: unknown }) => JSON.stringify(reply.body);

describe('signing in on this computer', () => {
  test('gives a page that proves itself a token with the claims that Cognito’s have', async () => {
    const { token } = await signInAs(platform, idOf(platform, 'complaints-officer'));
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      sub: idOf(platform, 'complaints-officer'),
      iss: platform.signIn,
      client_id: 'heard-desk',
      token_use: 'access',
      scope: 'openid email profile',
      username: idOf(platform, 'complaints-officer'),
      'cognito:groups': ['complaints-officer'],
      auth_time: expect.any(Number),
      jti: expect.any(String),
    });
    expect(claims.aud).toBeUndefined();
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(900);
  });

  test('says where it is, and that only PKCE with S256 will do', async () => {
    expect(await published(platform.signIn)).toMatchObject({
      grant_types_supported: ['authorization_code'],
      code_challenge_methods_supported: ['S256'],
    });
    expect((await askDesk(platform, 'sign-in')).body).toMatchObject({
      issuer: platform.signIn,
      clientId: 'heard-desk',
      token: `${platform.signIn}/oauth2/token`,
    });
  });

  test.each([
    ['a plain challenge', { code_challenge_method: 'plain' }],
    ['no challenge', { code_challenge: '' }],
    ['a token at once', { response_type: 'token' }],
  ])('sends a page away that asks with %s', async (_what, more) => {
    const url = await askForCode(platform, oauth.generateRandomCodeVerifier(), more);
    const answer = await fetch(url, { redirect: 'manual' });
    expect(answer.headers.get('location')).toContain('error=invalid_request');
  });

  test('sends nobody to a place that is not the desk', async () => {
    const url = await askForCode(platform, oauth.generateRandomCodeVerifier(), {
      redirect_uri: 'https://elsewhere.example/desk',
    });
    const answer = await fetch(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  test('changes a code once, and only for whoever holds its verifier', async () => {
    const verifier = oauth.generateRandomCodeVerifier();
    const codeFor = async () => {
      const chosen = await fetch(await askForCode(platform, verifier), {
        method: 'POST',
        body: new URLSearchParams({ person: idOf(platform, 'auditor') }),
        redirect: 'manual',
      });
      return new URL(chosen.headers.get('location') ?? '');
    };
    const stolen = await codeFor();
    await expect(
      tokensFor(platform, stolen, oauth.generateRandomCodeVerifier()),
    ).rejects.toMatchObject({ error: 'invalid_grant' });
    const answer = await codeFor();
    expect(await tokensFor(platform, answer, verifier)).toHaveProperty('access_token');
    await expect(tokensFor(platform, answer, verifier)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  test('a page signs in again without asking, keeping when it was proven, until they sign out', async () => {
    const { cookie, token } = await signInAs(platform, idOf(platform, 'auditor'));
    const silent = async (given: string) => {
      const verifier = oauth.generateRandomCodeVerifier();
      const url = await askForCode(platform, verifier, { prompt: 'none' });
      const reply = await fetch(url, { redirect: 'manual', headers: { cookie: given } });
      return { answer: new URL(reply.headers.get('location') ?? ''), verifier };
    };
    const { answer, verifier } = await silent(cookie);
    const again = await tokensFor(platform, answer, verifier);
    expect(decodeJwt(again.access_token)['auth_time']).toBe(decodeJwt(token)['auth_time']);
    expect((await silent('')).answer.searchParams.get('error')).toBe('login_required');

    const logout = new URL(`${platform.signIn}/logout`);
    logout.searchParams.set('client_id', 'heard-desk');
    logout.searchParams.set('logout_uri', `${platform.origin}/desk`);
    const out = await fetch(logout, { redirect: 'manual', headers: { cookie } });
    expect(out.headers.get('location')).toBe(`${platform.origin}/desk`);
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  test('shows everybody one can be, by name and role', async () => {
    const url = await askForCode(platform, oauth.generateRandomCodeVerifier());
    const page = await (await fetch(url)).text();
    for (const words of ['Amina Yusuf', 'complaints manager', 'safeguarding duty']) {
      expect(page).toContain(words);
    }
  });
});

describe('who is let in to the desk', () => {
  const signed = async (claims: Record<string, unknown>, issuer = platform.signIn) => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT({ client_id: 'heard-desk', token_use: 'access', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'another' })
      .setIssuer(issuer)
      .setExpirationTime('5m')
      .sign(privateKey);
  };

  test('nobody without a token of ours: none, half a one, one that another key signed', async () => {
    const { token } = await signInAs(platform, idOf(platform, 'auditor'));
    const tokens = [undefined, 'no token', token.slice(0, -8), await signed({ sub: 'somebody' })];
    for (const one of tokens) {
      const reply = await me(one);
      expect([reply.status, reply.body]).toEqual([401, { message: 'Unauthorized' }]);
      expect(reply.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  test('nobody with a token of another council’s service', async () => {
    const elsewhere = temporaryFolder();
    const other = await startTestPlatform({
      home: elsewhere,
      dist: builtDist(),
      authority: 'camden',
      threadsEach: 1,
    });
    try {
      const { token } = await signInAs(other, idOf(other, 'complaints-manager'));
      expect((await askDesk(other, 'desk/me', { token })).status).toBe(200);
      expect((await me(token)).status).toBe(401);
    } finally {
      await other.stop();
      removeFolder(elsewhere);
    }
  });

  test('an id token proves who somebody is, and opens nothing', async () => {
    const { idToken } = await signInAs(platform, idOf(platform, 'auditor'));
    const reply = await me(idToken);
    expect([reply.status, titleOf(reply)]).toEqual([401, expect.stringContaining('not-signed-in')]);
  });

  test('somebody is told who they are, what they may do, and for how long', async () => {
    const { token } = await signInAs(platform, idOf(platform, 'contact-centre'));
    const reply = await me(token);
    expect(reply.body).toMatchObject({
      name: 'Megan Price',
      role: 'contact-centre',
      may: [{ action: 'enter-complaint', scope: 'all' }],
      idle: { seconds: 1800 },
    });
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the list of staff', () => {
  const newcomer = {
    id: 'b0a7c0de-0000-4000-8000-000000000001',
    name: 'Owen Hart',
    email: 'owen.hart@council.example',
    role: 'auditor',
    teams: [],
    leads: [],
  };

  test('is kept by the complaints manager alone, and decides from that moment', async () => {
    const manager = await signInAs(platform, idOf(platform, 'complaints-manager'));
    const officer = await signInAs(platform, idOf(platform, 'complaints-officer'));
    const ask = (path: string, token: string, post?: unknown) =>
      askDesk(platform, `desk/staff${path}`, { token, post });
    expect((await ask('', officer.token, newcomer)).status).toBe(403);
    expect((await ask('', manager.token, newcomer)).status).toBe(201);
    expect((await ask('', manager.token, newcomer)).status).toBe(409);
    expect((await ask('', officer.token)).body).toMatchObject({
      staff: expect.arrayContaining([expect.objectContaining({ name: 'Owen Hart', version: 1 })]),
    });

    const officerId = idOf(platform, 'complaints-officer');
    const leaves = { version: 1 };
    expect((await ask(`/${officerId}/end`, manager.token, { version: 7 })).status).toBe(409);
    expect((await ask(`/${officerId}/end`, manager.token, leaves)).status).toBe(200);
    const refused = await me(officer.token);
    expect([refused.status, titleOf(refused)]).toEqual([
      403,
      expect.stringContaining('list of staff'),
    ]);
    const { id: _id, ...details } = { ...newcomer, role: 'inbox-watcher' };
    const back = await ask(`/${officerId}`, manager.token, { version: 2, ...details });
    expect(back.body).toMatchObject({ version: 3, role: 'inbox-watcher' });
    expect((await me(officer.token)).body).toMatchObject({ role: 'inbox-watcher' });

    const own = await ask(`/${idOf(platform, 'complaints-manager')}/end`, manager.token, leaves);
    expect([own.status, titleOf(own)]).toEqual([422, expect.stringContaining('not-yourself')]);
    expect((await ask('/nobody/end', manager.token, leaves)).status).toBe(404);
    expect((await ask('', manager.token, { ...newcomer, admin: true })).status).toBe(400);
  });
});

describe('half an hour without use', () => {
  test('ends a sign-in here, whatever its token says; asking how long is left does not lengthen it', async () => {
    const person = idOf(platform, 'inbox-watcher');
    const first = await signInAs(platform, person);
    await askDesk(platform, 'desk/me', { token: first.token, post: {} });
    await minutesLater(10);
    const left = async (token: string) => {
      const { body } = await me(token);
      return JSON.parse(JSON.stringify(body)).idle.left;
    };
    expect(await left(first.token)).toBeLessThanOrEqual(1200);
    expect(await left(first.token)).toBeGreaterThan(1100);
    await askDesk(platform, 'desk/me', { token: first.token, post: {} });
    expect(await left(first.token)).toBeGreaterThan(1700);

    await minutesLater(31);
    // The cookie still gives tokens, but of the same proof.
    const verifier = oauth.generateRandomCodeVerifier();
    const url = await askForCode(platform, verifier, { prompt: 'none' });
    const reply = await fetch(url, { redirect: 'manual', headers: { cookie: first.cookie } });
    const silent = await tokensFor(
      platform,
      new URL(reply.headers.get('location') ?? ''),
      verifier,
    );
    const idle = await me(silent.access_token);
    expect([idle.status, titleOf(idle)]).toEqual([
      401,
      expect.stringContaining('signed out after 30 minutes without use'),
    ]);
    const anew = await signInAs(platform, person);
    expect((await me(anew.token)).status).toBe(200);
  });

  test('a token that was never used is no more use after it', async () => {
    const { token } = await signInAs(platform, idOf(platform, 'head-of-service'));
    await minutesLater(14);
    expect((await me(token)).status).toBe(200);
    await minutesLater(2);
    expect((await me(token)).status).toBe(401);
  });

  test('whoever signs out is out, with every token of that sign-in', async () => {
    const { token } = await signInAs(platform, idOf(platform, 'head-of-service'));
    expect((await askDesk(platform, 'desk/sign-out', { token, post: {} })).status).toBe(204);
    const reply = await me(token);
    expect([reply.status, titleOf(reply)]).toEqual([401, expect.stringContaining('signed-out')]);
  });
});

describe('starting again', () => {
  test('signs nobody out: the key is kept with the records', async () => {
    const { token, cookie } = await signInAs(platform, idOf(platform, 'senior-manager'));
    const ports = {
      portal: Number(new URL(platform.origin).port),
      signIn: Number(new URL(platform.signIn).port),
      mail: 0,
      database: 0,
    };
    await platform.stop();
    platform = await startTestPlatform({ home, dist: builtDist(), ports, threadsEach: 1 });
    expect((await me(token)).body).toMatchObject({ name: 'Helen Marsh' });
    const url = await askForCode(platform, oauth.generateRandomCodeVerifier(), { prompt: 'none' });
    const reply = await fetch(url, { redirect: 'manual', headers: { cookie } });
    expect(reply.headers.get('location')).toContain('code=');
  });
});

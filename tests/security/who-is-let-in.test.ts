import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bury } from '../../shared/authority/bury.ts';
import { commandNames } from '../../shared/desk-api/desk-command.ts';
import { fileOf } from '../support/a-desk.ts';
import { tokensAround } from '../support/bad-tokens.ts';
import { commandMakers } from '../support/desk-commands.ts';
import { idOf } from '../support/desk-person.ts';
import type { Pick } from '../support/making.ts';
import { asForm, asJson, type Outside, type Sent, startOutside } from '../support/outside.ts';
import { wrongWithError } from '../support/outside-checks.ts';
import { deskRoutes } from '../support/outside-routes.ts';

let portal: Outside;
let tokens: Awaited<ReturnType<typeof tokensAround>>;
const officer = idOf({ authority: bury }, 'complaints-officer');
beforeAll(async () => {
  portal = await startOutside();
  tokens = await tokensAround(portal, officer);
});
afterAll(() => portal.stop());

const holding = (token: string | undefined): Readonly<Record<string, string>> =>
  token === undefined
    ? {}
    : { authorization: token.startsWith('Basic') ? token : `Bearer ${token}` };
const ask = (path: string, token: string | undefined, sent: Sent = {}) =>
  portal.ask(path, { ...sent, headers: { ...sent.headers, ...holding(token) } });
const first: Pick = (from) => from.find((one) => one !== undefined);
const file = fileOf();
const commandNamed = (name: (typeof commandNames)[number]) => ({
  commandId: crypto.randomUUID(),
  version: 1,
  command: {
    command: name,
    ...commandMakers[name]({ file, now: '2026-11-23T09:00:00.000Z', pick: first }),
  },
});

describe('a token that is not right', () => {
  test('these are wrong in one way only: the same with nothing wrong is let in', async () => {
    expect((await ask('/api/desk/me', tokens.right)).status).toBe(200);
  });

  test.each(deskRoutes)('opens nothing at $path, whatever is wrong with it', async ({ path }) => {
    const wrong: string[] = [];
    for (const [what, token] of Object.entries(tokens.wrong)) {
      for (const sent of [{}, asJson({})]) {
        const answered = await ask(path, token, sent);
        for (const each of wrongWithError(answered, 401)) wrong.push(`${what}: ${each}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('carries out no command: none, ended, of another issuer, of another council', async () => {
    const refused = [
      'no token',
      'one that has ended',
      'one of another issuer',
      'one of another council’s sign-in',
    ];
    const let_in: string[] = [];
    for (const name of commandNames) {
      for (const what of refused) {
        const sent = asJson(commandNamed(name));
        const { status } = await ask(
          '/api/desk/cases/AAA-AAA-AAA/commands',
          tokens.wrong[what],
          sent,
        );
        if (status !== 401) let_in.push(`${name}, ${what}: ${status}`);
      }
    }
    expect(let_in).toEqual([]);
  });

  test('is looked for in no other place than its own header', async () => {
    const { right } = tokens;
    const places: readonly (readonly [string, Sent])[] = [
      [`/api/desk/me?access_token=${right}`, {}],
      ['/api/desk/me', { headers: { cookie: `access_token=${right}; authorization=${right}` } }],
      ['/api/desk/me', { headers: { 'x-authorization': `Bearer ${right}` } }],
      ['/api/desk/me', asForm({ access_token: right })],
    ];
    for (const [path, sent] of places) expect((await portal.ask(path, sent)).status).toBe(401);
  });

  test('nor is a person let in by what another header says that they are', async () => {
    const claims = { 'x-amzn-oidc-identity': officer, 'x-forwarded-user': officer };
    const context = { 'x-apigateway-context': JSON.stringify({ sub: officer }) };
    const answered = await portal.ask('/api/desk/me', { headers: { ...claims, ...context } });
    expect(answered.status).toBe(401);
  });
});

describe('a token that is right', () => {
  test('of somebody who is on no list of staff opens nothing', async () => {
    const stranger = await tokens.signed({ sub: 'b0a7c0de-0000-4000-8000-00000000000f' });
    for (const { path } of deskRoutes) {
      expect(wrongWithError(await ask(path, stranger), 403)).toEqual([]);
    }
  });

  test('gives nobody a role by what it says of groups', async () => {
    const centre = idOf({ authority: bury }, 'contact-centre');
    const asManager = await tokens.signed({
      sub: centre,
      'cognito:groups': ['complaints-manager'],
    });
    expect(wrongWithError(await ask('/api/desk/queue', asManager), 403)).toEqual([]);
    expect(JSON.parse((await ask('/api/desk/me', asManager)).body)).toMatchObject({
      role: 'contact-centre',
    });
  });

  test('makes of every error of the desk no more than what was wrong', async () => {
    const half = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
    const errors: readonly (readonly [string, Sent, number])[] = [
      ['/api/desk/cases/2WT-472-XH2', {}, 404],
      ['/api/desk/cases/2WT-472-XH2/rehearsal', {}, 403],
      ['/api/desk/cases/2WT-472-XH2/access-requests/access-request-2', {}, 403],
      ['/api/desk/cases/2WT-472-XH2/commands', asJson(commandNamed('note')), 404],
      ['/api/desk/cases/2WT-472-XH2/commands', {}, 405],
      ['/api/desk/queue', asJson({}), 405],
      ['/api/desk/queue?nobody=x', {}, 422],
      ['/api/desk/search', asJson({ for: 'x'.repeat(300_000) }), 413],
      ['/api/desk/search', asForm({ for: 'x' }), 415],
      ['/api/desk/search', half, 400],
      ['/api/desk/search', asJson({ nobody: 'x' }), 400],
      ['/api/desk/entries', asJson({}), 422],
      ['/api/desk/staff', asJson({}), 422],
    ];
    for (const [path, sent, status] of errors) {
      const answered = await ask(path, tokens.right, sent);
      expect([path, ...wrongWithError(answered, status)]).toEqual([path]);
      expect(answered.headers['cache-control']).toBe('no-store');
    }
  });

  test('ends when whoever holds it leaves, and when they sign out', async () => {
    const person = idOf({ authority: bury }, 'auditor');
    const auditor = await portal.tokenOf('auditor');
    expect((await ask('/api/desk/queue', auditor)).status).toBe(200);
    const manager = await portal.tokenOf('complaints-manager');
    await ask(`/api/desk/staff/${person}/end`, manager, asJson({ version: 1 }));
    for (const { path } of deskRoutes) {
      expect(wrongWithError(await ask(path, auditor), 403)).toEqual([]);
    }

    expect((await ask('/api/desk/sign-out', manager, asJson({}))).status).toBe(204);
    for (const { path } of deskRoutes) {
      expect(wrongWithError(await ask(path, manager), 401)).toEqual([]);
    }
  });
});

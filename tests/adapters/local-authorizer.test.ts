import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAdmit } from '../../infra/local/portal/authorizer.ts';
import { makeRoutes } from '../../infra/local/portal/routes.ts';
import { openSignIn, type SignIn } from '../../infra/local/sign-in/issuer.ts';
import { readSigningKey, type SigningKey } from '../../infra/local/sign-in/signing-key.ts';
import { type ServiceFunction, serviceFunctions, type Trigger } from '../../infra/service.ts';

const start = Date.parse('2026-11-23T09:00:00.000Z');
let now = start;
let folder: string;
let key: SigningKey;
let signIn: SignIn;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'heard-sign-in-'));
  key = await readSigningKey({ signInKey: join(folder, 'key.json') });
  signIn = await openSignIn({
    choice: { port: 0, variable: 'HEARD_SIGNIN_PORT' },
    key,
    now: () => new Date(now),
    backTo: [],
    people: [],
  });
});
afterAll(async () => {
  await signIn.stop();
  rmSync(folder, { recursive: true });
});

const seconds = Math.floor(start / 1000);
const aToken = async (claims: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  const all = { iss: signIn.settings.issuer, client_id: 'heard-desk', exp: seconds + 900 };
  return new SignJWT({ ...all, sub: 'somebody', ...claims })
    .setProtectedHeader({ alg: key.alg, kid: key.kid })
    .sign(await importJWK(key));
};
const admitted = (authorization: string | undefined) => {
  const { issuer, clientId } = signIn.settings;
  const { jwksUri } = signIn;
  return makeAdmit({ issuer, clientId, jwksUri, now: () => new Date(now) })(authorization);
};

describe('the check of tokens at the gateway here', () => {
  test('hands every claim over as text, and a list as its words between brackets', async () => {
    const token = await aToken({
      auth_time: seconds,
      'cognito:groups': ['complaints-officer', 'lead'],
      email_verified: true,
    });
    for (const written of [`Bearer ${token}`, `bearer ${token}`, token]) {
      expect(await admitted(written)).toEqual({
        jwt: {
          claims: {
            iss: signIn.settings.issuer,
            client_id: 'heard-desk',
            sub: 'somebody',
            exp: String(seconds + 900),
            auth_time: String(seconds),
            'cognito:groups': '[complaints-officer lead]',
            email_verified: 'true',
          },
          scopes: null,
        },
      });
    }
  });

  test.each([
    ['of another issuer', { iss: 'https://sign-in.example' }],
    ['for another page', { client_id: 'another' }],
    ['whose audience is another, whatever its client', { aud: 'another' }],
    ['for nobody', { client_id: undefined }],
    ['that has ended', { exp: seconds - 1 }],
    ['that never ends', { exp: undefined }],
    ['that is not to be used yet', { nbf: seconds + 60 }],
  ])('lets none in %s', async (_what, claims) => {
    expect(await admitted(`Bearer ${await aToken(claims)}`)).toBeUndefined();
  });

  test('goes by the service’s clock', async () => {
    const token = `Bearer ${await aToken()}`;
    now = start + 899_000;
    expect(await admitted(token)).toBeDefined();
    now = start + 900_000;
    expect(await admitted(token)).toBeUndefined();
    now = start;
  });

  test('lets none in that nobody signed', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: signIn.settings.issuer, client_id: 'heard-desk', exp: seconds + 900 };
    const unsigned = `${part({ alg: 'none', kid: key.kid })}.${part(claims)}.`;
    for (const given of [unsigned, 'Basic abc', '', undefined]) {
      expect(await admitted(given)).toBeUndefined();
    }
  });
});

describe('finding the route of a path', () => {
  const [leave] = serviceFunctions.filter(({ name }) => name === 'leave');
  const answering = (...paths: readonly [Extract<Trigger, { kind: 'http' }>['method'], string][]) =>
    makeRoutes(
      paths.flatMap(([method, path]): ServiceFunction[] =>
        leave === undefined ? [] : [{ ...leave, triggers: [{ kind: 'http', method, path }] }],
      ),
    );
  const route = answering(
    ['ANY', '/api/desk/cases/{reference}'],
    ['ANY', '/api/desk/cases/list'],
    ['GET', '/api/desk/cases/{reference}'],
    ['ANY', '/api/desk/cases/{reference}/commands'],
  );

  test('a path written out comes before one with a name in it, and the very method before any', () => {
    expect(route('GET', '/api/desk/cases/list')?.route.key).toBe('ANY /api/desk/cases/list');
    expect(route('GET', '/api/desk/cases/K4T')?.route.key).toBe('GET /api/desk/cases/{reference}');
    expect(route('POST', '/api/desk/cases/K4T')?.route.key).toBe('ANY /api/desk/cases/{reference}');
  });

  test('what stands in the place of a name is handed over decoded, and is one step', () => {
    expect(route('POST', '/api/desk/cases/K4T%209WX/commands')?.pathParameters).toEqual({
      reference: 'K4T 9WX',
    });
    expect(route('GET', '/api/desk/cases/%E0%A4%A')?.pathParameters).toEqual({
      reference: '%E0%A4%A',
    });
    expect(route('GET', '/api/desk/cases/')).toBeUndefined();
    expect(route('GET', '/api/desk/cases/a/b')).toBeUndefined();
  });
});

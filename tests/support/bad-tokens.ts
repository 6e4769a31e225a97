import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import * as z from 'zod/mini';
import type { Outside } from './outside.ts';

const keySchema = z.looseObject({ kty: z.literal('RSA'), kid: z.string(), alg: z.string() });
const openParts = z.object({ kty: z.string(), n: z.string(), e: z.string() });

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens for a ready-made person, signed with the portal's own key where it says so, each wrong in one way or in none. */
export const tokensAround = async (
  { home, where }: Pick<Outside, 'home' | 'where'>,
  sub: string,
) => {
  const key = keySchema.parse(
    JSON.parse(readFileSync(join(home, 'bury', 'sign-in-key.json'), 'utf8')),
  );
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: where.issuer,
    sub,
    client_id: where.clientId,
    token_use: 'access',
    auth_time: now,
    iat: now,
    exp: now + 900,
  };
  const header = { alg: 'RS256', kid: key.kid };
  const signed = async (more: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    new SignJWT({ ...claims, ...more }).setProtectedHeader(header).sign(await importJWK(key));
  const right = await signed();
  const [head = '', body = '', signature = ''] = right.split('.');
  const open = openParts.parse(key);
  const pem = await exportSPKI(
    z.custom<CryptoKey>().parse(await importJWK({ ...open, alg: 'RS256' })),
  );
  const withPublicKey = (secret: string): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ ...header, alg: 'HS256' }).sign(Buffer.from(secret));
  const another = (await generateKeyPair('RS256')).privateKey;
  const wrong: Readonly<Record<string, string | undefined>> = {
    'no token': undefined,
    'an empty one': '',
    'a word': 'token',
    'a password': `Basic ${Buffer.from('amina:password').toString('base64')}`,
    'half of one': right.slice(0, right.length / 2),
    'one without its signature': `${head}.${body}.`,
    'one whose claims were changed after it was signed': `${head}.${part({ ...claims, sub: 'x' })}.${signature}`,
    'one that says it needs no signature': `${part({ alg: 'none' })}.${body}.`,
    'one that says so in other letters': `${part({ alg: 'nOnE', kid: key.kid })}.${body}.${signature}`,
    'one signed with our public key as a password': await withPublicKey(pem),
    'one signed with its letters as a password': await withPublicKey(open.n),
    'one of another key under the name of ours': await new SignJWT(claims)
      .setProtectedHeader(header)
      .sign(another),
    'one that brings its own key': await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } })
      .sign(another),
    'one that has ended': await signed({ iat: now - 1000, exp: now - 1 }),
    'one that never ends': await signed({ exp: undefined }),
    'one for later': await signed({ nbf: now + 600 }),
    'one of another issuer': await signed({ iss: 'https://sign-in.example' }),
    'one of an issuer that begins as ours does': await signed({ iss: `${where.issuer}.example` }),
    'one of another council’s sign-in': await new SignJWT({
      ...claims,
      iss: 'https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_camden',
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'camden' })
      .sign(another),
    'one for another page': await signed({ client_id: 'another' }),
    'one for nobody': await signed({ client_id: undefined }),
    'one whose audience is another': await signed({ aud: 'another' }),
    'one that says who somebody is, not what they may do': await signed({
      aud: where.clientId,
      token_use: 'id',
    }),
    'one of nobody': await signed({ sub: undefined }),
    'one that says not when they signed in': await signed({ auth_time: undefined }),
  };
  return { right, signed, wrong };
};

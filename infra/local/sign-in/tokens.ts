import { randomUUID } from 'node:crypto';
import type { OAuth2Issuer } from 'oauth2-mock-server';
import { type Asked, deskClient, scope } from './asked.ts';
import type { ReadyPerson } from './people.ts';
import type { SignedIn } from './signed-in.ts';

/** As long as an access token of ours lasts on AWS (infra/constructs/staff-sign-in.ts). */
export const tokenSeconds = 900;

export type TokensFor = {
  readonly person: ReadyPerson;
  readonly signedIn: SignedIn;
  readonly asked: Asked;
  readonly now: Date;
};

/** The answer of the token endpoint, its access token with the claims that Cognito's have. */
export const makeTokens = async (
  issuer: OAuth2Issuer,
  { person, signedIn, asked, now }: TokensFor,
): Promise<Readonly<Record<string, unknown>>> => {
  const iat = Math.floor(now.getTime() / 1000);
  const shared = {
    sub: person.sub,
    'cognito:groups': [person.role],
    origin_jti: randomUUID(),
    event_id: randomUUID(),
    auth_time: signedIn.authTime,
    iat,
    exp: iat + tokenSeconds,
  };
  const signed = (claims: Readonly<Record<string, unknown>>): Promise<string> =>
    issuer.buildToken({
      scopesOrTransform: (_header, payload) => {
        Reflect.deleteProperty(payload, 'nbf');
        Object.assign(payload, shared, claims, { jti: randomUUID() });
      },
    });
  return {
    access_token: await signed({
      token_use: 'access',
      client_id: deskClient,
      scope: asked.scope ?? scope,
      username: person.sub,
      version: 2,
    }),
    id_token: await signed({
      token_use: 'id',
      aud: deskClient,
      'cognito:username': person.sub,
      name: person.name,
      email: person.email,
      email_verified: true,
      ...(asked.nonce !== undefined && { nonce: asked.nonce }),
    }),
    token_type: 'Bearer',
    expires_in: tokenSeconds,
  };
};

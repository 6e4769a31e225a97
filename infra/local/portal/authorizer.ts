import { createRemoteJWKSet, jwtVerify } from 'jose';
import { gatewayMessage, type Reply } from './gateway-reply.ts';

/** What a function is told of a token that was let in: every claim as text. */
export type SignedInCaller = {
  readonly jwt: {
    readonly claims: Readonly<Record<string, string>>;
    readonly scopes: readonly string[] | null;
  };
};

/** Who asks, by the `authorization` header; undefined when the token is none, too old, or not for us. */
export type Admit = (authorization: string | undefined) => Promise<SignedInCaller | undefined>;

export type AdmitOptions = {
  readonly issuer: string;
  readonly jwksUri: string;
  /** The client that tokens must be for. */
  readonly clientId: string;
  readonly now: () => Date;
};

// HTTP APIs hand every claim over as text, and a list as its words between brackets.
const asText = (claim: unknown): string =>
  Array.isArray(claim) ? `[${claim.join(' ')}]` : String(claim);

/** The check of an HTTP API's JWT authorizer: signature, issuer, times, and who the token is for. */
export const makeAdmit = ({ issuer, jwksUri, clientId, now }: AdmitOptions): Admit => {
  const keys = createRemoteJWKSet(new URL(jwksUri));
  return async (authorization) => {
    const token = authorization?.replace(/^bearer /i, '');
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
        currentDate: now(),
      });
      // Cognito's access tokens have no audience: the client is looked at in its place.
      const meant = payload.aud ?? payload['client_id'];
      if (![meant].flat().includes(clientId)) return undefined;
      const claims = Object.entries(payload).map(([name, claim]) => [name, asText(claim)]);
      return { jwt: { claims: Object.fromEntries(claims), scopes: null } };
    } catch {
      return undefined;
    }
  };
};

/** What whoever is not let in is told. */
export const unauthorized = (): Reply => {
  const { headers, ...reply } = gatewayMessage(401, 'Unauthorized');
  return { ...reply, headers: { ...headers, 'www-authenticate': 'Bearer' } };
};

import * as oauth from 'oauth4webapi';
import * as z from 'zod/mini';
import type { SignInReply } from '../../../shared/desk-api/sign-in-reply.ts';

/** Where staff sign in, as the API says it. */
export type Where = SignInReply;

/** What is kept until the answer comes: no token, and nothing that anybody typed. `backTo` is the query of the page. */
const pendingSchema = z.strictObject({
  state: z.string(),
  verifier: z.string(),
  nonce: z.string(),
  backTo: z.string(),
});
export type Pending = z.infer<typeof pendingSchema>;

/** Held in memory and nowhere else. */
export type Tokens = { readonly access: string; readonly refresh: string | undefined };

const deskAddress = (): string => `${location.origin}/desk`;
const clientOf = ({ clientId }: Where): oauth.Client => ({ client_id: clientId });
const serverOf = (where: Where): oauth.AuthorizationServer => ({
  issuer: where.issuer,
  authorization_endpoint: where.authorize,
  token_endpoint: where.token,
});
// Only the sign-in of one's own computer has no certificate.
const requestOptions = ({ token }: Where) => ({
  [oauth.allowInsecureRequests]: new URL(token).hostname === '127.0.0.1',
});

/** One asking for a code: its address, and what must be known when the answer comes. */
export const askForCode = async (
  where: Where,
  prompt: 'none' | 'login' | undefined,
): Promise<{ readonly url: string; readonly pending: Pending }> => {
  const pending: Pending = {
    state: oauth.generateRandomState(),
    verifier: oauth.generateRandomCodeVerifier(),
    nonce: oauth.generateRandomNonce(),
    backTo: location.search,
  };
  const url = new URL(where.authorize);
  const asked = {
    client_id: where.clientId,
    redirect_uri: deskAddress(),
    response_type: 'code',
    scope: where.scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    state: pending.state,
    nonce: pending.nonce,
    ...(prompt !== undefined && { prompt }),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return { url: String(url), pending };
};

/** Changes the code of an answer for tokens. `refused`: nobody is signed in there, or the answer is not to this asking. */
export const tokensFor = async (
  where: Where,
  answer: URL,
  { state, verifier, nonce }: Pending,
): Promise<Tokens | 'refused'> => {
  try {
    const [server, client] = [serverOf(where), clientOf(where)];
    const parameters = oauth.validateAuthResponse(server, client, answer, state);
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      parameters,
      deskAddress(),
      verifier,
      requestOptions(where),
    );
    const skewed = { ...client, [oauth.clockSkew]: await skewOf(response) };
    const given = await oauth.processAuthorizationCodeResponse(server, skewed, response, {
      expectedNonce: nonce,
    });
    return { access: given.access_token, refresh: given.refresh_token };
  } catch (error) {
    return refusedBy(error);
  }
};

/** New tokens without leaving the page, for as long as the sign-in lets it. */
export const renewedTokens = async (where: Where, refresh: string): Promise<Tokens | 'refused'> => {
  try {
    const [server, client] = [serverOf(where), clientOf(where)];
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      refresh,
      requestOptions(where),
    );
    const skewed = { ...client, [oauth.clockSkew]: await skewOf(response) };
    const given = await oauth.processRefreshTokenResponse(server, skewed, response);
    return { access: given.access_token, refresh: given.refresh_token ?? refresh };
  } catch (error) {
    return refusedBy(error);
  }
};

// Whatever it was, the way on is the same: somebody signs in by hand.
const refusedBy = (_error: unknown): 'refused' => 'refused';

const issuedSchema = z.object({ id_token: z.string() });
const claimsSchema = z.object({ iat: z.number() });

/**
 * How far this computer's clock is from the issuer's, in seconds. A laptop whose clock is wrong must still let somebody
 * in; the token comes straight from its issuer, and its nonce says that it is the one that was asked for.
 */
const skewOf = async (response: Response): Promise<number> => {
  const issued = issuedSchema.safeParse(await response.clone().json());
  if (!issued.success) return 0;
  const [, payload = ''] = issued.data.id_token.split('.');
  const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
  return claimsSchema.parse(JSON.parse(text)).iat - Math.floor(Date.now() / 1000);
};

const keptUnder = 'heard-desk-sign-in';

/** Keeps what the answer needs while the browser is away, in this window alone. */
export const keepPending = (pending: Pending): void =>
  sessionStorage.setItem(keptUnder, JSON.stringify(pending));

/** Takes it out again; once. */
export const takePending = (): Pending | undefined => {
  const kept = sessionStorage.getItem(keptUnder);
  sessionStorage.removeItem(keptUnder);
  if (kept === null) return undefined;
  const read = pendingSchema.safeParse(JSON.parse(kept));
  return read.success ? read.data : undefined;
};

/** Leads out of the sign-in as well, and back to the desk's door. */
export const signOutAddress = (where: Where): string => {
  const url = new URL(where.logout);
  url.searchParams.set('client_id', where.clientId);
  url.searchParams.set('logout_uri', deskAddress());
  return String(url);
};

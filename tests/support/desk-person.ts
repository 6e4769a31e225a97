import * as oauth from 'oauth4webapi';
import type { Platform } from '../../infra/local/platform.ts';
import { deskClient } from '../../infra/local/sign-in/asked.ts';
import { type ReadyPerson, readyPeopleOf } from '../../infra/local/sign-in/people.ts';
import type { StaffRole } from '../../shared/desk-api/staff-roles.ts';

type Signing = Pick<Platform, 'origin' | 'signIn' | 'authority'>;

// The platform's clock is not this process's: what a page makes up by what it is told is not in question here.
const tenYears = 10 * 366 * 86_400;
const client: oauth.Client = { client_id: deskClient, [oauth.clockTolerance]: tenYears };
// The library takes http for a moment when it is told that this is wanted.
const here = { [oauth.allowInsecureRequests]: true };

/** What the sign-in publishes about itself. */
export const published = async (signIn: string): Promise<oauth.AuthorizationServer> => {
  const issuer = new URL(signIn);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, here));
};

/** The first ready-made person of a role. */
export const readyPersonOf = (
  { authority }: Pick<Signing, 'authority'>,
  role: StaffRole,
): ReadyPerson => {
  const person = readyPeopleOf(authority).find((one) => one.role === role);
  if (person === undefined) throw new Error(`Nobody is ready-made as ${role}`);
  return person;
};

/** Their id. */
export const idOf = (platform: Pick<Signing, 'authority'>, role: StaffRole): string =>
  readyPersonOf(platform, role).sub;

/** The address at which a page asks for a code. */
export const askForCode = async (
  { origin, signIn }: Signing,
  verifier: string,
  more: Readonly<Record<string, string>> = {},
): Promise<URL> => {
  const url = new URL((await published(signIn)).authorization_endpoint ?? '');
  const asked = {
    client_id: deskClient,
    redirect_uri: `${origin}/desk`,
    response_type: 'code',
    scope: 'openid email profile',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: 'IRRELEVANT_STATE',
    ...more,
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url;
};

/** Changes the code of an answer for tokens, as a page does. */
export const tokensFor = async ({ origin, signIn }: Signing, answer: URL, verifier: string) => {
  const server = await published(signIn);
  const parameters = oauth.validateAuthResponse(server, client, answer, 'IRRELEVANT_STATE');
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    `${origin}/desk`,
    verifier,
    here,
  );
  return oauth.processAuthorizationCodeResponse(server, client, response);
};

/** Signs in as somebody: presses their button, and comes back with tokens and the cookie of the sign-in. */
export const signInAs = async (platform: Signing, person: string) => {
  const verifier = oauth.generateRandomCodeVerifier();
  const chosen = await fetch(await askForCode(platform, verifier), {
    method: 'POST',
    body: new URLSearchParams({ person }),
    redirect: 'manual',
  });
  const answer = new URL(chosen.headers.get('location') ?? '');
  const {
    access_token: token,
    id_token: idToken,
    refresh_token: refresh,
  } = await tokensFor(platform, answer, verifier);
  const cookie = (chosen.headers.get('set-cookie') ?? '').split(';', 1).join('');
  return { token, idToken, refresh, cookie };
};

/** Asks the desk, with a token or without one. */
export const askDesk = async (
  { origin }: Pick<Signing, 'origin'>,
  path: string,
  { token, post }: { readonly token?: string | undefined; readonly post?: unknown } = {},
) => {
  const response = await fetch(`${origin}/api/${path}`, {
    ...(post !== undefined && { method: 'POST', body: JSON.stringify(post) }),
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  });
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
};

import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Platform } from '../platform.ts';
import { deskClient, scope } from '../sign-in/asked.ts';
import { readyPeopleOf } from '../sign-in/people.ts';
import type { Actor } from './story.ts';

type Signing = Pick<Platform, 'origin' | 'signIn' | 'authority'>;

const roleOf = {
  officer: ['complaints-officer', 0],
  'second-officer': ['complaints-officer', 1],
  manager: ['complaints-manager', 0],
  'first-team': ['team-manager', 0],
  'second-team': ['team-manager', 1],
  head: ['head-of-service', 0],
  watcher: ['inbox-watcher', 0],
} as const;

const tokensSchema = z.object({ access_token: z.string() });

/** The ready-made person who acts as this. */
export const personWho = (actor: Actor, authority: Platform['authority']) => {
  const [role, place] = roleOf[actor];
  const person = readyPeopleOf(authority).filter((one) => one.role === role)[place];
  if (person === undefined) throw new Error(`Nobody is ready-made as ${role}.`);
  return person;
};

/** Signs somebody in as the desk's own page does (the code flow with PKCE), and gives their token. */
export const signInAs = async (
  { origin, signIn, authority }: Signing,
  actor: Actor,
): Promise<string> => {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${origin}/desk`;
  const asked = new URLSearchParams({
    client_id: deskClient,
    redirect_uri: redirect,
    response_type: 'code',
    scope,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const chosen = await fetch(`${signIn}/oauth2/authorize?${asked}`, {
    method: 'POST',
    body: new URLSearchParams({ person: personWho(actor, authority).sub }),
    redirect: 'manual',
  });
  const code = new URL(chosen.headers.get('location') ?? redirect).searchParams.get('code') ?? '';
  const given = await fetch(`${signIn}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: deskClient,
      code,
      code_verifier: verifier,
      redirect_uri: redirect,
    }),
  });
  return tokensSchema.parse(await given.json()).access_token;
};

/** Asks the portal as a page or a program does; throws what it said when it refuses. `what` says it for whoever reads that. */
export const askPortal = async (
  { origin }: Pick<Platform, 'origin'>,
  what: string,
  path: string,
  { token, post }: { readonly token?: string; readonly post?: unknown },
): Promise<unknown> => {
  const response = await fetch(`${origin}${path}`, {
    ...(post !== undefined && { method: 'POST', body: JSON.stringify(post) }),
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${what} was answered ${response.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
};

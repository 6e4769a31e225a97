import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { OAuth2Issuer } from 'oauth2-mock-server';
import { type Asked, askedFrom, back, deskClient } from './asked.ts';
import { choosePage, chooseStyle, refusedPage } from './choose-page.ts';
import type { ReadyPerson } from './people.ts';
import { openCodes, type SignedIn, signedInCookie } from './signed-in.ts';
import type { SigningKey } from './signing-key.ts';
import { makeTokens } from './tokens.ts';

export type SignInReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type SignInRoutesOptions = {
  readonly issuer: OAuth2Issuer;
  readonly key: SigningKey;
  readonly now: () => Date;
  readonly backTo: readonly string[];
  readonly people: readonly ReadyPerson[];
};

const quiet = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const;
const reply = (status: number, type: string, body: string, more = {}): SignInReply => ({
  status,
  headers: { ...quiet, 'content-type': `${type}; charset=utf-8`, ...more },
  body,
});
const page = (status: number, body: string): SignInReply => reply(status, 'text/html', body);
const goTo = (url: URL | string, cookie?: string): SignInReply => ({
  status: 303,
  headers: {
    ...quiet,
    location: String(url),
    ...(cookie !== undefined && { 'set-cookie': cookie }),
  },
  body: '',
});

/** What the sign-in answers, beside what the library publishes. */
export const makeSignInRoutes = ({ issuer, key, now, backTo, people }: SignInRoutesOptions) => {
  const codes = openCodes(now);
  const cookie = signedInCookie(key, now);

  const origins = backTo.map((place) => new URL(place).origin);
  const allowing = (origin = '') =>
    origins.includes(origin) ? { 'access-control-allow-origin': origin } : {};

  const withCode = (asked: Asked, signedIn: SignedIn, setCookie?: string): SignInReply =>
    goTo(back(asked.redirect_uri, asked.state, { code: codes.give(asked, signedIn) }), setCookie);

  const ask = async (asked: Asked, request: IncomingMessage): Promise<SignInReply> => {
    const before = asked.prompt === 'login' ? undefined : await cookie.read(request.headers.cookie);
    if (before !== undefined) return withCode(asked, before);
    return asked.prompt === 'none'
      ? goTo(back(asked.redirect_uri, asked.state, { error: 'login_required' }))
      : page(200, choosePage(people));
  };

  const choose = async (asked: Asked, request: IncomingMessage): Promise<SignInReply> => {
    const sub = new URLSearchParams(await text(request)).get('person');
    const person = people.find((one) => one.sub === sub);
    if (person === undefined) return page(400, choosePage(people));
    const signedIn = { sub: person.sub, authTime: Math.floor(now().getTime() / 1000) };
    return withCode(asked, signedIn, await cookie.give(signedIn));
  };

  const authorize = (request: IncomingMessage, query: URLSearchParams) => {
    const result = askedFrom(query, backTo);
    if (result.kind === 'refused') return page(400, refusedPage());
    if (result.kind === 'wrong') return goTo(result.backTo);
    return request.method === 'POST' ? choose(result.asked, request) : ask(result.asked, request);
  };

  const token = async (request: IncomingMessage): Promise<SignInReply> => {
    const form = new URLSearchParams(await text(request));
    const given = (name: string): string => form.get(name) ?? '';
    const json = (status: number, value: unknown) =>
      reply(status, 'application/json', JSON.stringify(value), {
        ...allowing(request.headers.origin),
      });
    if (given('grant_type') !== 'authorization_code') {
      return json(400, { error: 'unsupported_grant_type' });
    }
    const code = codes.take(given('code'), given('code_verifier'), given('redirect_uri'));
    const person = people.find(({ sub }) => sub === code?.signedIn.sub);
    return code === undefined || person === undefined || given('client_id') !== deskClient
      ? json(400, { error: 'invalid_grant' })
      : json(200, await makeTokens(issuer, { ...code, person, now: now() }));
  };

  const logout = (query: URLSearchParams): SignInReply => {
    const place = query.get('logout_uri') ?? '';
    return query.get('client_id') === deskClient && backTo.includes(place)
      ? goTo(place, cookie.end)
      : page(400, refusedPage());
  };

  return async (request: IncomingMessage): Promise<SignInReply> => {
    const url = new URL(request.url ?? '/', 'http://sign-in');
    const { method = 'GET' } = request;
    switch (`${method} ${url.pathname}`) {
      case 'GET /oauth2/authorize':
      case 'POST /oauth2/authorize':
        return authorize(request, url.searchParams);
      case 'POST /oauth2/token':
        return token(request);
      case 'GET /logout':
        return logout(url.searchParams);
      case 'GET /choose.css':
        return reply(200, 'text/css', chooseStyle);
      default:
        return page(404, refusedPage());
    }
  };
};

import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Events, OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';
import type { SignInSettings } from '../../../functions/settings.ts';
import { listen, type PortChoice } from '../listen.ts';
import { deskClient, scope } from './asked.ts';
import type { ReadyPerson } from './people.ts';
import { makeSignInRoutes, type SignInReply } from './routes.ts';
import type { SigningKey } from './signing-key.ts';

/** Where the parts of Cognito's hosted pages are. */
const endpoints = {
  wellKnownDocument: '/.well-known/openid-configuration',
  jwks: '/.well-known/jwks.json',
  authorize: '/oauth2/authorize',
  token: '/oauth2/token',
  revoke: '/oauth2/revoke',
  userinfo: '/oauth2/userInfo',
  endSession: '/logout',
  introspect: '/oauth2/introspect',
} as const;

export type SignIn = {
  /** What the desk and the portal must know of it. */
  readonly settings: SignInSettings;
  readonly jwksUri: string;
  readonly stop: () => Promise<void>;
};

export type SignInOptions = {
  readonly choice: PortChoice;
  readonly key: SigningKey;
  readonly now: () => Date;
  /** The desk's own addresses: nobody is sent anywhere else. */
  readonly backTo: readonly string[];
  readonly people: readonly ReadyPerson[];
};

// What of the library is passed on; it would also give tokens to whoever asks, and those routes are ours.
const published: readonly string[] = [endpoints.wellKnownDocument, endpoints.jwks];

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const publishing = (issuer: OAuth2Issuer) => {
  const service = new OAuth2Service(issuer, endpoints);
  service.on(Events.BeforeWellKnownOpenIdConfiguration, ({ body }: { body: object }) => {
    Object.assign(body, {
      grant_types_supported: ['authorization_code'],
      code_challenge_methods_supported: ['S256'],
      prompt_values_supported: ['none', 'login'],
    });
  });
  return service.requestHandler;
};

/** Signs staff in on this computer, as Cognito does on AWS: behind a page on which one chooses a person. */
export const openSignIn = async ({ choice, ...options }: SignInOptions): Promise<SignIn> => {
  const issuer = new OAuth2Issuer();
  await issuer.keys.add(options.key);
  const library = publishing(issuer);
  const routes = makeSignInRoutes({ issuer, ...options });
  const server = createServer((request, response) => {
    if (request.method === 'GET' && published.includes(pathOf(request))) {
      library(request, response);
      return;
    }
    routes(request)
      .catch((): SignInReply => ({ status: 500, headers: {}, body: '' }))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.destroy());
  });
  const port = await listen(server, choice);
  const url = `http://127.0.0.1:${port}`;
  issuer.url = url;
  return {
    settings: {
      issuer: url,
      clientId: deskClient,
      scope,
      authorize: `${url}${endpoints.authorize}`,
      token: `${url}${endpoints.token}`,
      logout: `${url}${endpoints.endSession}`,
    },
    jwksUri: `${url}${endpoints.jwks}`,
    stop: () => stop(server),
  };
};

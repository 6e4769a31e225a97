import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { deskHeaders, securityHeaders } from '../../security-headers.ts';
import { answeredBesideApi } from '../../service.ts';
import { listen, type PortChoice } from '../listen.ts';
import type { Api } from './api.ts';
import { gatewayMessage, type Reply } from './gateway-reply.ts';
import { serveFiles } from './static-files.ts';

/** The address that people open: pages from the build, and the API, under one roof as behind CloudFront. */
export type Portal = {
  readonly port: number;
  /** Opens the doors; until then every request is told to come back. */
  readonly serve: (api: Api, pages: string, signIn?: string) => void;
  /** Takes no more requests and lets those inside finish if they do soon. */
  readonly stop: (graceMilliseconds: number) => Promise<void>;
};

type Respond = (request: IncomingMessage, path: string) => Promise<Reply>;

const isApi = (path: string): boolean =>
  path === '/api' || path.startsWith('/api/') || answeredBesideApi.includes(path);

const isDesk = (path: string): boolean => path === '/desk' || path.startsWith('/desk/');

const notYet: Respond = async () => gatewayMessage(503, 'Service Unavailable');

const respondWith = (api: Api, pages: string): Respond => {
  const file = serveFiles(pages);
  return async (request, path) => {
    if (!isApi(path)) return file(request.method ?? 'GET', path, request.headers);
    const reply = await api(request);
    return { ...reply, headers: { 'cache-control': 'no-store', ...reply.headers } };
  };
};

const hasBody = (request: IncomingMessage, status: number): boolean =>
  request.method !== 'HEAD' && status !== 304 && status !== 204;

type Headers = Readonly<Record<string, string>>;

const send = (
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  always: Headers,
): void => {
  for (const [name, value] of Object.entries({ ...reply.headers, ...always })) {
    response.setHeader(name, value);
  }
  if (reply.status !== 304 && reply.status !== 204) {
    response.setHeader('content-length', reply.body.length);
  }
  response.statusCode = reply.status;
  response.end(hasBody(request, reply.status) ? reply.body : undefined);
};

const finish = (server: Server, graceMilliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const late = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });

/** Takes the port at once, so that a taken one is known before anything slow starts. */
export const openPortal = async (choice: PortChoice): Promise<Portal> => {
  let respond = notYet;
  let headersOf = (_path: string): Headers => securityHeaders;
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    respond(request, path)
      .catch(() => gatewayMessage(500, 'Internal Server Error'))
      .then((reply) => send(request, response, reply, headersOf(path)))
      .catch(() => response.destroy());
  });
  const port = await listen(server, choice);
  return {
    port,
    serve: (api, pages, signIn) => {
      respond = respondWith(api, pages);
      headersOf = (path) =>
        signIn !== undefined && isDesk(path) ? deskHeaders(signIn) : securityHeaders;
    },
    stop: (graceMilliseconds) => finish(server, graceMilliseconds),
  };
};

import type { IncomingMessage } from 'node:http';
import { bodyLimits, type ServiceFunction } from '../../service.ts';
import { type Admit, type SignedInCaller, unauthorized } from './authorizer.ts';
import { gatewayMessage, gatewayReply, type Reply } from './gateway-reply.ts';
import { arrived, gatewayRequest } from './gateway-request.ts';
import { readRequestBody } from './request-body.ts';
import { makeRoutes, type RouteFound } from './routes.ts';

/** Where the gateway's requests go. */
export type Api = (request: IncomingMessage) => Promise<Reply>;

export type ApiOptions = {
  readonly functions: readonly ServiceFunction[];
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  readonly now: () => Date;
  /** Who may use the routes that ask for a sign-in; without it, nobody. */
  readonly admit?: Admit;
  /** What CloudFront says to the functions, on every request. */
  readonly edgeSays?: () => string;
  /** Whether a sender's own word for who is asking stands. */
  readonly namesViewers?: boolean | undefined;
};

const withinLimit = async (work: Promise<Reply>): Promise<Reply> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(
      () => resolve(gatewayMessage(503, 'Service Unavailable')),
      bodyLimits.seconds * 1000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** The API as API Gateway's HTTP APIs serve it: routes, payloads, limits, and its own words when something is wrong. */
export const makeApi = ({
  functions,
  invoke,
  now,
  namesViewers,
  admit,
  edgeSays,
}: ApiOptions): Api => {
  const routeFor = makeRoutes(functions);
  const wake = (name: string, event: unknown): Promise<Reply> =>
    invoke(name, event).then(gatewayReply, () => gatewayMessage(500, 'Internal Server Error'));

  const handOver = async (
    request: IncomingMessage,
    { route, pathParameters }: RouteFound,
    authorizer?: SignedInCaller,
  ): Promise<Reply> => {
    const body = await readRequestBody(request);
    if (body === undefined) return gatewayMessage(413, 'Request Entity Too Large');
    const event = gatewayRequest(arrived(request, body, now()), route.key, {
      ...(namesViewers !== undefined && { namesViewers }),
      ...(edgeSays !== undefined && { edgeSays: edgeSays() }),
      ...(pathParameters !== undefined && { pathParameters }),
      ...(authorizer !== undefined && { authorizer }),
    });
    return withinLimit(wake(route.name, event));
  };

  return async (request) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const found = routeFor(request.method ?? 'GET', path);
    if (found === undefined) return gatewayMessage(404, 'Not Found');
    if (!found.route.signedIn) return handOver(request, found);
    const authorizer = await admit?.(request.headers.authorization);
    return authorizer === undefined ? unauthorized() : handOver(request, found, authorizer);
  };
};

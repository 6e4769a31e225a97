import type { IncomingMessage } from 'node:http';
import { bodyLimits, type ServiceFunction } from '../../service.ts';
import { gatewayMessage, gatewayReply, type Reply } from './gateway-reply.ts';
import { arrived, gatewayRequest } from './gateway-request.ts';
import { readRequestBody } from './request-body.ts';

/** Where the gateway's requests go. */
export type Api = (request: IncomingMessage) => Promise<Reply>;

export type ApiOptions = {
  readonly functions: readonly ServiceFunction[];
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  readonly now: () => Date;
  /** Whether a sender's own word for who is asking stands. */
  readonly namesViewers?: boolean | undefined;
};

type Route = { readonly key: string; readonly name: string };

const routesOf = (functions: readonly ServiceFunction[]): ReadonlyMap<string, Route> =>
  new Map(
    functions.flatMap(({ name, triggers }) =>
      triggers.flatMap((trigger): [string, Route][] => {
        if (trigger.kind !== 'http') return [];
        const key = `${trigger.method} ${trigger.path}`;
        return [[key, { key, name }]];
      }),
    ),
  );

/** As in API Gateway, a route for the very method comes before one for any method. */
const routeFor = (routes: ReadonlyMap<string, Route>, method: string, path: string) =>
  routes.get(`${method} ${path}`) ?? routes.get(`ANY ${path}`);

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
export const makeApi = ({ functions, invoke, now, namesViewers }: ApiOptions): Api => {
  const routes = routesOf(functions);
  const wake = (name: string, event: unknown): Promise<Reply> =>
    invoke(name, event).then(gatewayReply, () => gatewayMessage(500, 'Internal Server Error'));

  return async (request) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const route = routeFor(routes, request.method ?? 'GET', path);
    if (route === undefined) return gatewayMessage(404, 'Not Found');
    const body = await readRequestBody(request);
    if (body === undefined) return gatewayMessage(413, 'Request Entity Too Large');
    const event = gatewayRequest(arrived(request, body, now()), route.key, namesViewers);
    return withinLimit(wake(route.name, event));
  };
};

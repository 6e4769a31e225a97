import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { originHeader } from '../../../functions/settings.ts';
import type { SignedInCaller } from './authorizer.ts';

/** What API Gateway's HTTP APIs hand a function: payload format 2.0. */
export type GatewayRequest = {
  readonly version: '2.0';
  readonly routeKey: string;
  readonly rawPath: string;
  readonly rawQueryString: string;
  readonly cookies?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly queryStringParameters?: Readonly<Record<string, string>>;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly requestContext: {
    readonly accountId: string;
    readonly apiId: string;
    readonly authorizer?: SignedInCaller;
    readonly domainName: string;
    readonly domainPrefix: string;
    readonly http: {
      readonly method: string;
      readonly path: string;
      readonly protocol: string;
      readonly sourceIp: string;
      readonly userAgent: string;
    };
    readonly requestId: string;
    readonly routeKey: string;
    readonly stage: '$default';
    readonly time: string;
    readonly timeEpoch: number;
  };
  readonly body?: string;
  readonly isBase64Encoded: boolean;
};

/** The parts of a request that the payload is made from. */
export type Arrived = {
  readonly method: string;
  readonly url: string;
  readonly rawHeaders: readonly string[];
  readonly remoteAddress: string;
  readonly remotePort: number;
  readonly body: Buffer;
  readonly at: Date;
};

/** Takes from Node's request what the payload needs. */
export const arrived = (request: IncomingMessage, body: Buffer, at: Date): Arrived => ({
  method: request.method ?? 'GET',
  url: request.url ?? '/',
  rawHeaders: request.rawHeaders,
  remoteAddress: request.socket.remoteAddress ?? '127.0.0.1',
  remotePort: request.socket.remotePort ?? 0,
  body,
  at,
});

// These belong to one connection and end at the gateway; cookies have a place of their own in the payload.
const notPassedOn = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
  'expect',
  'cookie',
]);

const headerPairs = (raw: readonly string[]): readonly (readonly [string, string])[] =>
  raw.flatMap((name, index): (readonly [string, string])[] =>
    index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? '']] : [],
  );

// Kept apart from an object until the end: a sender may call something `__proto__`.
const joined = (pairs: readonly (readonly [string, string])[]): Record<string, string> => {
  const together = new Map<string, string>();
  for (const [name, value] of pairs) {
    const earlier = together.get(name);
    together.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return Object.fromEntries(together);
};

const headersOf = (
  request: Arrived,
  { namesViewers = false, edgeSays }: AtTheGateway,
): Record<string, string> => {
  const passed = headerPairs(request.rawHeaders).filter(([name]) => !notPassedOn.has(name));
  const headers = joined(passed);
  const forwarded = headers['x-forwarded-for'];
  return {
    ...headers,
    'content-length': String(request.body.length),
    // What CloudFront says replaces whatever a sender wrote there.
    ...(edgeSays !== undefined && { [originHeader]: edgeSays }),
    // CloudFront's word for who is asking; whatever the sender wrote there is replaced.
    'cloudfront-viewer-address':
      (namesViewers ? headers['cloudfront-viewer-address'] : undefined) ??
      `${request.remoteAddress}:${request.remotePort}`,
    'x-forwarded-for':
      forwarded === undefined ? request.remoteAddress : `${forwarded},${request.remoteAddress}`,
    'x-forwarded-proto': 'http',
  };
};

const cookiesOf = (raw: readonly string[]): readonly string[] =>
  headerPairs(raw)
    .filter(([name]) => name === 'cookie')
    .flatMap(([, value]) => value.split(/;\s*/))
    .filter((cookie) => cookie !== '');

const isText = /^(?:text\/.*|application\/(?:json|javascript|xml|.+\+json|.+\+xml))$/;

/** HTTP APIs pass text on as it is and everything else, plain form posts too, as base64. */
const bodyOf = (body: Buffer, headers: Readonly<Record<string, string>>) => {
  if (body.length === 0) return { isBase64Encoded: false };
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const text = body.toString('utf8');
  // Bytes that are no text stay what they are, so that the function can refuse them.
  const survives = isText.test(type) && Buffer.from(text, 'utf8').equals(body);
  return survives && headers['content-encoding'] === undefined
    ? { body: text, isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
};

const queryOf = (search: string): Pick<GatewayRequest, 'queryStringParameters'> => {
  const pairs = [...new URLSearchParams(search)];
  return pairs.length === 0 ? {} : { queryStringParameters: joined(pairs) };
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const requestTime = (at: Date): string => {
  const iso = at.toISOString();
  return `${iso.slice(8, 10)}/${months[at.getUTCMonth()]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
};

const splitUrl = (url: string): readonly [path: string, search: string] => {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
};

/** What the route found out: the names in its path, and who signed in. */
export type AtTheGateway = {
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly authorizer?: SignedInCaller;
  /** Whether a sender's own word for who is asking stands. */
  readonly namesViewers?: boolean;
  /** What CloudFront says to the functions. */
  readonly edgeSays?: string;
};

/** Makes the payload of one request to one route. */
export const gatewayRequest = (
  request: Arrived,
  routeKey: string,
  given: AtTheGateway = {},
): GatewayRequest => {
  const { pathParameters, authorizer } = given;
  const [rawPath, rawQueryString] = splitUrl(request.url);
  const headers = headersOf(request, given);
  const cookies = cookiesOf(request.rawHeaders);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookies.length === 0 ? {} : { cookies }),
    headers,
    ...queryOf(rawQueryString),
    ...(pathParameters !== undefined && { pathParameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      ...(authorizer !== undefined && { authorizer }),
      domainName: headers['host'] ?? '127.0.0.1',
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.remoteAddress,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: requestTime(request.at),
      timeEpoch: request.at.getTime(),
    },
    ...bodyOf(request.body, headers),
  };
};

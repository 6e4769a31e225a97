import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

type Request = {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  readonly path?: string;
  readonly cookies?: string[];
};

/** An HTTP API event (payload 2.0) as AWS sends it: form bodies come base64. */
export const httpEvent = ({
  method = 'POST',
  headers = {},
  body = '',
  path = '/api/complaints',
  cookies,
}: Request): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: `ANY ${path}`,
  rawPath: path,
  rawQueryString: '',
  headers,
  ...(cookies && { cookies }),
  requestContext: {
    accountId: 'IRRELEVANT',
    apiId: 'IRRELEVANT',
    domainName: 'heard.example',
    domainPrefix: 'heard',
    http: {
      method,
      path,
      protocol: 'HTTP/1.1',
      sourceIp: '192.0.2.1',
      userAgent: 'tests',
    },
    requestId: 'IRRELEVANT',
    routeKey: `ANY ${path}`,
    stage: '$default',
    time: 'IRRELEVANT',
    timeEpoch: 0,
  },
  body: Buffer.from(body).toString('base64'),
  isBase64Encoded: true,
});

/** The little that a handler may ask of its surroundings. */
export const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'tests',
  functionVersion: '1',
  invokedFunctionArn: 'IRRELEVANT',
  memoryLimitInMB: '256',
  awsRequestId: 'IRRELEVANT',
  logGroupName: 'IRRELEVANT',
  logStreamName: 'IRRELEVANT',
  getRemainingTimeInMillis: () => 10_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

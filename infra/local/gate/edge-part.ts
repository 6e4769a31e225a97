import { originHeader } from '../../../functions/settings.ts';
import type { Edge, Said } from '../edge.ts';
import type { Answer } from './answer.ts';
import { edgeGrant } from './grants.ts';
import { type Admission, type Ask, type Failure, notAuthorized, type Part } from './part.ts';

const namespace = 'xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"';

const xml = (status: number, body: string, version?: string): Answer => ({
  status,
  headers: { 'content-type': 'text/xml', ...(version === undefined ? {} : { etag: version }) },
  body: `<?xml version="1.0"?>\n${body}`,
});

const failed = (status: number, code: string, message: string): Answer =>
  xml(
    status,
    `<ErrorResponse ${namespace}><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  );

const settings = ({ value }: Said): string =>
  `<CallerReference>heard</CallerReference><Origins><Quantity>1</Quantity><Items><Origin><Id>api</Id><DomainName>127.0.0.1</DomainName><CustomHeaders><Quantity>1</Quantity><Items><OriginCustomHeader><HeaderName>${originHeader}</HeaderName><HeaderValue>${value}</HeaderValue></OriginCustomHeader></Items></CustomHeaders></Origin></Items></Origins><Comment>here</Comment><Enabled>true</Enabled>`;

const toldIn = (body: string): string | undefined =>
  new RegExp(
    `<HeaderName>${originHeader}</HeaderName>\\s*<HeaderValue>([\\w-]+)</HeaderValue>`,
  ).exec(body)?.[1];

const update = (edge: Edge, { headers, body }: Ask): Answer => {
  const value = toldIn(body);
  if (value === undefined) return failed(400, 'InvalidArgument', 'No header is left');
  if (headers['if-match'] !== edge.says().version) {
    return failed(412, 'PreconditionFailed', 'The settings are of another version');
  }
  const said = edge.say(value);
  return xml(
    200,
    `<Distribution ${namespace}><Id>local</Id><DistributionConfig>${settings(said)}</DistributionConfig></Distribution>`,
    said.version,
  );
};

const reach = (edge: Edge, ask: Ask): Answer =>
  ask.operation === 'UpdateDistribution'
    ? update(edge, ask)
    : xml(
        200,
        `<DistributionConfig ${namespace}>${settings(edge.says())}</DistributionConfig>`,
        edge.says().version,
      );

const admit = ({ caller, operation, path }: Ask, distribution: string): Admission =>
  caller.originSecret === 'turns' && path === `/2020-05-31/distribution/${distribution}/config`
    ? { kind: 'granted', grants: [edgeGrant(caller.name, operation)] }
    : {
        kind: 'refused',
        answer: failed(
          403,
          'AccessDenied',
          notAuthorized(caller.name, `cloudfront:${operation}`, path),
        ),
      };

const failure = (kind: Failure): Answer =>
  kind === 'throttle'
    ? failed(400, 'Throttling', 'Rate exceeded')
    : failed(500, 'InternalError', 'An error occurred on the server side.');

/** CloudFront’s settings, for the function that may have it say another secret. */
export const edgePart = (edge: Edge, distribution: string): Part => ({
  service: 'edge',
  // Settings are put back with the version that they were read in.
  operationOf: (headers) =>
    headers['if-match'] === undefined ? 'GetDistributionConfig' : 'UpdateDistribution',
  admit: (ask) => admit(ask, distribution),
  reach: async (ask) => reach(edge, ask),
  failure,
});

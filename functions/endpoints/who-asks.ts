import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/**
 * The address that asks, for counting only. One home or phone has a whole /64 of the newer addresses, so their first
 * half stands for it.
 */
export const addressOf = ({ headers, requestContext }: APIGatewayProxyEventV2): string => {
  const viewer = headers['cloudfront-viewer-address'];
  const address =
    viewer?.replace(/:\d+$/, '').replace(/[[\]]/g, '') ?? requestContext.http.sourceIp;
  return address.includes(':') ? firstHalf(address) : address;
};

const firstHalf = (address: string): string => {
  const [before = '', after] = address.split('::');
  const groups = before.split(':').filter((group) => group !== '');
  const written = after === undefined ? groups : [...groups, ...Array(8).fill('0')];
  return written.slice(0, 4).join(':');
};

const ours: ReadonlySet<string> = new Set(['same-origin', 'none']);

/**
 * True when another site's page asks in a visitor's name. It could leave its own code with them, and read later what
 * they write; so a draft is touched from our own pages only. Browsers too old to say are let in.
 */
export const isFromElsewhere = ({ headers }: APIGatewayProxyEventV2): boolean => {
  const site = headers['sec-fetch-site'];
  return site !== undefined && !ours.has(site);
};

import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ours: ReadonlySet<string> = new Set(['same-origin', 'none']);

/**
 * True when another site's page asks in a visitor's name. It could leave its own code with them, and read later what
 * they write; so a draft is touched from our own pages only. Browsers too old to say are let in.
 */
export const isFromElsewhere = ({ headers }: APIGatewayProxyEventV2): boolean => {
  const site = headers['sec-fetch-site'];
  return site !== undefined && !ours.has(site);
};

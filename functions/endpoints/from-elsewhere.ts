import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ours: ReadonlySet<string> = new Set(['same-origin', 'none']);

/**
 * True when another site's page asks in a visitor's name. It could leave its own code with them, or open its own complaint
 * before them, and read later what they write; so a draft and a status page are opened from our own pages only. Browsers
 * too old to say are let in, and so is a program. `Origin` cannot tell: our own forms say `null`, because no page of ours
 * tells where somebody came from.
 */
export const isFromElsewhere = ({ headers }: APIGatewayProxyEventV2): boolean => {
  const site = headers['sec-fetch-site'];
  return site !== undefined && !ours.has(site);
};
